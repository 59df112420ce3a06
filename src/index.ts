// The Worker: one app for each environment, and the Durable Object class that it exports.

import { type Bindings, connect, connectRuns, connectSweep, perEnvironment } from '#connect/worker.ts'
import { threadRunClass } from '#platform/durable/thread-run.ts'
import { sweep } from '#service/sweep.ts'
import { Failure } from '#shared/failure.ts'
import { createLog } from '#shared/log.ts'
import { type App, createApp, createRefusal } from './app.ts'
import { Misconfigured } from './env.ts'

/** Built at the first request of an isolate; a bad variable makes an app that says so, and logs its name. */
const appFor = perEnvironment((env: Bindings): App => {
  try {
    return createApp(connect(env))
  } catch (error) {
    if (!(error instanceof Misconfigured)) throw error
    const log = createLog(false)
    log('error', { message: 'misconfigured', variable: error.variable })
    const failure = new Failure('misconfigured', 'The service is not configured correctly.')
    const shell = {
      newId: () => crypto.randomUUID(),
      log,
      corsOrigins: [],
      collectTimings: <T>(_: object, work: () => Promise<T>) => work(),
    }
    return createRefusal(shell, failure)
  }
})

export default {
  fetch: (request, env, ctx) => appFor(env as unknown as Bindings).fetch(request, env, ctx),
  async scheduled(_, env) {
    const services = connectSweep(env as unknown as Bindings)
    try {
      services.log('info', { message: 'sweep', ...(await sweep(services)) })
    } catch (error) {
      services.onTrouble('the sweep failed', error)
      throw new Error('the sweep failed') // For the platform, which logs all of it: a driver's message holds every parameter.
    }
  },
} satisfies ExportedHandler<Env>

export class ThreadRun extends threadRunClass(connectRuns) {}
