// What accounts are secured with stands in no log line, no answer but the one, and no table in the clear.
import { Secret, TOTP } from 'otpauth'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { hearConsole } from '../world/console.ts'
import { newestToken, openMailWorld } from '../world/mail.ts'
import { tablesWith } from '../world/places.ts'

const world = openMailWorld({ DEBUG: 'true', AUTH_RATE_LIMIT_PER_MINUTE: '0' })
const lines: string[] = []

beforeEach(() => hearConsole(lines))
afterEach(async () => {
  vi.restoreAllMocks()
  await world.heal()
})

it.each(['none', 'refuse', 'error', 'garbage', 'cut_after'] as const)(
  'neither tokens of links, secrets, codes, challenges nor keys are told or kept (%s)',
  async (kind) => {
    lines.length = 0
    const ada = await world.enrol()
    await ada.post('/api/auth/verify-email/request')
    const verification = await newestToken(ada.email)
    const bearer = { token: ada.tokens.access_token }
    const verified = await world.call('POST', '/api/auth/verify-email', {
      body: { token: verification },
      ...bearer,
    })
    expect(verified.status).toBe(200)
    const { key } = (await ada.post('/api/users/api-keys', { name: 'a script' })).body
    const { secret } = (await ada.post('/api/auth/totp')).body
    const code = new TOTP({ secret: Secret.fromBase32(secret) }).generate()
    const { recovery_codes } = (await ada.post('/api/auth/totp/confirm', { code })).body
    await world.call('POST', '/api/auth/password-reset/request', { body: { email: ada.email } })
    const reset = await newestToken(ada.email)
    const { username, password } = ada
    const { challenge } = (await world.call('POST', '/api/auth/login', { body: { username, password } })).body

    const partsOf = (token: string) => token.split('.').slice(1)
    const secrets = [
      ...[verification, reset, challenge].flatMap(partsOf),
      ...[secret, key.slice(-32), key],
      ...recovery_codes.flatMap((each: string) => [each, each.replaceAll('-', '')]),
    ] as string[]
    for (const each of secrets) expect(each.length).toBeGreaterThan(15)

    if (kind !== 'none') await world.plant('sql', { kind })
    const body = (more: object) => ({ body: more })
    const answers = [
      await world.call('POST', '/api/auth/verify-email', body({ token: verification })),
      await world.call(
        'POST',
        '/api/auth/password-reset',
        body({ token: `${reset}x`, new_password: 'a new good password' }),
      ),
      await world.call('POST', '/api/auth/password-reset', body({ token: reset, new_password: 'short' })),
      await world.call('POST', '/api/auth/login/second-factor', body({ challenge, code: '000000' })),
      await world.call(
        'POST',
        '/api/auth/login/second-factor',
        body({ challenge: `${challenge}x`, code: recovery_codes[0] }),
      ),
      await world.call('GET', '/api/users/profile', { token: `${key}x` }),
      await world.call('DELETE', '/api/users/account', { token: key }),
      await ada.post('/api/auth/totp/disable', { code: '000000' }),
      await ada.post('/api/auth/totp'),
    ]
    await world.heal()
    for (const { status, text } of answers) expect(status, text).toBeGreaterThanOrEqual(400)
    const others = [
      await ada.get('/api/users/export'),
      await ada.get('/api/users/api-keys'),
      await ada.get('/api/auth/me'),
    ]
    for (const { status } of others) expect(status).toBe(200)
    const said = [...lines, ...[...answers, ...others].map(({ text }) => text)].join('\n')
    for (const each of secrets) expect(said).not.toContain(each)
    expect(await tablesWith(secrets)).toEqual([])
  },
)
