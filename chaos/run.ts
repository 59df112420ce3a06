// `npm run chaos`: many send at once while everything fails that can fail; then it is proved that nothing was lost,
// doubled or revived. Repeat a run with its seed.

import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { neon, neonConfig } from '@neondatabase/serverless'
import { openStage, type Stage } from '../bench/stage.ts'
import type { Workerd } from '../local/build/workerd.ts'
import { CannotStart, runCommand } from '../local/dev/cannot-start.ts'
import { progressBar } from '../local/dev/progress-bar.ts'
import { startMcpServer } from '../test/world/mcp-server.ts'
import { chance } from './chance.ts'
import { type Person, send } from './client.ts'
import { createLedger, type Ledger } from './ledger.ts'
import { type Plan, planClosing, planSend } from './plan.ts'
import { comeAndGo, signUp, statusOf } from './sessions.ts'
import { judge, type Query } from './verdict.ts'
import { startWeather } from './weather.ts'

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    sends: { type: 'string' },
    users: { type: 'string', default: '4' },
    /** 60 sends, for CI. */
    short: { type: 'boolean', default: false },
    /** Nobody sends for longer than this. */
    minutes: { type: 'string', default: '15' },
  },
})
const seed = Number(values.seed)
const users = Number(values.users)
const sends = Number(values.sends ?? (values.short ? 60 : 1000))
/** How many sends of one user go on at once. */
const lanes = 4
/** Longer than any alarm waits that closes what a power cut left behind. */
const settleMs = 120_000

await runCommand(async () => {
  const began = performance.now()
  const ledger = createLedger()
  const tools = await startMcpServer()
  await using ended = new AsyncDisposableStack()
  ended.defer(tools.close)
  const server = { url: `${tools.url}/scripted`, tools: ['erase'] }
  await using stage = await openStage({
    unreliable: true,
    variables: {
      MODEL_TIMEOUT_SECONDS: '2',
      MAX_SESSIONS_PER_USER: '1000',
      MCP_SERVERS: JSON.stringify([
        { ...server, name: 'effects', approval: 'never' },
        { ...server, name: 'asking', approval: 'always' },
      ]),
    },
  })
  const effects = async (mark: string) => {
    const seen = (await (await fetch(`${tools.url}/seen?mark=${mark}`)).json()) as { event: string }[]
    return seen.filter(({ event }) => event === 'call').length
  }
  const worker = await stage.startWorker()
  const plans = await storm(stage, worker, ledger)
  const query = queryOf(stage)
  const settled = await settle(query)
  for (const token of ledger.revoked)
    if ((await statusOf(worker.url, token)) !== 401) ledger.violate('a revoked token is not dead')
  const { claims, replies } = await judge(
    query,
    plans,
    { modelRequests: stage.model.requests, effects },
    ledger,
  )
  report(ledger, plans, replies, claims, { settled, seconds: (performance.now() - began) / 1000 })
  if (ledger.violations.length > 0) throw new CannotStart(`Not so. Repeat it with --seed ${seed}.`)
})

/** Everybody sends their share in bad weather. @returns what they had planned */
async function storm(stage: Stage, worker: Workerd, ledger: Ledger): Promise<Plan[]> {
  const { url } = worker
  const end = new AbortController()
  const bound = setTimeout(() => end.abort(), Number(values.minutes) * 60_000)
  const accounts = Array.from({ length: users }, (_, user) => ({
    username: `user-${user}`,
    password: 'correct horse battery',
  }))
  const people: Person[] = await Promise.all(
    accounts.map(async (account) => ({ token: await signUp(url, account), threads: [] })),
  )
  const weather = startWeather(stage, worker, seed, ledger)
  const calm = new AbortController()
  const visitors = accounts.map((account, user) =>
    comeAndGo(url, account, chance(seed, `visitor ${user}`), ledger, calm.signal),
  )
  const bar = progressBar(`seed ${seed}`, sends)
  const share = (lane: number) => Math.ceil((sends - lane) / (users * lanes))
  const plans = await Promise.all(
    Array.from({ length: users * lanes }, async (_, lane) => {
      const dice = chance(seed, `lane ${lane}`)
      const person = people[lane % users]!
      const planned = Array.from({ length: share(lane) }, (_, n) => planSend(dice, `s${seed}-${lane}-${n}`))
      const options = { url, person, chance: dice, ledger, end: end.signal }
      const closings: Plan[] = []
      for (const plan of planned) {
        const { status, threadId } = await send(options, plan)
        bar.advance(1)
        if (status !== 'waiting' || !threadId) continue
        await sleep(dice.between(0, 3000)) // Others may meet it meanwhile.
        const closing = planClosing(plan, threadId)
        closings.push(closing)
        await send(options, closing)
      }
      return [...planned, ...closings]
    }),
  )
  clearTimeout(bound)
  bar.end()
  if (end.signal.aborted) ledger.violate(`${values.minutes} minutes were not enough`)
  calm.abort()
  await Promise.all(visitors)
  await weather.clear()
  return plans.flat()
}

function queryOf({ services }: Stage): Query {
  neonConfig.fetchEndpoint = services.sqlUrl
  const database = neon(services.databaseUrl)
  return async <Row extends object>(sql: string) => (await database.query(sql)) as Row[]
}

/** Waits until no reply is being written any more, and none waits for its turn or for a decision. @returns the seconds that it took */
async function settle(query: Query): Promise<number> {
  const start = performance.now()
  while (performance.now() - start < settleMs) {
    const pending = await query(`
      select 1 from chat_messages where status in ('pending', 'waiting') union all select 1 from queued_messages limit 1`)
    if (pending.length === 0) break
    await sleep(250)
  }
  return (performance.now() - start) / 1000
}

function report(
  { tally, told, revoked, violations }: Ledger,
  plans: Plan[],
  replies: string,
  claims: string[],
  { settled, seconds }: { settled: number; seconds: number },
): void {
  const toldOf = Map.groupBy(told.values(), ({ status }) => status)
  const list = (entries: Iterable<[string, number]>) =>
    [...entries]
      .sort(([a], [b]) => a.localeCompare(b))
      .map(([what, count]) => `${count} × ${what}`)
      .join(', ')
  console.log(`
seed       ${seed}: ${plans.length} sends of ${users} users in ${seconds.toFixed(0)} s, settled after ${settled.toFixed(1)} s
weather    ${list([...tally].filter(([what]) => /:|power/.test(what)))}
answers    ${list([...tally].filter(([what]) => !/:|power/.test(what)))}
told       ${list([...toldOf].map(([status, all]) => [status, all.length]))}
stored     ${replies}
sessions   ${revoked.length} revoked${violations.length === 0 ? ', each of them dead' : ''}
${
  violations.length === 0
    ? claims.map((claim) => `proved     ${claim}`).join('\n')
    : violations
        .slice(0, 30)
        .map((what) => `VIOLATED   ${what}`)
        .join('\n')
}
`)
}
