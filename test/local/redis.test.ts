// The contract of the Redis endpoint, as the Worker's own client sees it: embedded always, a real server where REDIS_URL
// names one. Every key has a prefix of its own and is deleted at the end.
import { createHash, randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { connect, createServer, type Server, type Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { Redis } from '@upstash/redis'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { startValkey } from '../../local/services/redis/valkey.ts'
import { type Services, startServices } from '../../local/services/services.ts'

const backends = [
  { name: 'embedded Valkey', redisUrl: undefined },
  ...(process.env.REDIS_URL ? [{ name: 'real Redis', redisUrl: process.env.REDIS_URL }] : []),
]

const sha1 = (script: string) => createHash('sha1').update(script).digest('hex')

describe.each(backends)('$name', ({ redisUrl }) => {
  const prefix = `contract:${randomBytes(6).toString('hex')}`
  const key = (name: string) => `${prefix}:${name}`
  let services: Services
  let redis: Redis

  const client = (options: { token?: string; responseEncoding?: false } = {}) =>
    new Redis({
      url: services.redisUrl,
      token: services.token,
      retry: false,
      automaticDeserialization: false,
      enableAutoPipelining: false,
      ...options,
    })

  beforeAll(async () => {
    services = await startServices({ redisUrl, only: 'redis' })
    redis = client()
  })
  afterEach(async () => {
    const keys = await redis.keys(`${prefix}:*`)
    if (keys.length > 0) await redis.del(...keys)
  })
  afterAll(() => services.close())

  const fetchRaw = async (path: string, init: RequestInit = {}) => {
    const response = await fetch(`${services.redisUrl}${path}`, {
      ...init,
      headers: { Authorization: `Bearer ${services.token}`, ...init.headers },
    })
    return { status: response.status, json: (await response.json()) as Record<string, unknown> }
  }
  const send = (body: unknown, path = '', headers: Record<string, string> = {}) =>
    fetchRaw(path, { method: 'POST', body: JSON.stringify(body), headers })

  describe('values', () => {
    test.each([
      ['UTF-8', 'héllo — 日本 🙂'],
      ['a number that stays text', '0123'],
      ['JSON that stays text', '{"a":[1]}'],
      ['white space and control characters', ' \r\n\t\u0001 '],
      ['nothing', ''],
      ['the word OK', 'OK'],
    ])('%s comes back as it was set', async (_, value) => {
      await redis.set(key('k'), value)
      expect(await redis.get(key('k'))).toBe(value)
    })

    test('a missing key is null, and an integer is a number', async () => {
      expect(await redis.get(key('missing'))).toBeNull()
      expect(await redis.incrby(key('n'), 41)).toBe(41)
      expect(await redis.incr(key('n'))).toBe(42)
    })

    test('a hash and a list come back whole', async () => {
      await redis.hset(key('h'), { a: '1', b: 'é' })
      await redis.rpush(key('l'), 'x', 'y', 'x')
      expect(await redis.hgetall(key('h'))).toEqual(['a', '1', 'b', 'é'])
      expect(await redis.hmget(key('h'), 'a', 'none')).toEqual(['1', null])
      expect(await redis.lrange(key('l'), 0, -1)).toEqual(['x', 'y', 'x'])
    })

    test('strings are base64 when asked for, all but a bare OK, and nested ones too', async () => {
      const base64 = { 'Upstash-Encoding': 'base64' }
      expect((await send(['SET', key('k'), 'é'], '', base64)).json).toEqual({ result: 'OK' })
      expect((await send(['GET', key('k')], '', base64)).json).toEqual({ result: 'w6k=' })
      expect((await send(['GET', key('none')], '', base64)).json).toEqual({ result: null })
      expect((await send(['APPEND', key('k'), 'x'], '', base64)).json).toEqual({ result: 3 })
      const nested = "return {'OK', 'a', {'b', 1}}"
      expect((await send(['EVAL', nested, 0], '', base64)).json).toEqual({
        result: ['OK', 'YQ==', ['Yg==', 1]],
      })
    })

    test('bytes that are no UTF-8 survive in base64', async () => {
      await redis.eval("return redis.call('SET', KEYS[1], string.char(0, 255, 128, 10))", [key('k')], [])
      const { json } = await send(['GET', key('k')], '', { 'Upstash-Encoding': 'base64' })
      expect(Buffer.from(String(json.result), 'base64')).toEqual(Buffer.from([0, 255, 128, 10]))
    })

    test('a value of a mebibyte is no trouble', async () => {
      const value = 'é'.repeat(2 ** 19)
      await redis.set(key('k'), value)
      expect(await redis.get(key('k'))).toBe(value)
    })
  })

  describe('time', () => {
    test('a key goes when its time is over, and not before', async () => {
      await redis.set(key('k'), 'v', { px: 150 })
      expect(await redis.get(key('k'))).toBe('v')
      await sleep(200)
      expect(await redis.get(key('k'))).toBeNull()
    })

    test('what is left of its time is told', async () => {
      await redis.set(key('k'), 'v', { ex: 100 })
      expect(await redis.ttl(key('k'))).toBeGreaterThan(97)
      await redis.expire(key('k'), 10)
      expect(await redis.pttl(key('k'))).toBeLessThanOrEqual(10_000)
      await redis.persist(key('k'))
      expect(await redis.ttl(key('k'))).toBe(-1)
      expect(await redis.ttl(key('none'))).toBe(-2)
    })

    test('the clock of the server is the clock of this machine', async () => {
      const [seconds] = await redis.time()
      expect(Math.abs(Number(seconds) - Date.now() / 1000)).toBeLessThan(2)
    })
  })

  describe('conditions', () => {
    test('NX sets only what is missing, XX only what is there', async () => {
      expect(await redis.set(key('k'), '1', { xx: true })).toBeNull()
      expect(await redis.set(key('k'), '1', { nx: true })).toBe('OK')
      expect(await redis.set(key('k'), '2', { nx: true })).toBeNull()
      expect(await redis.set(key('k'), '3', { xx: true, get: true })).toBe('1')
      expect(await redis.get(key('k'))).toBe('3')
    })
  })

  describe('refusals', () => {
    test('a command for another type of value is refused with its reason', async () => {
      await redis.rpush(key('l'), 'x')
      await expect(redis.get(key('l'))).rejects.toThrow(/WRONGTYPE/)
      await expect(redis.incr(key('l'))).rejects.toThrow(/WRONGTYPE/)
    })

    test.each([
      ['a command that does not exist', ['NOSUCH', 'x'], /unknown command/i],
      ['too few arguments', ['GET'], /wrong number of arguments/],
      ['a subscription, which would take the connection', ['SUBSCRIBE', 'c'], /not available/],
      ['a wait, which would hold everyone up', ['blpop', 'k', 0], /not available/],
      ['another database, which all would be in', ['SELECT', 1], /not available/],
    ])('%s is a 400 with a message', async (_, command, message) => {
      const { status, json } = await send(command)
      expect(status).toBe(400)
      expect(json).toEqual({ error: expect.stringMatching(message) })
      expect(await redis.ping()).toBe('PONG')
    })

    test.each([
      ['', 'no JSON', '["GET",'],
      ['', 'an object', '{"a":1}'],
      ['', 'an empty array', '[]'],
      ['', 'nothing', ''],
      ['/pipeline', 'no JSON', 'x'],
      ['/pipeline', 'one command', '["GET","k"]'],
      ['/pipeline', 'a list with something else in it', '[["GET","k"],7]'],
      ['/multi-exec', 'an object', '{}'],
    ])('at "%s" a body that is %s is a 400 with a message', async (path, _, body) => {
      const { status, json } = await fetchRaw(path, { method: 'POST', body })
      expect(status).toBe(400)
      expect(json).toEqual({ error: expect.stringMatching(/parse/) })
    })

    test.each([
      ['a wrong token', { Authorization: 'Bearer wrong' }],
      ['no token', { Authorization: '' }],
    ])('%s is a 401, and nothing is done', async (_, headers) => {
      const { status, json } = await send(['SET', key('k'), 'v'], '', headers)
      expect(status).toBe(401)
      expect(json).toEqual({ error: expect.any(String) })
      expect(await redis.get(key('k'))).toBeNull()
      await expect(client({ token: 'wrong' }).get(key('k'))).rejects.toThrow()
    })
  })

  describe('commands in the path', () => {
    test('the path is the command, and the query its options', async () => {
      expect((await fetchRaw(`/set/${key('k')}/a%2Fb%20c?EX=100`)).json).toEqual({ result: 'OK' })
      expect((await fetchRaw(`/get/${key('k')}`)).json).toEqual({ result: 'a/b c' })
      expect(await redis.ttl(key('k'))).toBeGreaterThan(0)
    })

    test('a body is the last argument', async () => {
      await fetchRaw(`/set/${key('k')}`, { method: 'POST', body: '["as it is"]' })
      expect(await redis.get(key('k'))).toBe('["as it is"]')
    })

    test('a path that cannot be decoded is a 400', async () => {
      expect((await fetchRaw('/get/%E0%A4')).status).toBe(400)
    })
  })

  describe('pipelines', () => {
    test('answers come in the order of the commands, an error among them', async () => {
      const { json } = await send(
        [
          ['SET', key('a'), '1'],
          ['LPUSH', key('a'), 'x'],
          ['SUBSCRIBE', 'c'],
          ['INCR', key('a')],
          ['GET', key('none')],
        ],
        '/pipeline',
      )
      expect(json).toEqual([
        { result: 'OK' },
        { error: expect.stringMatching(/WRONGTYPE/) },
        { error: expect.stringMatching(/not available/) },
        { result: 2 },
        { result: null },
      ])
    })

    test('an empty pipeline has no answers', async () => {
      expect((await send([], '/pipeline')).json).toEqual([])
    })

    test('the client reads them, Lua included', async () => {
      const pipeline = redis.pipeline()
      pipeline.eval("return redis.call('INCRBY', KEYS[1], ARGV[1])", [key('n')], ['5'])
      pipeline.get(key('n'))
      expect(await pipeline.exec()).toEqual([5, '5'])
    })
  })

  describe('transactions', () => {
    test('all commands are done, and answered in order', async () => {
      expect(await redis.multi().set(key('a'), '1').incr(key('a')).get(key('a')).exec()).toEqual([
        'OK',
        2,
        '2',
      ])
    })

    test('a command that Redis does not accept leaves all undone', async () => {
      const { status, json } = await send([['SET', key('a'), '1'], ['NOSUCH']], '/multi-exec')
      expect(status).toBe(400)
      expect(json).toEqual({ error: expect.stringMatching(/unknown command/i) })
      expect(await redis.get(key('a'))).toBeNull()
    })

    test('a command that fails as it is done is an error among the answers', async () => {
      const { json } = await send(
        [
          ['SET', key('a'), 'x'],
          ['INCR', key('a')],
          ['GET', key('a')],
        ],
        '/multi-exec',
      )
      expect(json).toEqual([
        { result: 'OK' },
        { error: expect.stringMatching(/not an integer/) },
        { result: 'x' },
      ])
    })

    test('transactions and single commands at the same time do not get between each other', async () => {
      const swap = (n: number) =>
        redis.multi().set(key('a'), `${n}`).set(key('b'), `${n}`).mget(key('a'), key('b')).exec()
      const noise = (n: number) => redis.set(key('a'), `noise ${n}`)
      const all = await Promise.all(Array.from({ length: 60 }, (_, n) => (n % 2 ? noise(n) : swap(n))))
      const pairs = all.filter(Array.isArray).map((replies) => replies?.[2] as [string, string])
      expect(pairs).toHaveLength(30)
      for (const [a, b] of pairs) expect(a).toBe(b)
    })
  })

  describe('scripts', () => {
    test('tables, nil, numbers and truth come back as Redis gives them', async () => {
      const script = "return {1, 'two', {3, 'four'}, 5.9, true, nil, 'never'}"
      expect(await redis.eval(script, [], [])).toEqual([1, 'two', [3, 'four'], 5, 1])
      expect(await redis.eval('return nil', [], [])).toBeNull()
      expect(await redis.eval('return false', [], [])).toBeNull()
    })

    test('keys and arguments arrive as text', async () => {
      const script = "return {KEYS[1], ARGV[1], ARGV[2] == '', #ARGV[3]}"
      expect(await redis.eval(script, [key('k')], ['7', '', 'é'])).toEqual([key('k'), '7', 1, 2])
    })

    test('an error of the script is refused with its words, and undoes nothing before it', async () => {
      const script = "redis.call('SET', KEYS[1], '1') return redis.error_reply('MINE not today')"
      await expect(redis.eval(script, [key('k')], [])).rejects.toThrow(/MINE not today/)
      expect(await redis.get(key('k'))).toBe('1')
      await expect(redis.eval('this is not Lua', [], [])).rejects.toThrow(/compil/)
      await expect(redis.eval("error('thrown')", [], [])).rejects.toThrow(/thrown/)
    })

    test('a script is known by its SHA-1 once it has run, and not before', async () => {
      const script = `return '${prefix}'`
      await expect(redis.evalsha(sha1(script), [], [])).rejects.toThrow(/NOSCRIPT/)
      await redis.eval(script, [], [])
      expect(await redis.evalsha(sha1(script), [], [])).toBe(prefix)
    })

    test("a script with Upstash's own flag runs, by its text and by its SHA-1", async () => {
      const script = `#!lua flags=allow-key-locking\nreturn {'${prefix}', ARGV[1]}`
      await expect(redis.evalsha(sha1(script), [], ['x'])).rejects.toThrow(/NOSCRIPT/)
      expect(await redis.eval(script, [], ['x'])).toEqual([prefix, 'x'])
      expect(await redis.evalsha(sha1(script), [], ['y'])).toEqual([prefix, 'y'])
    })

    test('scripts at the same time are each done whole', async () => {
      const script =
        "local n = tonumber(redis.call('GET', KEYS[1]) or '0') redis.call('SET', KEYS[1], n + 1) return n"
      const seen = await Promise.all(Array.from({ length: 100 }, () => redis.eval(script, [key('n')], [])))
      expect(new Set(seen).size).toBe(100)
      expect(await redis.get(key('n'))).toBe('100')
    })
  })
})

describe('a Redis that goes away', () => {
  let valkey: Awaited<ReturnType<typeof startValkey>>
  let wire: Awaited<ReturnType<typeof startWire>>
  let services: Services
  let redis: Redis

  beforeAll(async () => {
    valkey = await startValkey()
    wire = await startWire(Number(new URL(valkey.url).port))
    services = await startServices({ redisUrl: `redis://127.0.0.1:${wire.port}`, only: 'redis' })
    redis = new Redis({ url: services.redisUrl, token: services.token, retry: false })
  })
  afterAll(async () => {
    await services.close()
    await wire.cut()
    await valkey.close()
  })

  test('is an error, and serves again when it is back', async () => {
    await redis.set('k', 'before')
    await wire.cut()
    for (let i = 0; i < 3; i++) await expect(redis.get('k')).rejects.toThrow()
    await expect(redis.multi().set('k', 'lost').exec()).rejects.toThrow()
    await wire.mend()
    await expect.poll(() => redis.get('k').catch(() => 'away'), { timeout: 5000 }).toBe('before')
  })
})

/** A stretch of TCP to a port of this machine that can be cut and mended. */
async function startWire(target: number) {
  const sockets = new Set<Socket>()
  let port = 0
  let server: Server
  const mend = async () => {
    server = createServer((socket) => {
      const far = connect(target, '127.0.0.1')
      for (const [one, other] of [
        [socket, far],
        [far, socket],
      ] as const) {
        sockets.add(one)
        one.on('error', () => other.destroy()).on('close', () => other.destroy())
        one.pipe(other)
      }
    }).listen(port, '127.0.0.1')
    await once(server, 'listening')
    const address = server.address()
    if (typeof address === 'object' && address) port = address.port
  }
  const cut = async () => {
    const closed = once(server.close(), 'close')
    for (const socket of sockets) socket.destroy()
    sockets.clear()
    await closed
  }
  await mend()
  return { port, mend, cut }
}
