// What `npm run dev` and `npm run services` promise before and after the Worker itself: reasons not to start, where
// variables come from, who may use the data, and that a killed process loses none of it.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { neon, neonConfig } from '@neondatabase/serverless'
import { afterAll, describe, expect, test } from 'vitest'
import { unstable_getVarsForDev } from 'wrangler'
import { CannotStart } from '../../local/dev/cannot-start.ts'
import { hold, openDataFolder, secretKey } from '../../local/dev/data-folder.ts'
import { forWorker, readVariables, redisSource, sqlSource } from '../../local/dev/settings.ts'
import { encodeVariables } from '../../local/dev/worker-env.ts'

const root = mkdtempSync(join(tmpdir(), 'chronochat-'))
afterAll(() => rmSync(root, { recursive: true }))

let runs = 0
const newDataDir = () => join(root, `data-${++runs}`)

const script = (name: string) => fileURLToPath(new URL(`../../local/${name}`, import.meta.url))
const { PATH } = process.env
const start = (name: string, variables: Record<string, string>) =>
  spawn(process.execPath, [script(name)], { cwd: root, env: { PATH, ...variables } })

const outcome = async (name: string, variables: Record<string, string>) => {
  const child = start(name, variables)
  const [said, complained, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit'),
  ])
  return { code, said, complained }
}

const listen = async () => {
  const other = createServer().listen(0, '127.0.0.1')
  await once(other, 'listening')
  const address = other.address()
  return { other, port: typeof address === 'object' ? String(address?.port) : '' }
}

describe.concurrent('a reason not to start is one sentence and exit code 1', () => {
  test.each([
    [{ BCRYPT_COST: '99' }, 'BCRYPT_COST must be from 10 to 14.'],
    [{ SECRET_KEY: 'short' }, 'SECRET_KEY must be at least 32 bytes long.'],
    [{ PORT: 'http' }, 'PORT must be a port number from 1 to 65535.'],
    [
      { DATABASE_URL: 'mysql://u:hunter2@h/d' },
      'DATABASE_URL must look like postgresql://user:password@host/database.',
    ],
    [{ REDIS_URL: 'localhost' }, 'REDIS_URL must look like redis://host:port.'],
    [{ UPSTASH_REDIS_REST_URL: 'http://127.0.0.1:1' }, 'UPSTASH_REDIS_REST_TOKEN is required.'],
  ])('for %o', async (variables, sentence) => {
    expect(await outcome('dev/dev.ts', { DATA_DIR: newDataDir(), ...variables })).toEqual({
      code: 1,
      said: '',
      complained: `${sentence}\n`,
    })
  })

  test('for a port that is taken, before anything else is done', async ({ expect }) => {
    const dataDir = newDataDir()
    const { other, port } = await listen()
    const sentence = `Port ${port} is taken by another program; set PORT to use another one.\n`
    expect(await outcome('dev/dev.ts', { PORT: port, DATA_DIR: dataDir })).toEqual({
      code: 1,
      said: '',
      complained: sentence,
    })
    expect(() => statSync(dataDir)).toThrow(/ENOENT/)
    other.close()
  })

  test('for data that another one uses', async ({ expect }) => {
    const dataDir = newDataDir()
    const { release } = hold(openDataFolder(dataDir), 'worker')
    const { other, port } = await listen()
    other.close()
    const { code, complained } = await outcome('dev/dev.ts', { PORT: port, DATA_DIR: dataDir })
    release()
    expect(code).toBe(1)
    expect(complained).toMatch(/^The data in \S+ is in use by another .*\.\n$/)
  })

  test.each([
    [
      'services/services-cli.ts',
      { DATABASE_URL: 'postgres://u:hunter2@127.0.0.1:1/d' },
      /^PostgreSQL at 127\.0\.0\.1:1\/d cannot be used: .*\.\n$/,
    ],
    [
      'services/services-cli.ts',
      { REDIS_URL: 'redis://:hunter2@127.0.0.1:1' },
      /^Redis at 127\.0\.0\.1:1 cannot be used: .*\.\n$/,
    ],
    [
      'database/migrate-cli.ts',
      { DATABASE_URL: 'postgres://u:hunter2@127.0.0.1:1/d' },
      /^PostgreSQL at 127\.0\.0\.1:1\/d cannot be used: .*\.\n$/,
    ],
    [
      'database/migrate-cli.ts',
      { DATABASE_URL: 'postgres://u:hunter2@h/d', NEON_HTTP_URL: 'http://127.0.0.1:1/sql' },
      /^The migrations could not be applied: .*\.\n$/,
    ],
  ])(
    'for a server that is not there (%s %o), and its password is not told',
    async (name, variables, sentence) => {
      const { code, complained } = await outcome(name, { DATA_DIR: newDataDir(), ...variables })
      expect(code).toBe(1)
      expect(complained).toMatch(sentence)
      expect(complained).not.toContain('hunter2')
    },
  )
})

describe('variables', () => {
  const devVars = (content: string) => {
    const folder = newDataDir()
    mkdirSync(folder)
    const file = join(folder, '.dev.vars')
    writeFileSync(file, content)
    return file
  }

  test('the environment comes first, then .dev.vars, and what is empty is not set', () => {
    const file = devVars('MODEL=openai/a\nDEBUG=true\nMINE="two\nlines"\nREDIS_URL=redis://h\n')
    const variables = readVariables({ MODEL: 'local/echo', DEBUG: '', HOME: '/root', TITLE_MODEL: '' }, file)
    expect(variables).toEqual({
      MODEL: 'local/echo',
      DEBUG: 'true',
      MINE: 'two\nlines',
      REDIS_URL: 'redis://h',
    })
    expect(forWorker(variables)).toEqual({ MODEL: 'local/echo', DEBUG: 'true', MINE: 'two\nlines' })
    expect(readVariables({}, join(root, 'none'))).toEqual({})
  })

  test('whatever is in them, they reach the Worker as they are', () => {
    const variables = {
      PLAIN: 'a:b=c',
      QUOTES: `it's "so"`,
      LINES: 'one\ntwo # not a comment\n\n$HOME \\$HOME \\n',
      BRACES: ['$', '{HOME}'].join(''),
      SPACES: '  around  ',
      LONE: "'",
      BACKSLASH: 'ends with \\',
      RETURN: 'a\r\nb',
      ALL: '\'`"',
      JSON: '["https://a.example"]',
      UNICODE: 'héllo 🙂',
    }
    const { file, args } = encodeVariables(variables)
    const path = devVars(file)
    const given = args
      .filter((word) => word !== '--var')
      .map((word) => [word.slice(0, word.indexOf(':')), word.slice(word.indexOf(':') + 1)])
    const read = unstable_getVarsForDev(undefined, [path], Object.fromEntries(given), undefined, true)
    const values = Object.entries(read).map(([name, binding]) => [name, 'value' in binding && binding.value])
    expect(Object.fromEntries(values)).toEqual(variables)
    expect(given.map(([name]) => name)).toEqual(['BACKSLASH', 'RETURN', 'ALL'])
  })

  test.each([
    [{}, 'embedded', 'embedded'],
    [{ DATABASE_URL: 'postgres://u:p@db.example/d', REDIS_URL: 'rediss://h' }, 'server', 'server'],
    [{ DATABASE_URL: 'postgresql://u:p@ep-a-b.eu-central-1.aws.neon.tech/d' }, 'endpoint', 'embedded'],
    [{ DATABASE_URL: 'postgresql://u:p@neon.tech.example/d' }, 'server', 'embedded'],
    [{ DATABASE_URL: 'postgres://u@h/d', NEON_HTTP_URL: 'http://h/sql' }, 'endpoint', 'embedded'],
    [{ UPSTASH_REDIS_REST_URL: 'http://h', REDIS_URL: 'redis://h' }, 'embedded', 'endpoint'],
  ])('%o says where the data is', (variables, sql, redis) => {
    expect(sqlSource(variables).kind).toBe(sql)
    expect(redisSource(variables).kind).toBe(redis)
  })
})

describe('the data folder', () => {
  test('has one holder a part, the next one after a release', () => {
    const folder = openDataFolder(newDataDir())
    const postgres = hold(folder, 'postgres')
    const worker = hold(folder, 'worker')
    expect(() => hold(folder, 'postgres')).toThrow(CannotStart)
    postgres.release()
    hold(folder, 'postgres').release()
    worker.release()
  })

  test('is free again when its holder was killed, and has one holder when many want it at once', async () => {
    const folder = openDataFolder(newDataDir())
    const holder = `
      import { hold, openDataFolder } from '${script('dev/data-folder.ts')}'
      try { hold(openDataFolder(process.argv[1]), 'worker'); console.log('held') } catch { console.log('not') }
      process.stdin.resume()`
    const rivals = Array.from({ length: 5 }, () =>
      spawn(process.execPath, ['--input-type=module-typescript', '-e', holder, folder.path]),
    )
    const first = rivals.map((rival) => createInterface(rival.stdout)[Symbol.asyncIterator]().next())
    const words = (await Promise.all(first)).map(({ value }) => value)
    expect(words.sort()).toEqual(['held', 'not', 'not', 'not', 'not'])
    expect(() => hold(folder, 'worker')).toThrow(CannotStart)
    for (const rival of rivals) rival.kill('SIGKILL')
    await Promise.all(rivals.map((rival) => once(rival, 'exit')))
    hold(folder, 'worker').release()
  })

  test('keeps one secret key, which only its owner may read', () => {
    const dataDir = newDataDir()
    const folder = openDataFolder(dataDir)
    const key = secretKey(folder)
    expect(Buffer.from(key, 'base64url')).toHaveLength(32)
    expect(secretKey(folder)).toBe(key)
    expect(readFileSync(join(dataDir, 'secret-key'), 'utf8')).toBe(key)
    expect(statSync(join(dataDir, 'secret-key')).mode & 0o777).toBe(0o600)
    expect(statSync(dataDir).mode & 0o777).toBe(0o700)
  })
})

describe('the services', () => {
  const ready = async (child: ReturnType<typeof start>) => {
    const variables: Record<string, string> = {}
    for await (const line of createInterface(child.stdout)) {
      if (line === 'ready') return variables
      const [, name = '', value = ''] = /^(\w+)=(.*)$/.exec(line) ?? []
      variables[name] = value
    }
    throw new Error('They ended before they were ready.')
  }
  const end = async (child: ReturnType<typeof start>, signal: NodeJS.Signals) => {
    child.kill(signal)
    const [code] = await once(child, 'exit')
    return code
  }

  test('print what a Worker needs, keep every committed row when they are killed, and end with 0 when asked', async () => {
    const dataDir = newDataDir()
    mkdirSync(join(dataDir, 'postgres.unfinished'), { recursive: true }) // As an interrupted first start leaves it.
    const first = start('services/services-cli.ts', { DATA_DIR: dataDir })
    const variables = await ready(first)
    expect(Object.keys(variables)).toEqual([
      'NEON_HTTP_URL',
      'DATABASE_URL',
      'UPSTASH_REDIS_REST_URL',
      'UPSTASH_REDIS_REST_TOKEN',
    ])
    neonConfig.fetchEndpoint = variables.NEON_HTTP_URL ?? ''
    const sql = neon(variables.DATABASE_URL ?? '')
    await sql`CREATE TABLE kept (id int)`
    for (let id = 1; id <= 20; id++) await sql`INSERT INTO kept VALUES (${id})`
    await end(first, 'SIGKILL')

    const second = start('services/services-cli.ts', { DATA_DIR: dataDir })
    neonConfig.fetchEndpoint = (await ready(second)).NEON_HTTP_URL ?? ''
    expect(await sql`SELECT count(*)::int AS n FROM kept`).toEqual([{ n: 20 }])
    expect(await end(second, 'SIGTERM')).toBe(0)

    const { code, said } = await outcome('database/migrate-cli.ts', { DATA_DIR: dataDir })
    expect({ code, said }).toEqual({
      code: 0,
      said: `Nothing to do: the embedded database in ${dataDir} has every migration.\n`,
    })
  })
})
