// What the log says, and what it must never say.
import { afterEach, describe, expect, it, vi } from 'vitest'
import { hearConsole } from '../world/console.ts'
import { openWorld } from '../world/world.ts'

const world = openWorld()
afterEach(async () => {
  vi.restoreAllMocks()
  await world.heal()
})

/** The lines that work writes, of every level. */
async function logged(work: () => Promise<unknown>) {
  const lines: string[] = []
  hearConsole(lines)
  await work()
  return lines.map((line) => JSON.parse(line))
}

describe('the log', () => {
  it('has one line a request: its id, route, status, waits and user, and nothing that was sent', async () => {
    const ada = await world.enrol()
    const headers = { 'x-request-id': 'trace-me' }
    const { body: me } = await ada.get('/api/auth/me')
    const { body } = await ada.send('first')
    const lines = await logged(() => ada.get(`/api/chat/threads/${body.thread_id}?limit=5`, { headers }))
    expect(lines).toEqual([
      {
        level: 'info',
        message: 'request',
        request_id: 'trace-me',
        method: 'GET',
        route: '/api/chat/threads/:thread_id',
        status: 200,
        duration_ms: expect.any(Number),
        waited_ms: { redis: expect.any(Number), postgres: expect.any(Number) },
        user_id: me.id,
      },
    ])
  })

  it('tells why a dependency failed, without what it said or was told', async () => {
    const ada = await world.enrol()
    const secret = `a private message ${crypto.randomUUID()}`
    for (const kind of ['error', 'garbage', 'refuse'] as const) {
      await world.plant('sql', { kind })
      const lines = await logged(() => ada.send(secret))
      await world.heal()
      expect(lines).toContainEqual(
        expect.objectContaining({ level: 'error', message: 'database_unavailable' }),
      )
      const text = JSON.stringify(lines)
      for (const leak of [secret, ada.password, ada.tokens.access_token, 'hunter2', '$2b$'])
        expect(text, leak).not.toContain(leak)
    }
  })

  it('is verbose only on demand: then it says why a request was refused', async () => {
    const wrong = { body: { username: 'nobody-here', password: 'wrong password' } }
    const verbose = openWorld({ DEBUG: 'true' })
    const quiet = await logged(() => world.call('POST', '/api/auth/login', wrong))
    expect(quiet.map(({ level }) => level)).toEqual(['info'])
    const lines = await logged(() => verbose.call('POST', '/api/auth/login', wrong))
    expect(lines).toContainEqual(expect.objectContaining({ level: 'debug', message: 'invalid_credentials' }))
    expect(JSON.stringify(lines)).not.toMatch(/nobody-here|wrong password/)
  })
})
