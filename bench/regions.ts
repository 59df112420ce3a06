// `npm run bench:regions`: how far people on each continent are from an answer, by where the Worker and the objects run. It is
// a simulation: the round trips that the tests count, each as long as is published. Writes `bench/regions.md`.
import { writeFileSync } from 'node:fs'
import { chance } from '../chaos/chance.ts'
import { budgets } from '../test/world/budgets.ts'
import { percentile } from './load.ts'
import { betweenHomes, continents, type Home, homes, lastMile, nearby } from './round-trips.ts'

const samples = 10_000
/** Most models are asked where most of them are. */
const modelHome: Home = 'East US'

/**
 * Where the Worker and a thread's object run: `edge` is beside whoever asks, `home` beside the database. Without more an object is
 * made where its first request comes from, which is beside the Worker.
 */
const settings = [
  { name: 'nothing set', worker: 'edge', object: 'edge' },
  { name: '`OBJECT_LOCATION`', worker: 'edge', object: 'home' },
  { name: '`[placement]`', worker: 'home', object: 'home' },
] as const
type Setting = (typeof settings)[number]

type Distances = { toHome: number; toModel: number; homeToModel: number }

/** The legs of a request, one after the other, each a round trip of at most so long in 95 of 100 cases. */
function legsOf({ worker, object }: Setting, { toHome, toModel, homeToModel }: Distances) {
  const times = (count: number, leg: number) => Array<number>(count).fill(leg)
  const arrive = [lastMile, ...(worker === 'home' ? [toHome] : [])]
  const fromWorker = worker === 'home' ? nearby : toHome
  const fromObject = object === 'home' ? nearby : toHome
  const toObject = worker === object ? nearby : toHome
  const { me, threads, send } = budgets
  const begin = [...arrive, ...times(send.redis, fromWorker), toObject, fromObject]
  const firstToken = [...begin, object === 'home' ? homeToModel : toModel]
  return {
    me: [...arrive, ...times(me.redis, fromWorker)],
    threads: [...arrive, ...times(threads.redis + threads.sql, fromWorker)],
    'first token': firstToken,
    send: [...firstToken, ...times(send.sql - 1, fromObject)],
  }
}

const dice = chance(1, 'regions')

/** Never shorter than the cable allows, sometimes longer: an exponential tail whose 95th percentile is what is published. */
function roundTrip(p95: number): number {
  const least = 0.93 * p95
  return least - (Math.log(1 - dice.between(0, 999_999) / 1_000_000) * (p95 - least)) / Math.log(20)
}

function figuresOf(legs: number[]): string {
  const taken = Array.from({ length: samples }, () => legs.reduce((sum, leg) => sum + roundTrip(leg), 0))
  return `${Math.round(percentile(taken, 0.5))} | ${Math.round(percentile(taken, 0.99))}`
}

function tableOf(home: Home): string {
  const rows = continents.flatMap(({ name, region, to }) =>
    settings.map((setting) => {
      const homeToModel = home === modelHome ? nearby : betweenHomes
      const legs = legsOf(setting, { toHome: to[home], toModel: to[modelHome], homeToModel })
      return `| ${name} (${region}) | ${setting.name} | ${Object.values(legs).map(figuresOf).join(' | ')} |`
    }),
  )
  return `## Database and Redis in ${home}, the model in ${modelHome}

| people in | | me: p50 | p99 | threads: p50 | p99 | first token: p50 | p99 | send: p50 | p99 |
| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
${rows.join('\n')}
`
}

const page = `# How far people are from an answer

Milliseconds on the way, of ${samples.toLocaleString('en')} requests each, without what the Worker, the database and the model do meanwhile. Made by \`npm run bench:regions\`:
a simulation over the round trips that \`test/service/budgets.test.ts\` counts, one after the other, and the times between
regions that Microsoft publishes ([round-trips.ts](round-trips.ts) names them). A round trip has at least 93 % of the published
time, which 95 of 100 do not exceed. Connections are open already. *First token* and *send* are of a thread that a person of that continent began; they have the way to the
model in them, and not the time that it thinks.

${homes.map(tableOf).join('\n')}
`

writeFileSync(new URL('regions.md', import.meta.url), `${page.trimEnd()}\n`)
console.log(page)
