// How much bcrypt works for a sign-in that fails: as much whatever is stored, or nothing.
import { compare, getRounds, hashSync } from 'bcryptjs'
import { describe, expect, it } from 'vitest'
import { createPasswords } from './passwords.ts'

const password = 'correct horse battery'

/** What a comparison costs, in rounds. */
async function workOf(cost: number, stored: string | null, highestCost: number | null, typed = 'wrong') {
  let rounds = 0
  const passwords = createPasswords(cost, async (text, hash) => {
    rounds += 2 ** getRounds(hash)
    return compare(text, hash)
  })
  const { matches } = await passwords.verify(typed, stored, highestCost)
  return { rounds, matches }
}

describe('comparing a password', () => {
  const weak = hashSync(password, 4)
  const strong = hashSync(password, 7)

  it.each([
    ['a lower cost than today’s', weak],
    ['a higher one', strong],
    ['no password', null],
    ['what is no hash', '$2b$04$nonsense'],
    ['what another program wrote', 'pbkdf2:sha256:1000$salt$hash'],
  ])('takes the work of the highest cost of all where there is %s', async (_, stored) => {
    expect(await workOf(6, stored, 7)).toEqual({ rounds: 2 ** 7, matches: false })
    expect(await workOf(8, stored, 7)).toEqual({ rounds: 2 ** 8, matches: false })
  })

  it('finds the right one whatever its cost is, and says whether it is to be hashed anew', async () => {
    expect(await workOf(6, weak, 7, password)).toEqual({ rounds: 2 ** 7, matches: true })
    expect(await workOf(6, strong, 7, password)).toEqual({ rounds: 2 ** 7, matches: true })
    expect(await createPasswords(6).verify(password, weak)).toEqual({ matches: true, outdated: true })
    expect(await createPasswords(6).verify(password, strong)).toEqual({ matches: true, outdated: false })
  })

  it('takes twice the work where what was typed has another form, known or not', async () => {
    for (const stored of [weak, null])
      expect((await workOf(6, stored, 7, 'cafe\u0301 au lait')).rounds).toBe(2 * 2 ** 7)
  })
})
