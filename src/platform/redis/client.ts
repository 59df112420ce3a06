// Upstash over REST with what it lacks by default: a time-out, no retries, and strings that stay strings.
import { Redis } from '@upstash/redis'
import { timeLimits } from '#platform/time-limits.ts'
import { measure } from '#platform/timings.ts'
import { Failure, type OnTrouble } from '#shared/failure.ts'

/** One Lua script, run in one request. Its reply is integers, strings, nulls and arrays of them. */
export type RunScript = (script: string, keys: string[], args: (string | number)[]) => Promise<unknown>

/** @throws {Failure} `sessions_unavailable` from what it returns, whenever Redis does not answer as it should. */
export function createRunScript(url: string, token: string, onTrouble: OnTrouble = () => {}): RunScript {
  const redis = new Redis({
    url,
    token,
    retry: false,
    automaticDeserialization: false,
    enableAutoPipelining: false,
    enableTelemetry: false,
    responseEncoding: false, // Base64 is for values that are not text; ours are.
    signal: () => AbortSignal.timeout(timeLimits.redis),
  })
  return (script, keys, args) =>
    measure('redis', async () => {
      try {
        return await redis.eval(script, keys, args)
      } catch (cause) {
        const failure = new Failure('sessions_unavailable', 'The session store cannot be reached just now.', {
          cause,
        })
        onTrouble(failure.code, failure) // Here, since most requests are answered without Redis, and say nothing.
        throw failure
      }
    })
}
