// The operator's command: run as an operator runs it where it succeeds and where it fails, and for the rest what it does.
import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { neon, neonConfig } from '@neondatabase/serverless'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { foldNames } from '../../local/database/fold-names.ts'
import { migrate } from '../../local/database/migrate.ts'
import { verbs } from '../../local/database/users.ts'
import type { CannotStart } from '../../local/dev/cannot-start.ts'
import { type Services, startServices } from '../../local/services/services.ts'
import { createDatabase, type Database } from '../../src/platform/postgres/client.ts'
import { oneTimeTokens, userSessions, users } from '../../src/platform/postgres/schema/index.ts'
import { createRunScript } from '../../src/platform/redis/client.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

let services: Services
let db: Database

beforeAll(async () => {
  services = await startServices()
  await migrate({ databaseUrl: services.databaseUrl, neonHttpUrl: services.sqlUrl })
  db = createDatabase(services.databaseUrl, services.sqlUrl)
})
afterAll(() => services.close())

/** What the command finds in its environment, Redis or not. */
const variables = (redis: 'with Redis' | 'without Redis' = 'with Redis') => ({
  DATABASE_URL: services.databaseUrl,
  NEON_HTTP_URL: services.sqlUrl,
  ...(redis === 'with Redis' && {
    UPSTASH_REDIS_REST_URL: services.redisUrl,
    UPSTASH_REDIS_REST_TOKEN: services.token,
  }),
})

/** Runs the command to its end. */
async function run(words: string[]) {
  const env = { PATH: process.env.PATH, ...variables() }
  const command = promisify(execFile)(process.execPath, ['local/database/users-cli.ts', ...words], {
    cwd: root,
    env,
  })
  const { stdout, stderr, code } = await command.then(
    (done) => ({ ...done, code: 0 }),
    (failed: { stdout: string; stderr: string; code: number }) => failed,
  )
  return { code, said: (stdout + stderr).trim() }
}

/** What the command says that does this, without a process of its own. */
const say = (
  verb: keyof typeof verbs,
  name: string,
  redis: 'with Redis' | 'without Redis' = 'with Redis',
  more: Record<string, string> = {},
) => verbs[verb]({ ...variables(redis), ...more }, name).catch((error: CannotStart) => error.message)

/** A user with a session, and that cached. */
async function createUser(isActive: boolean) {
  const id = randomUUID()
  const sessionId = randomUUID()
  const username = `u-${id.slice(0, 8)}`
  await db.insert(users).values({ id, username, email: `${username}@example.com`, isActive })
  await db
    .insert(userSessions)
    .values({ id: sessionId, userId: id, expiresAt: new Date(Date.now() + 60_000) })
  await redis(`return redis.call('SET', KEYS[1], '{}')`, `session:${sessionId}`)
  const exists = async () =>
    (await db.select({ id: users.id, isActive: users.isActive }).from(users)).find((row) => row.id === id)
  const hasCopy = () => redis(`return redis.call('EXISTS', KEYS[1])`, `session:${sessionId}`)
  return { username, email: `${username}@example.com`, exists, hasCopy }
}

const redis = (script: string, key: string) =>
  createRunScript(services.redisUrl, services.token)(script, [key], [])

test('an account that was closed is opened again, by username or email in any case', async () => {
  const ada = await createUser(false)
  expect(await run(['reactivate', ada.email.toUpperCase()])).toEqual({
    code: 0,
    said: `Reactivated ${ada.username}, who can sign in again with the password of before.`,
  })
  expect(await ada.exists()).toMatchObject({ isActive: true })
  expect(await say('reactivate', ada.username)).toBe(`Nothing to do: ${ada.username} is active.`)
})

test('an email of before is found in any case and form once names are folded, and two that differ by that stay two', async () => {
  const mark = randomUUID().slice(0, 8)
  const insert = async (email: string) => {
    const id = randomUUID()
    await db.insert(users).values({ id, username: `f-${id.slice(0, 8)}`, email, isActive: true })
    return `f-${id.slice(0, 8)}`
  }
  const ada = await insert(`ÉlodieÑ-${mark}@Example.com`)
  const bob = await insert(`élodieÑ-${mark}@Example.com`.normalize('NFD'))
  neonConfig.fetchEndpoint = services.sqlUrl
  await foldNames(neon(services.databaseUrl))
  const whose = (email: string) => say('sessions', email)
  expect(await whose(`éLODIEñ-${mark}@example.COM`)).toMatch(
    new RegExp(`^(${ada}|${bob}) is signed in nowhere`),
  )
  expect(await whose(`ÉlodieÑ-${mark}@Example.com`)).toBe(`${ada} is signed in nowhere.`)
  expect(await whose(`élodieÑ-${mark}@Example.com`.normalize('NFD'))).toBe(`${bob} is signed in nowhere.`)
})

test('an account is erased with its sessions, also in the cache', async () => {
  const ada = await createUser(false)
  expect(await run(['erase', ada.username])).toEqual({ code: 0, said: `Erased ${ada.username}.` })
  expect(await ada.exists()).toBeUndefined()
  expect(await ada.hasCopy()).toBe(0)
})

test('a cache that is out of reach is reported, where it may hold something', async () => {
  const closed = await createUser(false)
  const active = await createUser(true)
  expect(await say('erase', closed.username, 'without Redis')).toBe(`Erased ${closed.username}.`)
  expect(await say('erase', active.username, 'without Redis')).toMatch(/five more minutes/)
  expect(await active.exists()).toBeUndefined()
})

test('an account is suspended with its sessions, also in the cache', async () => {
  const ada = await createUser(true)
  expect(await say('sessions', ada.username)).toMatch(/^[0-9a-f-]{36} {2}since .*Z {2}active .*Z/)
  expect(await say('suspend', ada.username)).toBe(`Suspended ${ada.username}.`)
  expect(await ada.exists()).toMatchObject({ isActive: false })
  expect(await ada.hasCopy()).toBe(0)
  expect(await say('sessions', ada.username)).toBe(`${ada.username} is signed in nowhere.`)
  expect(await say('suspend', ada.username)).toBe(`Nothing to do: ${ada.username} is not active.`)
})

test('a link sets a new password, and the database knows its SHA-256 alone', async () => {
  const ada = await createUser(true)
  expect(await say('reset-link', ada.username)).toBe('APP_URL must say where the link leads.')
  const said = await say('reset-link', ada.username, 'with Redis', { APP_URL: 'https://app.example.com/' })
  expect(said).toMatch(/^https:\/\/app\.example\.com\/reset-password#token=[0-9a-f-]{36}\.[\w-]{43}$/)
  const rows = JSON.stringify(await db.select().from(oneTimeTokens))
  expect(rows).toContain(said.split('=')[1]!.split('.')[0])
  expect(rows).not.toContain(said.split('.').at(-1))
})

test('whatever it cannot do is one line and a failure', async () => {
  for (const [words, said] of [
    [[], /^Say what to do for whom/],
    [['erase'], /^Say what to do for whom/],
    [['toString', 'ada'], /^Say what to do for whom/],
    [['erase', 'ada', 'bob'], /^Say what to do for whom/],
    [['erase', 'nobody'], /^Nobody has the username or email nobody\.$/],
  ] as const) {
    const answer = await run([...words])
    expect(answer.code).toBe(1)
    expect(answer.said).toMatch(said)
    expect(answer.said).not.toContain('\n')
  }
})
