// `npm run bench:history`: what a history costs the database to be read, searched and gone on with, from a thousand messages to
// a million, and what forks add.
// The statements are the Worker's own: its adapters send them, and the time is theirs, without HTTP.
import { writeFile } from 'node:fs/promises'
import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import { uuidv7 } from 'uuidv7'
import { progressBar } from '../local/dev/progress-bar.ts'
import { historyBytesOf } from '../src/chat/runs/prompt/prompt.ts'
import type { SearchQuery } from '../src/chat/search/store.ts'
import { postgresRuns } from '../src/platform/postgres/chat/runs.ts'
import { postgresSearch } from '../src/platform/postgres/chat/search.ts'
import { postgresThreads } from '../src/platform/postgres/chat/threads.ts'
import { type BenchDatabase, openBenchDatabase } from './database.ts'
import { type BenchUser, fill, fillForks, planted } from './history-data.ts'

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

function reading({ db }: BenchDatabase): Question[] {
  const threads = postgresThreads(db)
  const middle = ({ messages }: BenchUser) => Math.floor(messages / 4)
  return [
    {
      name: 'history, newest page',
      ask: ({ id, bigThread }) => threads.readBranch(id, bigThread, 100, { leaf: null, from: null }),
    },
    {
      name: 'history, a page in the middle',
      ask: (user) => threads.readBranch(user.id, user.bigThread, 100, { leaf: null, from: middle(user) }),
    },
    { name: 'a claim, and taking it back', ask: claim },
  ]

  /** As a send makes it, under the default of PROMPT_TOKENS. */
  async function claim({ id: userId, bigThread }: BenchUser) {
    const messageId = uuidv7()
    const runs = postgresRuns(db)
    await runs.claim({
      userId,
      thread: { kind: 'existing', id: bigThread },
      ask: { kind: 'message', userMessageId: uuidv7(), text: 'And now?', parent: 'head' },
      messageId,
      createdAt: new Date(),
      idempotency: null,
      queued: false,
      historyBytes: historyBytesOf(32_000),
    })
    await runs.release({ userId, messageId })
  }
}

function questions(bench: BenchDatabase): Question[] {
  const { db } = bench
  const threads = postgresThreads(db)
  const messages = postgresSearch(db)
  const search = (name: string, word: string) => ({
    name: `search: ${name}`,
    ask: ({ id }: BenchUser) => messages.find(id, wordQuery(word), 21, null),
  })
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
    ...reading(bench),
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

/**
 * Asks every question for every user in turn, so that whatever else the machine does meets all of them alike.
 * @returns milliseconds at the median, by question and user.
 */
async function measure(asked: Question[], users: BenchUser[]): Promise<number[][]> {
  const bar = progressBar('runs', runs)
  const times = asked.map(() => users.map((): number[] => []))
  for (let run = -3; run < runs; run++) {
    for (const [question, { ask }] of asked.entries())
      for (const [index, user] of users.entries()) {
        const start = performance.now()
        await ask(user)
        if (run >= 0) times[question]![index]!.push(performance.now() - start)
      }
    if (run >= 0) bar.advance(1)
  }
  bar.end()
  return times.map((byUser) => byUser.map(median))
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
const forks = await fillForks(bench.query)
const asked = questions(bench)
const table = toTable(
  users.map(({ messages }) => messages.toLocaleString('en')),
  asked,
  await measure(asked, users),
)
const forked = reading(bench)
const forkTable = toTable(
  ['no forks', '1,000 replies to one message', '1,000 forks deep'],
  forked,
  await measure(forked, forks),
)

/** A row for each question, with the worst ratio to the first column. */
function toTable(columns: string[], asked: Question[], medians: number[][]): string {
  const head = ['milliseconds at the median', ...columns, 'worst ratio to the first']
  const rows = asked.map(({ name }, index) => {
    const [first = 0, ...others] = medians[index]!
    return [name, ...[first, ...others].map((ms) => ms.toFixed(2)), (Math.max(...others) / first).toFixed(2)]
  })
  return [head, head.map((_, column) => (column === 0 ? '---' : '---:')), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n')
}

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

A claim reads what a prompt has room for, a thousand messages at most.

Threads of the same sizes with forks and without:

${forkTable}

How the rows of the largest user are found:

| | scans |
| --- | --- |
${plans.join('\n')}
`
console.log(report)
if (options.out) await writeFile(options.out, report)
if (plans.some((plan) => plan.includes('Seq Scan'))) process.exitCode = 1
