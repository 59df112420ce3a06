// What a developer has set, in the environment or in `.dev.vars`, and what follows for Postgres and Redis.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseEnv } from 'node:util'
import { isSet, variableNames } from '../../src/env.ts'
import { CannotStart } from './cannot-start.ts'
import { describeServer } from './server-url.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Variables by name, those that are set. */
export type Variables = Record<string, string>

/** Variables that are for the local tools, not for the Worker. */
const toolNames = ['PORT', 'DATA_DIR', 'REDIS_URL']

/**
 * Reads all that `.dev.vars` holds and what the environment sets of ours, the environment first.
 * @throws {CannotStart} when `.dev.vars` is there and cannot be read
 */
export function readVariables(environment: NodeJS.ProcessEnv, devVars = '.dev.vars'): Variables {
  const ours = [...variableNames, ...toolNames].map((name) => [name, environment[name]] as const)
  const set = [...Object.entries(readFile(devVars)), ...ours].filter(isSet)
  return Object.fromEntries(set as [string, string][])
}

/** Those of the variables that the Worker is to get. */
export const forWorker = (variables: Variables): Variables =>
  Object.fromEntries(Object.entries(variables).filter(([name]) => !toolNames.includes(name)))

/** Where data is kept: `DATA_DIR`, or `.local/` in the project. */
export const dataDirOf = (variables: NodeJS.ProcessEnv) => variables.DATA_DIR || `${root}.local`

/**
 * A port of the loopback interface, the fallback where the variable is not set.
 * @throws {CannotStart} when the variable holds something else
 */
export function readPort<T>(variables: NodeJS.ProcessEnv, name: string, fallback: T): number | T {
  const value = variables[name]
  if (!value) return fallback
  const port = Number(value)
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new CannotStart(`${name} must be a port number from 1 to 65535.`)
  return port
}

/** Where a dependency is: embedded, a real server to stand in front of, or an HTTP endpoint that the Worker calls itself. */
export type Source =
  | { kind: 'embedded' }
  | { kind: 'server'; url: string }
  | { kind: 'endpoint'; url: string }

/** @throws {CannotStart} when a URL is none */
export function sqlSource(variables: NodeJS.ProcessEnv): Source {
  const { NEON_HTTP_URL: endpoint, DATABASE_URL: url } = variables
  if (endpoint && !/^https?:$/.test(URL.parse(endpoint)?.protocol ?? ''))
    throw new CannotStart('NEON_HTTP_URL must be an http(s) URL.')
  if (!url && endpoint) throw new CannotStart('DATABASE_URL is required where NEON_HTTP_URL is set.')
  if (!url) return { kind: 'embedded' }
  const database = URL.parse(url)
  if (!database?.username || !/^postgres(ql)?:$/.test(database.protocol) || database.pathname.length < 2)
    throw new CannotStart('DATABASE_URL must look like postgresql://user:password@host/database.')
  if (endpoint) return { kind: 'endpoint', url: endpoint }
  return { kind: database.hostname.endsWith('.neon.tech') ? 'endpoint' : 'server', url }
}

/** @throws {CannotStart} when `REDIS_URL` is none */
export function redisSource(variables: NodeJS.ProcessEnv): Source {
  const { UPSTASH_REDIS_REST_URL: endpoint, REDIS_URL: url } = variables
  if (endpoint) return { kind: 'endpoint', url: endpoint }
  if (!url) return { kind: 'embedded' }
  if (!/^rediss?:$/.test(URL.parse(url)?.protocol ?? ''))
    throw new CannotStart('REDIS_URL must look like redis://host:port.')
  return { kind: 'server', url }
}

/** The database that variables name, as `migrate` takes it. */
export const databaseOf = ({ DATABASE_URL: databaseUrl = '', NEON_HTTP_URL: neonHttpUrl }: Variables) => ({
  databaseUrl,
  neonHttpUrl,
})

/** A source in words, without a password. */
export const describeSource = (source: Source, embedded: string) =>
  source.kind === 'embedded' ? embedded : describeServer(source.url)

const readFile = (path: string) => {
  try {
    return parseEnv(readFileSync(path, 'utf8'))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return {}
    throw new CannotStart(`${path} cannot be read.`)
  }
}
