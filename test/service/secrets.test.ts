// What must never be in a log line or an error: secrets, SQL and what was sent.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { hearConsole } from '../world/console.ts'
import { sql } from '../world/stores.ts'
import { openWorld } from '../world/world.ts'

const world = openWorld({ DEBUG: 'true' })
const lines: string[] = []

beforeEach(() => hearConsole(lines))
afterEach(async () => {
  vi.restoreAllMocks()
  await world.heal()
})

const password = 'a very secret password'
const next = 'another very secret password'

describe('neither a log line nor an error', () => {
  it.each(['none', 'refuse', 'error', 'garbage', 'cut_after'] as const)(
    'holds a password, a token, a hash or a parameter of SQL (%s)',
    async (kind) => {
      lines.length = 0
      const ada = await world.signUp({ password })
      const bob = await world.enrol()
      const [row] = await sql(`select password_hash from users where username = $1`, ada.username)
      const { username, email, tokens } = ada
      if (kind !== 'none') await world.plant('sql', { kind })
      const bearer = { token: tokens.access_token }
      const answers = [
        await world.call('POST', '/api/auth/register', { body: { username, email, password } }),
        await world.call('POST', '/api/auth/login', { body: { username, password: `${password}!` } }),
        await world.call('POST', '/api/auth/login', { body: { username: `${username}\0`, password } }),
        await world.call('POST', '/api/auth/refresh', {
          body: { refresh_token: `${tokens.refresh_token}x` },
        }),
        await world.call('POST', '/api/auth/refresh', { body: { refresh_token: tokens.access_token } }),
        await world.call('GET', '/api/auth/me', { token: `${tokens.access_token.slice(0, -3)}abc` }),
        await world.call('PUT', '/api/users/profile', { ...bearer, body: { email: bob.email } }),
        await world.call('PUT', '/api/users/profile', { ...bearer, body: { email: `${password}@` } }),
        await world.call('POST', '/api/users/change-password', {
          ...bearer,
          body: { current_password: `${password}!`, new_password: next },
        }),
        await world.call('POST', '/api/auth/register', { body: `{"password":"${password}"` }),
      ]
      for (const { status } of answers) expect(status).toBeGreaterThanOrEqual(400)
      const secrets = [password, next, username, bob.email, tokens.access_token, tokens.refresh_token]
      const parts = tokens.access_token.split('.').slice(1)
      const said = `${lines.join('\n')}\n${answers.map(({ text }) => text).join('\n')}`
      for (const secret of [...secrets, ...parts, row!.password_hash!]) expect(said).not.toContain(secret)
      expect(said).not.toMatch(/insert into|select |update |hunter2|sk-live|\$2b\$|params/i)
    },
  )

  it('of a defect says more than where it happened', async () => {
    lines.length = 0
    const ada = await world.signUp({ password })
    // A table that is not as the code knows it: the driver's own message quotes the statement and all its parameters.
    await sql(`alter table users add constraint never_again check (full_name <> $$${password}$$)`)
    try {
      const body = { full_name: password }
      const response = await ada.open('PUT', '/api/users/profile', {
        body: JSON.stringify(body),
        headers: { 'content-type': 'application/json' },
      })
      const text = await response.text()
      expect(response.status).toBe(500)
      const defects = lines.filter((line) => line.includes('"defect"'))
      expect(defects).toHaveLength(1)
      expect(defects[0]).toContain('"route":"/api/users/profile"')
      expect(`${lines.join()} ${text}`).not.toMatch(/secret|update "users"/)
    } finally {
      await sql(`alter table users drop constraint never_again`)
    }
  })

  it('of a defect where replies are written says more than where it happened, and it is a 500', async () => {
    lines.length = 0
    const ada = await world.signUp({ password })
    await sql(
      `alter table chat_messages add constraint never_again check (content <> $$${password}$$) not valid`,
    )
    try {
      const body = JSON.stringify({ message: password })
      const headers = { 'content-type': 'application/json' }
      const response = await ada.open('POST', '/api/chat/send', { body, headers })
      const text = await response.text()
      expect(response.status).toBe(500)
      expect(lines.filter((line) => line.includes('"defect"'))).toHaveLength(1)
      expect(`${lines.join()} ${text}`).not.toMatch(/a very secret|insert into/)
    } finally {
      await sql(`alter table chat_messages drop constraint never_again`)
    }
  })
})
