// One call of a tool of ours: bounded in time, ended by a stop, and told in words that may stand in a thread.
import { type ServerTool, type ShownPart, ToolError } from './tool.ts'

/** How a call ended. `told` is what the model reads of an error; `ms` how long it took. */
export type CallEnd = { ms: number } & (
  | { status: 'success'; output: unknown; parts: ShownPart[] }
  | { status: 'error'; message: string; told: string }
)

/** What is recorded of a call that was cut, by a restart or for another message. */
export const interruption = 'interrupted'

/** What is recorded of a call that was going on when its reply was ended. */
export const endedEarly = (stop: AbortSignal): string =>
  stop.reason === interruption ? interruption : 'stopped before it ended'

export type CallSettings = {
  userId: string
  now: () => number
  /** Fires when the reply shall end. */
  stop: AbortSignal
  onTrouble: (message: string, error: unknown) => void
}

/** Makes a call with checked input. It never throws: a fault is an end, and is noted. */
export async function callTool(
  { name, timeoutMs, run }: ServerTool,
  input: unknown,
  { userId, now, stop, onTrouble }: CallSettings,
): Promise<CallEnd> {
  const start = now()
  const ms = () => Math.max(0, Math.round(now() - start)) // A clock may be set back.
  const failed = (message: string, told = message): CallEnd => ({ status: 'error', message, told, ms: ms() })
  const late = AbortSignal.timeout(timeoutMs)
  const signal = AbortSignal.any([stop, late])
  const { promise: ended, reject } = Promise.withResolvers<never>()
  const end = () => reject(signal.reason)
  signal.addEventListener('abort', end)
  try {
    signal.throwIfAborted()
    const { output, parts = [] } = await Promise.race([run(input, { userId, now, signal }), ended])
    return { status: 'success', output, parts, ms: ms() }
  } catch (error) {
    if (stop.aborted) return failed(endedEarly(stop))
    if (late.aborted) return failed('the tool took too long')
    if (error instanceof ToolError) return failed(error.message, error.told)
    // A driver's message holds the statement and all its parameters.
    onTrouble(`the tool ${name} failed`, error)
    return failed('the tool failed')
  } finally {
    signal.removeEventListener('abort', end)
  }
}
