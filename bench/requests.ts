// `npm run bench`: what each endpoint costs beside the least that it could cost, in one run; writes `bench/results.md`.
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Workerd } from '../local/build/workerd.ts'
import { runCommand } from '../local/dev/cannot-start.ts'
import { progressBar } from '../local/dev/progress-bar.ts'
import { emptyWorker, floorWorker, startUp } from './build.ts'
import { type Endpoint, endpointsOf } from './endpoints.ts'
import type { RoundTrip } from './floor.ts'
import { markFresh } from './fresh.ts'
import { load, percentile, type Request, toRequest } from './load.ts'
import { type Row, table, writeResults } from './results.ts'
import { openStage, type Stage } from './stage.ts'
import { away, createWire, here, type Wire } from './wire.ts'

const { values } = parseArgs({
  options: {
    /** Measures only endpoints whose name contains this, and writes nothing. */
    only: { type: 'string' },
    /** How long each measurement lasts; every figure is made of three of them. */
    seconds: { type: 'string', default: '2' },
  },
})
const milliseconds = Number(values.seconds) * 1000
const rounds = 3
const connections = 16

type Subject = { turn: Request[]; worker?: Workerd }
type Measured = { p50: number; p99: number; rate: number; cpu: number }

await runCommand(async () => {
  const wire = createWire()
  await using stage = await openStage({ onCall: wire.onCall })
  const worker = await stage.startWorker()
  const endpoints = (await endpointsOf(worker.url)).filter(({ name }) => name.includes(values.only ?? ''))
  const costs = new Map<Endpoint, Cost>()
  for (const endpoint of endpoints) costs.set(endpoint, await costOf(stage, wire, endpoint))

  const recorded = Object.fromEntries([...costs].map(([{ name }, { trips }]) => [name, trips]))
  const floor = await stage.startWorker(floorWorker(stage.folder, { ROUND_TRIPS: JSON.stringify(recorded) }))
  const rows: Row[] = []
  const bar = progressBar('Measuring', endpoints.length)
  for (const [endpoint, cost] of costs) {
    rows.push(await rowOf(wire, worker, floor, endpoint, cost))
    bar.advance(1)
  }
  bar.end()
  if (values.only !== undefined) return console.log(table(rows))
  const started = await startUp(
    { ...stage.workerOptions, objects: join(stage.folder, 'start-up') },
    '/health',
  )
  const nothing = await startUp(emptyWorker(stage.folder), '/')
  const startUpCost = {
    loaded: started.loaded - nothing.loaded,
    answered: started.answered - nothing.answered,
  }
  writeResults(rows, { ...stage.product, startUp: startUpCost })
})

type Cost = { trips: RoundTrip[]; redis: number; sql: number; model: number }

/** What one turn asks of the endpoints, once the session is cached. */
async function costOf({ model, services }: Stage, wire: Wire, { turn }: Endpoint): Promise<Cost> {
  const once = async () => void (await load({ turn, connections: 1, milliseconds: 0 }))
  await once()
  const another = await wire.noting(once)
  const before = model.requests.length
  const noted = await wire.noting(once)
  const bodies = markFresh(
    noted.map(({ body }) => body),
    another.map(({ body }) => body),
  )
  const trips = noted.map(({ url, headers }, at) => ({ url: services.url + url, headers, body: bodies[at]! }))
  const redis = noted.filter(({ url }) => url.startsWith('/redis')).length
  return { trips, redis, sql: trips.length - redis, model: model.requests.length - before }
}

async function rowOf(
  wire: Wire,
  worker: Workerd,
  floor: Workerd,
  endpoint: Endpoint,
  cost: Cost,
): Promise<Row> {
  const { name, turn } = endpoint
  const product = { turn, worker }
  const path = cost.trips.length > 0 ? `/round-trips/${encodeURIComponent(name)}` : '/bare'
  const least = { turn: [toRequest(floor.url + path, 'GET', {})], worker: floor }
  const trips = {
    turn: cost.trips.map(({ url, headers, body }) => toRequest(url, 'POST', headers, body)),
  }

  wire.set(away)
  const far = cost.trips.length > 0 ? await compare([product, trips], 1) : []
  wire.set(here)
  await compare([product, least], connections, 1) // Warm from here on.
  const near = await compare([product, trips.turn.length > 0 ? trips : least], 1)
  const busy = await compare([product, least], connections)
  return { name, ...cost, far, near, busy }
}

/** Measures each subject in turns, so that a busy moment of the machine meets all of them. */
async function compare(subjects: Subject[], connections: number, times = rounds): Promise<Measured[]> {
  const sums = subjects.map((subject) => ({ subject, turns: [] as number[], milliseconds: 0, cpu: 0 }))
  for (let round = 0; round < times; round++)
    for (const sum of sums) {
      const { turn, worker } = sum.subject
      const before = worker?.cpu() ?? 0
      const loaded = await load({ turn, connections, milliseconds })
      sum.cpu += (worker?.cpu() ?? 0) - before
      sum.turns.push(...loaded.turns)
      sum.milliseconds += loaded.milliseconds
    }
  return sums.map(({ turns, milliseconds, cpu }) => ({
    p50: percentile(turns, 0.5),
    p99: percentile(turns, 0.99),
    rate: (turns.length * 1000) / milliseconds,
    cpu: cpu / turns.length,
  }))
}
