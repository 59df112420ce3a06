// Whether a code may be right: an authenticator's is computed, a recovery code is for the database to find.
import type { Keys } from '#auth/keys.ts'
import { tooManyFailures } from '#shared/failure.ts'
import { recoveryHash } from './recovery-codes.ts'
import type { CodeProof, Factor, SecondFactorStore } from './store.ts'

export type CodeServices = { keys: Keys; secondFactors: SecondFactorStore; now: () => number }

const use = 'totp secret'

export const sealSecret = ({ keys }: CodeServices, secret: string) => keys.seal(use, secret)

/**
 * What a code proves; null for a wrong one, which is not counted yet.
 * @throws {Failure} `rate_limited` while too many were wrong.
 */
export async function readCode(
  services: CodeServices,
  userId: string,
  factor: Factor,
  code: string,
): Promise<CodeProof | null> {
  if (factor.retryAfter !== null) throw tooManyFailures(factor.retryAfter)
  const digits = code.replaceAll(/\s/g, '')
  if (!/^\d{6}$/.test(digits)) return { kind: 'recovery', hash: await recoveryHash(code) }
  const { keys, secondFactors, now } = services
  const opened = await keys.open(use, factor.secret)
  if (!opened) return null
  const { stepOf } = await import('./totp.ts')
  const step = stepOf(opened.text, digits, now())
  if (step === null) return null
  // A key is rotated while its predecessor still opens: each secret moves on when it is used.
  if (opened.outdated)
    await secondFactors.reseal(userId, factor.secret, await sealSecret(services, opened.text))
  return { kind: 'totp', step }
}
