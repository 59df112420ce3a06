// What middleware puts into a request's context for those behind it.
import type { Context, MiddlewareHandler } from 'hono'
import type { ApiKeyActor, Caller, SessionActor } from '#shared/identity.ts'
import type { Log } from '#shared/log.ts'

/** Milliseconds waited for each dependency by name. */
export type Timings = Record<string, number>

/**
 * What the outermost middleware sets for every request. Behind `Authenticate` there are `actor`, and `degraded`: whether
 * Redis could not be asked, so that no session can be taken out of the cache now.
 */
export type RequestEnv = {
  Variables: {
    requestId: string
    log: Log
    timings: Timings
    clientAddress?: string | null
    actor?: SessionActor | ApiKeyActor
    degraded?: boolean
  }
}

/** Middleware that puts the actor into the context, or throws a 401. */
export type Authenticate = MiddlewareHandler<{
  Variables: RequestEnv['Variables'] & { actor: SessionActor; degraded: boolean }
}>

/** The same, which admits API keys too. */
export type AuthenticateAny = MiddlewareHandler<{
  Variables: RequestEnv['Variables'] & { actor: SessionActor | ApiKeyActor; degraded: boolean }
}>

/** The session of an access token that a request for everybody came with; null without one that counts. */
export type IdentifyCaller = (c: Context) => Promise<Caller | null>
