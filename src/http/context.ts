// What middleware puts into a request's context for those behind it.
import type { MiddlewareHandler } from 'hono'
import type { Identity } from '#shared/identity.ts'
import type { Log } from '#shared/log.ts'

/** Milliseconds waited for each dependency by name. */
export type Timings = Record<string, number>

/** What the outermost middleware sets for every request; `identity` is there behind `Authenticate`. */
export type RequestEnv = {
  Variables: { requestId: string; log: Log; timings: Timings; identity?: Identity }
}

/** Middleware that puts the caller's identity into the context, or throws a 401. */
export type Authenticate = MiddlewareHandler<{
  Variables: RequestEnv['Variables'] & { identity: Identity }
}>
