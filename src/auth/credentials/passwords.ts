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
   * Compares at the same cost whatever is stored: a missing or malformed hash is compared against a dummy. A password whose
   * canonical form is another one is compared in both, since hashes from elsewhere are of what was typed: how often is told
   * by what was typed alone, and is the same for known and unknown names.
   * @returns whether they match, and whether the hash is weaker than today's cost, or not of the canonical form.
   */
  verify(password: string, stored: string | null): Promise<{ matches: boolean; outdated: boolean }>
}

/** What bcrypt writes, in each of its versions. */
export const bcryptForm = /^\$2[aby]\$(?:0[4-9]|1[0-6])\$[./A-Za-z0-9]{53}$/

/** @param cost bcrypt's work factor, 10–14. */
export function createPasswords(cost: number): Passwords {
  // Any hash of today's cost will do; no password is known for it, since its digest was made up.
  const dummy = `$2b$${cost}$${'C'.repeat(21)}u${'k'.repeat(31)}`
  return {
    flaw: passwordFlaw,
    hash: (password) => hash(canonical(password), cost),
    async verify(password, stored) {
      const forms = [...new Set([canonical(password), password])]
      let matching: string | undefined
      for (const form of forms) {
        const usable = stored !== null && bcryptForm.test(stored) && !tooLong(form) && !form.includes('\0')
        const matches = await compare(form, usable ? stored : dummy)
        if (matches && usable) matching ??= form
      }
      if (matching === undefined || stored === null) return { matches: false, outdated: false }
      const [counting = ''] = forms
      const weak = getRounds(stored) < cost || matching !== counting
      return { matches: true, outdated: weak && !tooLong(counting) }
    },
  }
}
