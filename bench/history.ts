// `npm run bench:history`: what reading and searching a history costs the database, from a thousand messages to a million.
// The statements are the Worker's own: its adapters send them, and the time is theirs, without HTTP.
import { writeFile } from 'node:fs/promises'
import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import { progressBar } from '../local/dev/progress-bar.ts'
import type { SearchQuery } from '../src/chat/search/store.ts'
import { postgresSearch } from '../src/platform/postgres/chat/search.ts'
import { postgresThreads } from '../src/platform/postgres/chat/threads.ts'
import { type BenchDatabase, openBenchDatabase } from './database.ts'
import { type BenchUser, fill, planted } from './history-data.ts'

const { values: options } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1000,10000,100000,1000000' },
    runs: { type: 'string', default: '41' },
    out: { type: 'string' },
  },
})
const sizes = options.sizes.split(',').map(Number)
const runs = Number(options.runs)

/** A question of the Worker, asked for one user. */
type Question = { name: string; ask(user: BenchUser): Promise<unknown> }

function questions({ db }: BenchDatabase): Question[] {
  const threads = postgresThreads(db)
  const messages = postgresSearch(db)
  const search = (name: string, word: string) => ({
    name: `search: ${name}`,
    ask: ({ id }: BenchUser) => messages.find(id, wordQuery(word), 21, null),
  })
  const middle = ({ messages }: BenchUser) => Math.floor(messages / 4)
  return [
    { name: 'stats', ask: ({ id }) => threads.stats(id) },
    { name: 'thread list, first page', ask: ({ id }) => threads.list(id, 51, null) },
    {
      name: 'thread list, a page in the middle',
      ask: (user) => {
        const updatedAt = new Date(Date.now() - (user.messages / 80) * 60_000)
        return threads.list(user.id, 51, { updatedAt, id: user.id })
      },
    },
    {
      name: 'history, newest page',
      ask: ({ id, bigThread }) => threads.readBranch(id, bigThread, 100, { leaf: null, from: null }),
    },
    {
      name: 'history, a page in the middle',
      ask: (user) => threads.readBranch(user.id, user.bigThread, 100, { leaf: null, from: middle(user) }),
    },
    search('a word in 10 messages', planted.rare),
    search('a part of that word', planted.part),
    search('two CJK characters in 100 messages', planted.cjk),
    search('a word in 1,000 messages', planted.frequent),
    search('a word in every message', planted.common),
    search('a word in all of the older half', planted.old),
    search('a word in none', 'nowheretobefound'),
  ]
}

const wordQuery = (word: string): SearchQuery => ({ text: word, terms: [word], marks: [word], titles: true })

/** Asks every question for every user in turn, so that whatever else the machine does meets all of them alike. */
async function measure(asked: Question[], users: BenchUser[]): Promise<Map<string, number[]>> {
  const bar = progressBar('runs', runs)
  const times = new Map<string, number[]>()
  for (let run = -3; run < runs; run++) {
    for (const { name, ask } of asked)
      for (const user of users) {
        const start = performance.now()
        await ask(user)
        const key = `${name}/${user.messages}`
        if (run >= 0) times.set(key, [...(times.get(key) ?? []), performance.now() - start])
      }
    if (run >= 0) bar.advance(1)
  }
  bar.end()
  return times
}

const median = (times: number[]) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]!

type Plan = { 'Node Type': string; 'Index Name'?: string; 'Relation Name'?: string; Plans?: Plan[] }

/** How the database finds the rows: the scans of every statement that a question sends. */
async function explain(bench: BenchDatabase, { ask }: Question, user: BenchUser): Promise<string[]> {
  bench.sent()
  await ask(user)
  const scans = new Set<string>()
  const visit = ({ 'Node Type': type, 'Index Name': index, 'Relation Name': relation, Plans }: Plan) => {
    if (index) scans.add(`${type} using ${index}`)
    else if (type === 'Seq Scan') scans.add(`Seq Scan on ${relation}`)
    Plans?.forEach(visit)
  }
  for (const { query, params } of bench.sent()) {
    const [row = {}] = await bench.query(`explain (format json) ${query}`, params)
    for (const { Plan } of row['QUERY PLAN'] as { Plan: Plan }[]) visit(Plan)
  }
  return [...scans]
}

await using bench = await openBenchDatabase(process.env.DATABASE_URL)
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, async () => {
    await bench[Symbol.asyncDispose]()
    process.exit(1)
  })
const users = await fill(bench, sizes)
const asked = questions(bench)
const times = await measure(asked, users)
const at = (name: string, { messages }: BenchUser) => median(times.get(`${name}/${messages}`)!)

const rows = asked.map(({ name }) => {
  const medians = users.map((user) => at(name, user))
  const ratio = Math.max(...medians.slice(1)) / medians[0]!
  return [name, ...medians.map((ms) => ms.toFixed(2)), ratio.toFixed(2)]
})
const head = [
  'milliseconds at the median',
  ...users.map(({ messages }) => messages.toLocaleString('en')),
  'worst ratio to the smallest',
]
const table = [head, head.map((_, column) => (column === 0 ? '---' : '---:')), ...rows]
  .map((cells) => `| ${cells.join(' | ')} |`)
  .join('\n')

const plans: string[] = []
for (const question of asked)
  plans.push(`| ${question.name} | ${(await explain(bench, question, users.at(-1)!)).join('<br>')} |`)

const report = `# What a history costs the database

\`\`\`
DATABASE_URL=postgres://… npm run bench:history
\`\`\`

${bench.name}, ${cpus().length} × ${cpus()[0]?.model}; ${runs} runs each, one after the other. Each column is one user with so many
messages, all of them in one database of ${sizes.reduce((a, b) => a + b).toLocaleString('en')}.

${table}

A search ranks every hit of a word that has no more than a thousand, and the newest thousand of any other. The word of the
older half is its worst case: the first large block in which the walk meets it is full of hits.

How the rows of the largest user are found:

| | scans |
| --- | --- |
${plans.join('\n')}
`
console.log(report)
if (options.out) await writeFile(options.out, report)
if (plans.some((plan) => plan.includes('Seq Scan'))) process.exitCode = 1
