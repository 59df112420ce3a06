// The Worker itself: health, readiness, documents, and variables that are wrong.
import { afterEach, describe, expect, it, vi } from 'vitest'
import { openWorld } from '../world/world.ts'

const world = openWorld()
afterEach(world.heal)

/** A Worker that has asked nobody yet. */
const freshly = () => openWorld({ DEBUG: 'false' })

describe('the service', () => {
  it('says what it is, that it is healthy and that it is ready', async () => {
    const welcome = await world.call('GET', '/')
    expect(welcome.body).toEqual({ message: 'ChronoChat API is running!', version: '1.0.0', docs: '/docs' })
    const health = await world.call('GET', '/health')
    expect(health.body).toEqual({ status: 'healthy', service: 'ChronoChat Backend', version: '1.0.0' })
    expect(health.headers.get('server-timing')).toBe('')
    const ready = await world.call('GET', '/health/ready')
    expect(ready.body).toMatchObject({
      status: 'ready',
      checks: { postgres: { ok: true }, redis: { ok: true } },
    })
    expect(ready.headers.get('server-timing')).toMatch(/postgres;dur=[\d.]+/)
    expect(ready.headers.get('server-timing')).toMatch(/redis;dur=[\d.]+/)
  })

  it.each(['refuse', 'error', 'garbage'] as const)('is degraded when Redis answers with %s', async (kind) => {
    await world.plant('redis', { kind })
    const { status, body } = await freshly().call('GET', '/health/ready')
    expect(status).toBe(200)
    expect(body).toMatchObject({
      status: 'degraded',
      checks: { postgres: { ok: true }, redis: { ok: false } },
    })
  })

  it.each(['refuse', 'error', 'garbage'] as const)(
    'is unavailable when Postgres answers with %s',
    async (kind) => {
      await world.plant('sql', { kind })
      const { status, headers, body } = await freshly().call('GET', '/health/ready')
      expect(status).toBe(503)
      expect(Number(headers.get('retry-after'))).toBeGreaterThanOrEqual(1)
      expect(body).toMatchObject({
        status: 'unavailable',
        checks: { postgres: { ok: false }, redis: { ok: true } },
      })
      expect((await world.call('GET', '/health')).status).toBe(200)
    },
  )

  it('asks its dependencies at most once in five seconds, however often and by however many it is asked', async () => {
    const now = vi.spyOn(Date, 'now')
    const start = Date.now()
    now.mockReturnValue(start)
    const service = freshly()
    const ready = () => service.call('GET', '/health/ready')
    const { result, counts } = await world.counted(() => Promise.all([ready(), ready(), ready()]))
    expect(result.map(({ body }) => body.status)).toEqual(['ready', 'ready', 'ready'])
    expect(counts).toMatchObject({ sql: 1, redis: 1 })
    now.mockReturnValue(start + 4999)
    await world.plant('redis', { kind: 'error' })
    const again = await world.counted(ready)
    expect([again.result.body.status, again.counts]).toMatchObject(['ready', { sql: 0, redis: 0 }])
    now.mockReturnValue(start + 5000)
    const later = await world.counted(ready)
    expect([later.result.body.status, later.counts]).toMatchObject(['degraded', { sql: 1, redis: 1 }])
    now.mockRestore()
  })

  it('shows nothing of a broken dependency to anybody', async () => {
    const ada = await world.enrol()
    await world.plant('sql', { kind: 'error' })
    const { status, body, text } = await ada.get('/api/chat/threads')
    expect(status).toBe(503)
    expect(body.code).toBe('database_unavailable')
    expect(text).not.toMatch(/INSERT|hunter2|example\/main|sk-live/)
  })
})

describe('the web app', () => {
  const browser = { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' }

  it('is where a browser is sent to, and a program is not', async () => {
    const sent = await world.call('GET', '/', { headers: browser })
    expect(sent.status).toBe(302)
    expect(sent.headers.get('location')).toBe('/app')
    for (const { headers } of [sent, await world.call('GET', '/', { headers: { accept: '*/*' } })])
      expect(headers.get('vary')).toBe('Accept, Origin')
  })

  it('is one page at every address in it, under a policy that runs nothing but its own files', async () => {
    const page = await world.call('GET', '/app')
    expect(page.text).toContain('<div id="root">')
    for (const path of ['/app/', '/app/t/019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e', '/app/no/such/page.html']) {
      const { status, text, headers } = await world.call('GET', path)
      expect(status).toBe(200)
      expect(text).toBe(page.text)
      expect(headers.get('cache-control')).toBe('no-cache')
      expect(headers.get('content-security-policy')).toContain("script-src 'self';")
      expect(headers.get('content-security-policy')).not.toContain('unsafe')
    }
    const etag = page.headers.get('etag') ?? ''
    expect((await world.call('GET', '/app', { headers: { 'if-none-match': etag } })).status).toBe(304)
    expect((await world.call('POST', '/app')).headers.get('allow')).toBe('GET, HEAD')
  })

  it('has files that are kept for ever, and only those that are there', async () => {
    const { text } = await world.call('GET', '/app')
    const files = [...text.matchAll(/(?:src|href)="(\/app\/assets\/[^"]+)"/g)].map(([, path = '']) => path)
    expect(files.length).toBeGreaterThan(1)
    for (const file of files) {
      const { status, headers } = await world.call('GET', file)
      expect(status).toBe(200)
      expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    }
    for (const path of ['/app/assets/gone-abc123.js', '/app/assets/', '/app/assets/../../docs/start.js']) {
      const { headers } = await world.call('GET', path)
      expect(headers.get('cache-control') ?? '').not.toContain('immutable')
    }
    expect((await world.call('GET', '/app/assets/gone-abc123.js')).body.code).toBe('not_found')
  })
})

describe('a Worker with a bad variable', () => {
  it.each([
    ['DATABASE_URL', 'mysql://x'],
    ['UPSTASH_REDIS_REST_URL', 'localhost'],
    ['SECRET_KEY', 'short'],
    ['ACCESS_TOKEN_EXPIRE_MINUTES', '-1'],
    ['BCRYPT_COST', '15'],
    ['CORS_ORIGINS', '*'],
    ['CORS_ORIGINS', '["https://app.example.com/"]'],
    ['CORS_ORIGINS', 'https://*.vercel.app'],
    ['CORS_ORIGINS', 'https://app.example.com,*'],
    ['CORS_ORIGINS', 'capacitor://*'],
    ['CORS_ORIGINS', 'capacitor://localhost/'],
    ['CORS_ORIGINS', 'capacitor://'],
    ['CORS_ORIGINS', 'null'],
    ['CORS_ORIGINS', 'file:///'],
    ['CORS_ORIGINS', 'HTTPS://app.example.com'],
    ['DEBUG', 'yes'],
    ['MODEL', 'gpt'],
    ['MODEL', 'openai/gpt-5'],
    ['MODELS', 'local/echo,other/x'],
    ['OBJECT_LOCATION', 'atlantis'],
  ])('answers 503 for %s=%s, and names nothing to the world', async (name, value) => {
    const { status, body, text } = await openWorld({ OPENAI_BASE_URL: '', MODELS: '', [name]: value }).call(
      'GET',
      '/nothing',
    )
    expect(status).toBe(503)
    expect(body.code).toBe('misconfigured')
    expect(text).not.toContain(name)
  })
})
