// The Worker: one app for each environment, and the Durable Object classes that it exports.
import { type Bindings, memoizePerEnv } from '#connect/adapters.ts'
import { connectSweep } from '#connect/sweep.ts'
import { connectWorker } from '#connect/worker.ts'
import { sweep } from '#service/sweep.ts'
import { Failure } from '#shared/failure.ts'
import { createLog } from '#shared/log.ts'
import { type App, createApp, createUnavailableApp } from './app.ts'
import { Misconfigured } from './env.ts'

/** Built at the first request of an isolate; a bad variable makes an app that says so, and logs its name. */
const appFor = memoizePerEnv((env: Bindings): App => {
  try {
    return createApp(connectWorker(env))
  } catch (error) {
    if (!(error instanceof Misconfigured)) throw error
    const log = createLog(false)
    log('error', { message: 'misconfigured', variable: error.variable })
    const failure = new Failure('misconfigured', 'The service is not configured correctly.')
    const shell = {
      newId: () => crypto.randomUUID(),
      log,
      corsOrigins: [],
      proxySecret: null,
      noteActivity() {},
      collectTimings: <T>(_: object, work: () => Promise<T>) => work(),
    }
    return createUnavailableApp(shell, failure)
  }
})

export default {
  fetch: (request, env, ctx) => appFor(env).fetch(request, env, ctx),
  async scheduled(_, env) {
    const services = connectSweep(env)
    try {
      services.log('info', { message: 'sweep', ...(await sweep(services)) })
    } catch (error) {
      services.onTrouble('the sweep failed', error)
      throw new Error('the sweep failed') // For the platform, which logs all of it: a driver's message holds every parameter.
    }
  },
} satisfies ExportedHandler<Bindings>

export { MailOutbox } from '#connect/mail-outbox.ts'
export { OwedRevocations } from '#connect/owed-revocations.ts'
export { Sweeper } from '#connect/sweeper.ts'
export { ThreadRun } from '#connect/thread-run.ts'
