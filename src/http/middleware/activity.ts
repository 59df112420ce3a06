// Tells that Postgres was asked: as long as nobody does, nothing comes up that has to be tidied up.
import type { MiddlewareHandler } from 'hono'
import type { RequestEnv } from '#http/context.ts'

export const activity = (note: () => void): MiddlewareHandler<RequestEnv> =>
  async function activity(c, next) {
    await next()
    if ('postgres' in c.get('timings')) note()
  }
