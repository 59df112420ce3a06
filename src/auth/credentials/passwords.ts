// Passwords: what may be one (NIST SP 800-63B §3.1.1) and how it is kept, which is as bcrypt.
import { compare, getRounds, hash } from 'bcryptjs'
import { characters, isStorable } from '#shared/fields.ts'
import { utf8Length } from '#shared/text.ts'
import { commonPasswords } from './common-passwords.ts'

/** A password as it counts and is hashed: keyboards write the same letters in different ways (NIST SP 800-63B §3.1.1.2). */
const canonical = (password: string) => password.normalize('NFKC')

/** Whether two passwords are one, however they were typed. */
export const isSamePassword = (one: string, other: string) => canonical(one) === canonical(other)

/** bcrypt reads 72 bytes: a longer password would be cut in silence. */
const maxBytes = 72

const tooLong = (password: string) => utf8Length(password) > maxBytes

/** Why text may not become a password, as a word and a sentence; null if it may. */
export function passwordFlaw(
  typed: string,
  names: { username?: string; email?: string } = {},
): { code: string; message: string } | null {
  const password = canonical(typed)
  const lower = password.toLowerCase()
  if (characters(password) < 8) return { code: 'too_small', message: 'Must have at least 8 characters' }
  if (tooLong(password)) return { code: 'too_big', message: 'Must have at most 72 bytes in UTF-8' }
  if (!isStorable(password))
    return { code: 'invalid_text', message: 'Must be text without U+0000 and lone surrogates' }
  if ([names.username, names.email].some((name) => name && canonical(name).toLowerCase() === lower))
    return { code: 'password_is_name', message: 'Must not be the username or the email' }
  if (commonPasswords.has(lower))
    return { code: 'password_common', message: 'Is among the most common passwords' }
  return null
}

/** What is said of a new password that is the old one. */
export const unchanged = { code: 'password_unchanged', message: 'Must differ from the password of before' }

export type Passwords = {
  flaw: typeof passwordFlaw
  hash(password: string): Promise<string>
  /**
   * Compares at the same cost whatever is stored, the highest of today's, of the hash and of `highestCost`, which is that of
   * anybody's: a missing or malformed hash is compared against a dummy, and one of a lower cost made up for. A password whose
   * canonical form is another one is compared in both, since hashes from elsewhere are of what was typed: how often is told
   * by what was typed alone, and is the same for known and unknown names.
   * @returns whether they match, and whether the hash is weaker than today's cost, or not of the canonical form.
   */
  verify(
    password: string,
    stored: string | null,
    highestCost?: number | null,
  ): Promise<{ matches: boolean; outdated: boolean }>
}

/** What bcrypt writes, in each of its versions. */
export const bcryptForm = /^\$2[aby]\$(?:0[4-9]|1[0-6])\$[./A-Za-z0-9]{53}$/

/** A hash of some cost, for which no password is known, since its digest was made up. */
const dummy = (cost: number) => `$2b$${String(cost).padStart(2, '0')}$${'C'.repeat(21)}u${'k'.repeat(31)}`

/**
 * @param cost bcrypt's work factor, 10–14.
 * @param compareHash bcrypt's, unless its work is to be counted.
 */
export function createPasswords(cost: number, compareHash: typeof compare = compare): Passwords {
  /** Compares with the work of a cost, whatever that of the hash is: 2ᶜ = 2ᵃ + 2ᵃ + 2ᵃ⁺¹ + … + 2ᶜ⁻¹. */
  async function compareAt(target: number, password: string, stored: string | null): Promise<boolean> {
    const matches = await compareHash(password, stored ?? dummy(target))
    const own = stored === null ? target : getRounds(stored)
    for (let more = own; more < target; more++) await compareHash(password, dummy(more))
    return matches && stored !== null
  }

  return {
    flaw: passwordFlaw,
    hash: (password) => hash(canonical(password), cost),
    async verify(password, stored, highestCost) {
      const forms = [...new Set([canonical(password), password])]
      let matching: string | undefined
      for (const form of forms) {
        const usable = stored !== null && bcryptForm.test(stored) && !tooLong(form) && !form.includes('\0')
        if (await compareAt(Math.max(cost, highestCost ?? 0), form, usable ? stored : null)) matching ??= form
      }
      if (matching === undefined || stored === null) return { matches: false, outdated: false }
      const [counting = ''] = forms
      const weak = getRounds(stored) < cost || matching !== counting
      return { matches: true, outdated: weak && !tooLong(counting) }
    },
  }
}
