// What the other tabs of this browser are told: that something has happened in a thread.
import { threadsChanged } from '../../threads/api.ts'

const channel = new BroadcastChannel('chronochat')
const listeners = new Set<(threadId: string) => void>()

channel.onmessage = ({ data }: MessageEvent<string>) => {
  void threadsChanged()
  for (const listener of listeners) listener(data)
}

export const otherTabs = {
  tell: (threadId: string) => channel.postMessage(threadId),
  subscribe(listener: (threadId: string) => void) {
    listeners.add(listener)
    return () => void listeners.delete(listener)
  },
}
