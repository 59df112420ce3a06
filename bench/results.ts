// The results as people read them: one table, with what it was measured on and how to repeat it.
import { readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism, cpus } from 'node:os'
import { workerdVersion } from '../local/build/workerd.ts'
import type { StartUp } from './build.ts'

type Measured = { p50: number; p99: number; rate: number; cpu: number }

/** The product first, then what it is compared with, where there is such a thing. */
export type Row = {
  name: string
  redis: number
  sql: number
  model: number
  /** With latency, one request at a time, beside the round trips alone. */
  far: Measured[]
  /** Without latency, one request at a time, beside the round trips alone. */
  near: Measured[]
  /** Without latency, many at a time, beside a Worker that only makes the same requests. */
  busy: Measured[]
}

export type Facts = {
  minified: number
  gzipped: number
  /** Beyond what an empty Worker costs. */
  startUp: StartUp
}

const columns: [title: string, cell: (row: Row) => string][] = [
  ['endpoint', ({ name }) => `\`${name}\``],
  ['Redis, SQL, model', ({ redis, sql, model }) => [redis, sql, model].join(', ')],
  ['5/20 ms: p50', ({ far }) => ms(far[0]?.p50)],
  ['p99', ({ far }) => ms(far[0]?.p99)],
  ['round trips alone', ({ far }) => ms(far[1]?.p50)],
  ['×', ({ far }) => ratio(far[0]?.p50, far[1]?.p50)],
  ['0 ms: p50', ({ near }) => ms(near[0]?.p50)],
  ['p99', ({ near }) => ms(near[0]?.p99)],
  ['requests/s', ({ busy }) => whole(busy[0]?.rate)],
  ['bare', ({ busy }) => whole(busy[1]?.rate)],
  ['%', ({ busy }) => percent(busy[0]?.rate, busy[1]?.rate)],
  ['CPU, ms', ({ busy }) => cpu(busy[0]?.cpu)],
  ['bare', ({ busy }) => cpu(busy[1]?.cpu)],
]

const number = (format: (value: number) => string) => (value: number | undefined) =>
  value === undefined || Number.isNaN(value) ? '' : format(value)
const ms = number((value) => value.toFixed(1))
const cpu = number((value) => value.toFixed(2))
const whole = number((value) => value.toFixed(0))
const ratio = (a?: number, b?: number) => (a && b ? (a / b).toFixed(2) : '')
const percent = (a?: number, b?: number) => (a && b ? ((100 * a) / b).toFixed(0) : '')

/** The table as Markdown. */
export const table = (rows: Row[]): string =>
  [
    columns.map(([title]) => title),
    columns.map((_, index) => (index < 2 ? '---' : '---:')),
    ...rows.map((row) => columns.map(([, cell]) => cell(row))),
  ]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n')

/** Prints the results and writes them down beside this file. */
export function writeResults(rows: Row[], facts: Facts): void {
  const notes = readFileSync(new URL('notes.md', import.meta.url), 'utf8')
  const { DATABASE_URL, REDIS_URL } = process.env
  const text = `# What a request costs

${new Date().toISOString().slice(0, 10)}, ${availableParallelism()} cores (${cpus()[0]?.model}), Node ${process.version},
workerd ${workerdVersion}, ${DATABASE_URL ? 'a real PostgreSQL' : 'embedded PostgreSQL'} and
${REDIS_URL ? 'a real Redis' : 'embedded Valkey'} behind the local endpoints. Repeat it with
\`[DATABASE_URL=… REDIS_URL=…] npm run bench\`.

${table(rows)}

The bundle is ${facts.gzipped.toFixed(0)} KiB gzip (${facts.minified.toFixed(0)} KiB minified). Starting it costs
${facts.startUp.loaded.toFixed(0)} ms of processor time more than starting an empty Worker, and ${facts.startUp.answered.toFixed(0)} ms with its first answer.

${notes}`
  console.log(text)
  writeFileSync(new URL('results.md', import.meta.url), text)
}
