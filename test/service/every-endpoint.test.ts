// What holds for every endpoint: who may call it, what its body may be, its headers, its errors.
import { describe, expect, it } from 'vitest'
import { operations } from '../world/declared.ts'
import { openWorld } from '../world/world.ts'

const world = openWorld()

/** The routes that anybody may call; every other one must ask for a token. */
const publicOperations = [
  ...['getWelcome', 'getHealth', 'getReadiness', 'register', 'login', 'refreshTokens', 'getProviders'],
  ...['verifyEmail', 'requestPasswordReset', 'resetPassword', 'loginWithSecondFactor'],
  ...['requestPasskey', 'loginWithPasskey', 'beginOAuth', 'finishOAuth', 'redeemOAuthCode'],
]

describe('the routes', () => {
  it('ask for a token unless they are listed public', async () => {
    const all = await operations(world.fetch)
    expect(all.length).toBeGreaterThan(publicOperations.length)
    for (const { path, method, operation } of all) {
      if (publicOperations.includes(operation.operationId)) continue
      const concrete = path.replaceAll(/\{[^}]+\}/g, crypto.randomUUID())
      for (const options of [{}, { token: 'not-a-token' }, ...(method === 'GET' ? [] : [{ body: {} }])]) {
        const { status, headers } = await world.call(method, concrete, options)
        expect(status, `${method} ${path}`).toBe(401)
        expect(headers.get('cache-control')).toBe('no-store')
      }
    }
  })

  it('have operation ids of their own', async () => {
    const ids = (await operations(world.fetch)).map(({ operation }) => operation.operationId)
    expect(new Set(ids).size).toBe(ids.length)
  })
})

describe('an unknown path', () => {
  it('is 404, whoever asks', async () => {
    for (const path of ['/nothing', '/api', '/api/chat/nothing', '/api/auth/nothing/', '/docs/../nothing']) {
      const { status, body } = await world.call('GET', path)
      expect(status).toBe(404)
      expect(body).toMatchObject({ type: 'about:blank', title: 'Not Found', code: 'not_found' })
    }
  })

  it('is 405 with the methods that there are, where only the method is wrong', async () => {
    const { status, body, headers } = await world.call('DELETE', '/api/auth/login')
    expect(status).toBe(405)
    expect(body.code).toBe('method_not_allowed')
    expect(headers.get('allow')).toBe('POST')
    expect((await world.call('POST', '/api/chat/threads')).headers.get('allow')).toBe('GET, HEAD')
    expect((await world.call('PATCH', `/api/chat/threads/${crypto.randomUUID()}`)).status).toBe(405)
  })
})

describe('a path with a slash too many', () => {
  it('leads to the path without it, whatever the method, and keeps the query', async () => {
    const id = crypto.randomUUID()
    for (const [method, path, location] of [
      ['GET', '/api/auth/me/', '/api/auth/me'],
      ['GET', '/health/', '/health'],
      ['HEAD', '/health/', '/health'],
      ['GET', '/openapi.json/', '/openapi.json'],
      ['POST', '/api/auth/login/', '/api/auth/login'],
      ['DELETE', '/api/auth/login/', '/api/auth/login'],
      [
        'GET',
        `/api/chat/threads/${id}/?limit=2&before=a%2Fb`,
        `/api/chat/threads/${id}?limit=2&before=a%2Fb`,
      ],
      ['GET', '/api/chat/threads/%2F/', '/api/chat/threads/%2F'],
      ['PUT', `/api/chat/threads/${id}/title/`, `/api/chat/threads/${id}/title`],
    ] as const) {
      const { status, headers } = await world.call(method, path)
      expect([status, headers.get('location')], `${method} ${path}`).toEqual([308, location])
    }
  })

  it('leads nowhere else', async () => {
    for (const path of [
      '/nothing/',
      '/api/',
      '/api/auth/me//',
      '//example.com/',
      '//api/auth/me/',
      '/api/auth//me/',
    ])
      expect((await world.call('GET', path)).body?.code, path).toBe('not_found')
  })

  it('is asked for beforehand as the path without it is', async () => {
    const ask = (path: string, headers = {}) => world.call('OPTIONS', path, { headers })
    const [bare, slashed] = [await ask('/api/auth/login'), await ask('/api/auth/login/')]
    expect([slashed.status, slashed.body.code]).toEqual([bare.status, bare.body.code])
    expect(slashed.headers.get('allow')).toBe('POST')
    const preflight = { origin: 'https://app.example.com', 'access-control-request-method': 'POST' }
    const [one, other] = [await ask('/api/auth/login', preflight), await ask('/api/auth/login/', preflight)]
    expect([one.status, other.status]).toEqual([204, 204])
    for (const name of ['access-control-allow-origin', 'access-control-allow-methods'])
      expect(other.headers.get(name)).toBe(one.headers.get(name))
  })
})

describe('a request id', () => {
  it("is the caller's where it is well-formed, and a fresh one where it is not", async () => {
    const get = async (id: string) =>
      (await world.call('GET', '/health', { headers: { 'x-request-id': id } })).headers.get('x-request-id')
    expect(await get('trace-1.A_b')).toBe('trace-1.A_b')
    expect(await get('x'.repeat(128))).toBe('x'.repeat(128))
    for (const bad of ['x'.repeat(129), 'a b', 'a/b', 'é']) expect(await get(bad)).not.toBe(bad)
  })
})

describe('a request body', () => {
  const send = (body: BodyInit, headers: Record<string, string> = { 'content-type': 'application/json' }) =>
    world.fetch(new Request('https://chat.example.com/api/auth/login', { method: 'POST', body, headers }))
  const code = async (response: Response) => [
    response.status,
    ((await response.json()) as { code: string }).code,
  ]
  const login = '{"username":"nobody","password":"nothing at all"}'

  it('must be JSON in UTF-8', async () => {
    for (const bad of ['', '{', '{"username":}', 'null,', '[[['.repeat(20_000)])
      expect(await code(await send(bad))).toEqual([400, 'malformed_body'])
    expect(await code(await send(new Uint8Array([0x22, 0xff, 0x22])))).toEqual([400, 'malformed_body'])
  })

  it('that breaks off is no defect of ours', async () => {
    const broken = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode('{"username":'))
      },
      pull(controller) {
        controller.error(new Error('the client has gone'))
      },
    })
    expect(await code(await send(broken))).toEqual([400, 'malformed_body'])
  })

  it('must say that it is JSON', async () => {
    for (const type of ['text/plain', 'application/vnd.api+json', 'multipart/form-data; boundary=x', 'json'])
      expect(await code(await send(login, { 'content-type': type }))).toEqual([415, 'unsupported_media_type'])
    expect(await code(await send(new TextEncoder().encode(login), {}))).toEqual([
      415,
      'unsupported_media_type',
    ])
    for (const type of [
      'application/json; charset=utf-8',
      'Application/JSON',
      'application/json;',
      'application/json;charset',
    ])
      expect((await send(login, { 'content-type': type })).status).toBe(401)
  })

  it('may have 1 MiB and not a byte more, with a length and chunked alike', async () => {
    const padded = (size: number) => login.padEnd(size, ' ')
    const chunked = (size: number) =>
      new ReadableStream({
        start(controller) {
          const bytes = new TextEncoder().encode(padded(size))
          for (let at = 0; at < size; at += 65_536) controller.enqueue(bytes.subarray(at, at + 65_536))
          controller.close()
        },
      })
    expect((await send(padded(1_048_576))).status).toBe(401)
    expect((await send(chunked(1_048_576))).status).toBe(401)
    expect(await code(await send(padded(1_048_577)))).toEqual([413, 'payload_too_large'])
    expect(await code(await send(chunked(1_048_577)))).toEqual([413, 'payload_too_large'])
  })

  it('must fit the schema, and what does not fit is named by its place alone', async () => {
    for (const [body, path] of [
      ['[]', ''],
      ['null', ''],
      ['"text"', ''],
      ['{"username":"ada","password":["x"]}', '/password'],
      ['{"username":"ada","password":"x","__proto__":{"a":1}}', '/__proto__'],
    ]) {
      const answer = await world.call('POST', '/api/auth/login', { body })
      expect(answer.status, body).toBe(422)
      expect(answer.body.errors[0].path, body).toBe(path)
    }
  })
})

describe('a request from another origin', () => {
  const call = (origin: string, method = 'GET', path = '/api/auth/me', headers = {}) =>
    world.call(method, path, { headers: { origin, ...headers } })
  const corsHeaders = (headers: Headers) =>
    [...headers.keys()].filter((name) => name.startsWith('access-control'))

  it('is allowed for a listed origin, on errors too', async () => {
    const { status, headers } = await call('https://app.example.com')
    expect(status).toBe(401)
    expect(headers.get('access-control-allow-origin')).toBe('https://app.example.com')
    expect(headers.get('access-control-allow-credentials')).toBe('true')
    expect(headers.get('access-control-expose-headers')).toContain('x-vercel-ai-ui-message-stream')
    expect(headers.get('vary')).toMatch(/origin/i)
    expect(corsHeaders((await call('https://app.example.com', 'GET', '/nothing')).headers)).not.toEqual([])
  })

  it('is asked for beforehand with what it may send', async () => {
    const { status, headers } = await call('http://localhost:3000', 'OPTIONS', '/api/chat/send', {
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'authorization,content-type,idempotency-key',
    })
    expect(status).toBe(204)
    expect(headers.get('access-control-allow-methods')).toContain('POST')
    expect(headers.get('access-control-allow-headers')?.toLowerCase()).toContain('idempotency-key')
    expect(headers.get('vary')).toMatch(/origin/i)
    const allowed = headers.get('access-control-allow-headers')?.toLowerCase().split(',')
    expect(allowed).toEqual([
      ...[
        'authorization',
        'content-type',
        'idempotency-key',
        'if-none-match',
        'last-event-id',
        'x-request-id',
      ],
      ...['user-agent', 'prefer', 'traceparent', 'tracestate', 'baggage', 'sentry-trace'],
    ])
    const exposed = headers.get('access-control-expose-headers')?.split(',')
    expect(exposed).toEqual([...new Set(exposed)])
  })

  it('is allowed for an app and an extension that are listed', async () => {
    const origins = [
      ...['capacitor://localhost', 'tauri://localhost', 'ionic://localhost', 'http://tauri.localhost'],
      'chrome-extension://abcdefghijklmnopabcdefghijklmnop',
      'safari-web-extension://6A1C0AD0-0F0E-4C58-B0B1-9A2F3B0E2B11',
    ]
    const listed = openWorld({ CORS_ORIGINS: JSON.stringify(origins) })
    for (const origin of origins) {
      const { headers } = await listed.call('GET', '/api/auth/me', { headers: { origin } })
      expect(headers.get('access-control-allow-origin')).toBe(origin)
    }
    const other = await listed.call('GET', '/api/auth/me', { headers: { origin: 'capacitor://other' } })
    expect(corsHeaders(other.headers)).toEqual([])
  })

  it('gets no CORS header at all from an origin that is not listed', async () => {
    for (const origin of [
      'https://evil.example.com',
      'null',
      'https://app.example.com.evil.example',
      'http://localhost:3001',
    ]) {
      for (const method of ['GET', 'OPTIONS']) {
        const { headers } = await call(origin, method, '/api/auth/me', {
          'access-control-request-method': 'GET',
        })
        expect(corsHeaders(headers), origin).toEqual([])
        expect(headers.get('vary')).toMatch(/origin/i)
      }
    }
  })
})
