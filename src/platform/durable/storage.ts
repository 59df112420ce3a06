// A run's record in the storage of its Durable Object, whose values may have 2 MB each.
import type { ToolCall } from '#chat/message.ts'
import type { RunRecord, RunStorage } from '#chat/runs/record.ts'

/** The two parts that grow stand by themselves, as UTF-8: kept as strings, a single emoji would double their size. */
type Stored = {
  run: Omit<RunRecord, 'draft'> & { draft: Omit<RunRecord['draft'], 'parts' | 'toolCalls'> }
  parts: Uint8Array
  toolCalls: Uint8Array
}

const encode = (text: string) => new TextEncoder().encode(text)
const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes)

export const toRunStorage = (storage: DurableObjectStorage): RunStorage => ({
  async load() {
    const stored = Object.fromEntries(await storage.list()) as Partial<Stored>
    if (!stored.run || !stored.parts || !stored.toolCalls) return null
    const toolCalls = JSON.parse(decode(stored.toolCalls)) as ToolCall[]
    return {
      ...stored.run,
      draft: { ...stored.run.draft, parts: JSON.parse(decode(stored.parts)), toolCalls },
    }
  },
  async save({ draft: { parts, toolCalls, ...draft }, ...record }) {
    const stored: Stored = {
      run: { ...record, draft },
      parts: encode(JSON.stringify(parts)),
      toolCalls: encode(JSON.stringify(toolCalls)),
    }
    await storage.put(stored) // All of it or nothing.
    await storage.sync()
  },
  setAlarm: (milliseconds) => storage.setAlarm(Date.now() + milliseconds),
  async clear() {
    await storage.deleteAlarm()
    await storage.deleteAll()
  },
})
