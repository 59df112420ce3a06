// Turning a second factor on and off, by whoever has just signed in.

import type { Outbox } from '#auth/mail/outbox.ts'
import {
  type RecentSignIn,
  requireRecentSignIn,
  requireVerified,
} from '#auth/reauthentication/recent-sign-in.ts'
import { type CodeServices, readCode, sealSecret } from '#auth/second-factors/check-code.ts'
import { Failure, tooManyFailures } from '#shared/failure.ts'
import { callerOf, type SessionActor } from '#shared/identity.ts'
import { newRecoveryCodes } from './recovery-codes.ts'

export type EnrolServices = CodeServices & RecentSignIn & { mail: boolean; outbox: Outbox }

/** Whether a second factor is on, as the settings of a front end show it. */
export async function totpStatus({ secondFactors }: EnrolServices, { user }: SessionActor) {
  const { enabled, codesLeft } = await secondFactors.status(user.id)
  return { enabled, recovery_codes_left: codesLeft }
}

/** A new secret; it counts once a code of it has been shown. @throws {Failure} `second_factor_on`. */
export async function beginTotp(services: EnrolServices, actor: SessionActor) {
  await requireRecentSignIn(services, actor)
  requireVerified(services, actor)
  const { newSecret } = await import('./totp.ts')
  const enrolment = newSecret(actor.user.email)
  const sealed = await sealSecret(services, enrolment.secret)
  if (!(await services.secondFactors.begin(actor.user.id, sealed, new Date(services.now()))))
    throw new Failure('second_factor_on', 'A second factor is on already: turn it off first.')
  return enrolment
}

/** @returns the recovery codes, which are shown once. @throws {Failure} `no_second_factor`, `second_factor_on`, `wrong_code`, `rate_limited`. */
export async function confirmTotp(services: EnrolServices, actor: SessionActor, code: string) {
  await requireRecentSignIn(services, actor)
  const { secondFactors, now } = services
  const userId = actor.user.id
  const factor = await secondFactors.find(userId, actor.sessionId, new Date(now()))
  if (!factor) throw noFactor()
  if (factor.isConfirmed) throw new Failure('second_factor_on', 'The second factor is on already.')
  const proof = await readCode(services, userId, factor, code)
  if (proof?.kind !== 'totp') throw await wrongCode(services, actor.sessionId)
  const { codes, hashes } = await newRecoveryCodes()
  if (!(await secondFactors.confirm(callerOf(actor), factor.secret, proof.step, hashes, new Date(now()))))
    throw noFactor() // Another one was begun, this one confirmed, or the session ended, meanwhile.
  services.outbox.wake()
  return codes
}

/** @throws {Failure} `no_second_factor`, `wrong_code`, `rate_limited`. */
export async function disableTotp(services: EnrolServices, actor: SessionActor, code: string): Promise<void> {
  await requireRecentSignIn(services, actor)
  const { secondFactors, now } = services
  const userId = actor.user.id
  const factor = await secondFactors.find(userId, actor.sessionId, new Date(now()))
  if (!factor?.isConfirmed) throw noFactor()
  const proof = await readCode(services, userId, factor, code)
  if (!proof || !(await secondFactors.disable(userId, proof, new Date(now()))))
    throw await wrongCode(services, actor.sessionId)
  services.outbox.wake()
}

/** Ten new codes in place of those that are left. @throws {Failure} `no_second_factor`. */
export async function renewRecoveryCodes(services: EnrolServices, actor: SessionActor) {
  await requireRecentSignIn(services, actor)
  const { codes, hashes } = await newRecoveryCodes()
  if (!(await services.secondFactors.replaceCodes(callerOf(actor), hashes, new Date(services.now()))))
    throw noFactor()
  services.outbox.wake()
  return codes
}

const noFactor = () => new Failure('no_second_factor', 'No second factor is on, or about to be.')

/** Counts a wrong code of somebody who is signed in, by their session: who holds it cannot keep its owner from signing in. */
export async function wrongCode(
  { secondFactors, now }: Pick<EnrolServices, 'secondFactors' | 'now'>,
  sessionId: string,
): Promise<Failure> {
  const { retryAfter } = await secondFactors.countWrongCodeIn(sessionId, new Date(now()))
  return retryAfter === null
    ? new Failure('wrong_code', 'The code is wrong, or was used already.')
    : tooManyFailures(retryAfter)
}
