// The built product in workerd with all that it stands on, each run with a database and objects of its own.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildAssets } from '../local/build/assets.ts'
import { bundle } from '../local/build/bundle.ts'
import { startWorkerd, type Workerd, type WorkerOptions } from '../local/build/workerd.ts'
import { migrate } from '../local/database/migrate.ts'
import type { Variables } from '../local/dev/settings.ts'
import { untilStopped } from '../local/dev/stop.ts'
import { type ServicesOptions, startServices } from '../local/services/services.ts'
import { createScratchDatabase } from '../test/world/database.ts'
import { startModel } from '../test/world/model.ts'
import { startProxy } from '../test/world/proxy.ts'

export type StageOptions = Pick<ServicesOptions, 'onCall'> & {
  /** What differs from the Worker's usual variables. */
  variables?: Variables
  /** Puts the fault proxy between the Worker and everything that it asks. */
  unreliable?: boolean
}

export type Stage = Awaited<ReturnType<typeof openStage>>

/** Starts everything but the Worker; behind the endpoints are real servers where the environment names them. */
export async function openStage({ onCall, variables, unreliable = false }: StageOptions) {
  await using started = new AsyncDisposableStack()
  const folder = mkdtempSync(join(tmpdir(), 'chronochat-'))
  started.defer(() => rmSync(folder, { recursive: true }))

  const { DATABASE_URL, REDIS_URL } = process.env
  const scratch = DATABASE_URL ? await createScratchDatabase(DATABASE_URL) : undefined
  if (scratch) started.defer(scratch.drop)
  const services = await startServices({ databaseUrl: scratch?.databaseUrl, redisUrl: REDIS_URL, onCall })
  started.defer(services.close)
  await migrate({ databaseUrl: services.databaseUrl, neonHttpUrl: services.sqlUrl })
  const model = await startModel()
  started.defer(model.close)
  const direct = { sql: services.sqlUrl, redis: services.redisUrl, model: model.url }
  const proxy = await startProxy(direct)
  started.defer(proxy.close)
  const scope = `${proxy.url}/stage`
  const { sql, redis, model: modelUrl } = unreliable ? through(scope) : direct

  await buildAssets()
  const product = bundle(join(folder, 'product'))
  const workerOptions: WorkerOptions = {
    script: product.script,
    objects: join(folder, 'objects'),
    variables: {
      DATABASE_URL: services.databaseUrl,
      NEON_HTTP_URL: sql,
      UPSTASH_REDIS_REST_URL: redis,
      UPSTASH_REDIS_REST_TOKEN: services.token,
      SECRET_KEY: 'a key for one run, which is long enough',
      // Limits are counted as they are by default, and never reached.
      RATE_LIMIT_PER_MINUTE: '1000000',
      AUTH_RATE_LIMIT_PER_MINUTE: '1000000',
      MODEL: 'openai/scripted',
      OPENAI_BASE_URL: modelUrl,
      ...variables,
    },
  }
  const workers: Workerd[] = []
  started.defer(async () => {
    await Promise.all(workers.map(({ kill }) => kill()))
  })

  const running = started.move()
  untilStopped().then(async () => {
    await running.disposeAsync()
    process.exit(1)
  })
  return {
    folder,
    services,
    model,
    /** Where faults are planted. */
    scope,
    product,
    workerOptions,
    /** Starts a Worker, by default the product; it ends with the stage. */
    async startWorker(options: Partial<WorkerOptions> = {}): Promise<Workerd> {
      const worker = await startWorkerd({ ...workerOptions, ...options })
      workers.push(worker)
      return worker
    },
    [Symbol.asyncDispose]: () => running.disposeAsync(),
  }
}

const through = (scope: string) => ({ sql: `${scope}/sql`, redis: `${scope}/redis`, model: `${scope}/model` })
