// What middleware puts into a request's context for those behind it.
import type { MiddlewareHandler } from 'hono'
import type { SessionActor } from '#shared/identity.ts'
import type { Log } from '#shared/log.ts'

/** Milliseconds waited for each dependency by name. */
export type Timings = Record<string, number>

/**
 * What the outermost middleware sets for every request. Behind `Authenticate` there are `actor`, and `degraded`: whether
 * Redis could not be asked, so that no session can be taken out of the cache now.
 */
export type RequestEnv = {
  Variables: { requestId: string; log: Log; timings: Timings; actor?: SessionActor; degraded?: boolean }
}

/** Middleware that puts the actor into the context, or throws a 401. */
export type Authenticate = MiddlewareHandler<{
  Variables: RequestEnv['Variables'] & { actor: SessionActor; degraded: boolean }
}>
