// What one send will do: its words, what the model makes of them, and how its client behaves.
import type { Script } from '../test/world/model.ts'
import type { Chance } from './chance.ts'

export type Plan = {
  /** Finds this send in whatever was written or asked; stands in its message. */
  mark: string
  message: string
  /** What a complete reply must be, to the letter; null where the model will not give one. */
  expected: string | null
  streaming: boolean
  /** Asks to be told of its place, and reads the reply by itself. */
  later: boolean
  /** What it wants while another reply is written in its thread. */
  ifBusy: 'reject' | 'queue' | 'interrupt' | 'steer'
  /** Calls a tool that must not be called twice. */
  hasEffects: boolean
  /** What becomes of the call where it asks: `leave` it, until the next message of this client closes the reply. */
  decides: 'approve' | 'deny' | 'leave' | null
  newThread: boolean
  /** Goes to this one, whatever else the user has. */
  threadId?: string
  /** After so many events the client hangs up. */
  hangUpAfter: number | null
  /** Whether it then asks again, or goes for good. */
  comesBack: boolean
  /** Asks to stop the reply after so many events. */
  stopAfter: number | null
  /** Deletes the thread that it began as soon as it knows which one: after hanging up, in the middle of the reply. */
  deletes: boolean
}

/** Plans a send. Most of the model's answers are whole; the others fail in every way that a model can. */
export function planSend(chance: Chance, mark: string): Plan {
  const words = Array.from({ length: chance.between(1, 12) }, (_, index) => `${mark}.${index} `)
  const script: Script = { say: words, pause_ms: chance.of([0, 0, 5, 20, 60]) }
  if (chance.in(0.08)) script.times = chance.between(2, 8)
  if (chance.in(0.15)) script.call = [{ name: 'calculate', arguments: { expression: '6 * 7' } }]
  const hasEffects = chance.in(0.15)
  if (hasEffects) script.call = [{ name: 'effects__erase', arguments: { mark } }]
  const decides = chance.in(0.25) ? chance.of(['approve', 'approve', 'deny', 'leave'] as const) : null
  if (decides) script.call = [{ name: 'asking__erase', arguments: { mark } }]
  if (chance.in(0.03)) script.status = chance.of([429, 500, 503])
  if (chance.in(0.03)) script.raw = 'data: {"not":"an answer"}\n\n'
  if (chance.in(0.08))
    script.after = { chunks: chance.between(0, 6), ends: chance.of(['hang', 'cut', 'end', 'error'] as const) }
  const whole = !script.status && script.raw === undefined && !script.after
  const streaming = chance.in(0.6)
  const newThread = chance.in(0.15)
  // Words that another reply takes up would ask whoever waits for that one.
  const steer = decides ? ('queue' as const) : ('steer' as const)
  const ifBusy = chance.of(['reject', 'queue', 'queue', 'queue', 'interrupt', steer, steer] as const)
  return {
    mark,
    message: JSON.stringify({ ...script, mark }),
    expected: whole
      ? Array(script.times ?? 1)
          .fill(words)
          .flat()
          .join('')
      : null,
    streaming,
    later: ifBusy !== 'steer' && chance.in(0.2),
    ifBusy,
    hasEffects: hasEffects || decides !== null,
    decides,
    newThread,
    hangUpAfter: streaming && chance.in(0.3) ? chance.between(1, 8) : null,
    comesBack: chance.in(0.7) || decides !== null,
    stopAfter: streaming && chance.in(0.07) ? chance.between(2, 6) : null,
    deletes: newThread && chance.in(0.2),
  }
}

/** The message that closes a reply which was left waiting, before whatever is queued behind it. */
export const planClosing = ({ mark }: Plan, threadId: string): Plan => ({
  mark: `${mark}-closing`,
  message: JSON.stringify({ say: ['closed'], mark: `${mark}-closing` }),
  expected: 'closed',
  streaming: false,
  later: false,
  ifBusy: 'interrupt',
  hasEffects: false,
  decides: null,
  newThread: false,
  threadId,
  hangUpAfter: null,
  comesBack: true,
  stopAfter: null,
  deletes: false,
})

/** The mark of the message that a model was asked to answer; null for its later turns in the same reply. */
export function markOf(request: string): string | null {
  const { messages } = JSON.parse(request) as { messages: { role: string; content: unknown }[] }
  const last = messages.at(-1)
  if (last?.role !== 'user') return null
  return [...String(last.content).matchAll(/"mark":"([^"]+)"/g)].at(-1)?.[1] ?? null
}
