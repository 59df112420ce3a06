// The Worker itself: health, readiness, documents, and variables that are wrong.
import { afterEach, describe, expect, it } from 'vitest'
import { openWorld } from '../world/world.ts'

const world = openWorld()
afterEach(world.heal)

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
    const { status, body } = await world.call('GET', '/health/ready')
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
      const { status, headers, body } = await world.call('GET', '/health/ready')
      expect(status).toBe(503)
      expect(Number(headers.get('retry-after'))).toBeGreaterThanOrEqual(1)
      expect(body).toMatchObject({
        status: 'unavailable',
        checks: { postgres: { ok: false }, redis: { ok: true } },
      })
      expect((await world.call('GET', '/health')).status).toBe(200)
    },
  )

  it('shows nothing of a broken dependency to anybody', async () => {
    const ada = await world.signUp()
    await world.plant('sql', { kind: 'error' })
    const { status, body, text } = await ada.get('/api/chat/threads')
    expect(status).toBe(503)
    expect(body.code).toBe('database_unavailable')
    expect(text).not.toMatch(/INSERT|hunter2|example\/main|sk-live/)
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
    ['DEBUG', 'yes'],
    ['MODEL', 'gpt'],
    ['MODEL', 'openai/gpt-5'],
    ['MODELS', 'local/echo,other/x'],
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
