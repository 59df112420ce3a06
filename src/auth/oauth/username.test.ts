import { describe, expect, it } from 'vitest'
import { freeUsername, usernameFrom } from './username.ts'

describe('a username made of an address', () => {
  it.each([
    ['ada@example.com', 'ada'],
    ['Ada.Lovelace@example.com', 'ada.lovelace'],
    ['zoë+chat@example.com', 'zoe-chat'],
    ['_x_@example.com', 'user-x'],
    ['"@"@example.com', 'user-new'],
    ['日本@example.com', 'user-new'],
    [`${'a'.repeat(64)}@example.com`, 'a'.repeat(40)],
  ])('%s → %s', (email, username) => {
    expect(usernameFrom(email)).toBe(username)
    expect(username).toMatch(/^[A-Za-z0-9][A-Za-z0-9._-]{2,49}$/)
  })

  it('gets the smallest number that is free', () => {
    expect(freeUsername('ada', [])).toBe('ada')
    expect(freeUsername('ada', ['Ada'])).toBe('ada-2')
    expect(freeUsername('ada', ['ada', 'ada-2', 'ada-4'])).toBe('ada-3')
  })
})
