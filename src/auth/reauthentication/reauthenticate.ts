// Showing again who is signed in: the session counts as just signed in.
import type { Passwords } from '#auth/credentials/passwords.ts'
import type { FailedAttempt } from '#auth/credentials/store.ts'
import type { Outbox } from '#auth/mail/outbox.ts'
import type { PasskeyServices } from '#auth/passkeys/challenges.ts'
import { provePasskey } from '#auth/passkeys/sign-in.ts'
import type { ProvenPasskey } from '#auth/passkeys/store.ts'
import { type CodeServices, readCode } from '#auth/second-factors/check-code.ts'
import { wrongCode } from '#auth/second-factors/enrol.ts'
import type { CodeProof } from '#auth/second-factors/store.ts'
import { Failure, invalidToken, tooManyFailures } from '#shared/failure.ts'
import type { SessionActor } from '#shared/identity.ts'

/** What was shown, to be compared once more where the session is renewed. */
export type Proof =
  | { kind: 'password'; verified: string; code: CodeProof | null }
  | ({ kind: 'passkey' } & ProvenPasskey)

export type ReauthenticateServices = CodeServices &
  PasskeyServices & {
    passwords: Passwords
    outbox: Outbox
    /** How the password of somebody signed in is compared, and failures at it are counted. */
    users: {
      findPassword(
        userId: string,
        sessionId: string,
        at: Date,
      ): Promise<{ passwordHash: string | null; retryAfter: number | null } | null>
      countFailure(sessionId: string, at: Date): Promise<FailedAttempt>
    }
    recentSignIns: {
      /** @returns false when what was shown does not count any more. */
      renew(sessionId: string, userId: string, proof: Proof, at: Date): Promise<boolean>
    }
  }

type Shown = { password: string; code?: string | undefined } | { challenge_id: string; credential: unknown }

/** @throws {Failure} `wrong_password`, `wrong_code`, `invalid_passkey`, `rate_limited`; `invalid_request` where a code is missing. */
export async function reauthenticate(
  services: ReauthenticateServices,
  actor: SessionActor,
  shown: Shown,
): Promise<void> {
  const proof =
    'password' in shown
      ? await provePassword(services, actor, shown)
      : await provePasskeyOf(services, actor, shown)
  const { recentSignIns, now } = services
  const { user, sessionId } = actor
  if (await recentSignIns.renew(sessionId, user.id, proof, new Date(now()))) return
  // The code was taken, or the password changed, while it was being looked at.
  throw proof.kind === 'password' && proof.code ? await wrongCode(services, sessionId) : invalidToken()
}

async function provePassword(
  services: ReauthenticateServices,
  { user, sessionId }: SessionActor,
  { password, code }: { password: string; code?: string | undefined },
): Promise<Proof> {
  const { users, secondFactors, passwords, now } = services
  const at = new Date(now())
  const [found, factor] = await Promise.all([
    users.findPassword(user.id, sessionId, at),
    secondFactors.find(user.id, sessionId, at),
  ])
  if (!found) throw invalidToken()
  if (found.retryAfter !== null) throw tooManyFailures(found.retryAfter)
  if (factor?.isConfirmed && code === undefined)
    throw new Failure('invalid_request', 'The second factor is on: send a code with the password.', {
      errors: [{ path: '/code', code: 'required', message: 'Is required while a second factor is on' }],
    })
  const { matches } = await passwords.verify(password, found.passwordHash)
  if (!matches || found.passwordHash === null) {
    const { retryAfter } = await users.countFailure(sessionId, new Date(now()))
    if (retryAfter !== null) throw tooManyFailures(retryAfter)
    throw new Failure('wrong_password', 'The password is wrong.')
  }
  if (!factor?.isConfirmed) return { kind: 'password', verified: found.passwordHash, code: null }
  const proof = await readCode(services, user.id, factor, code ?? '')
  if (!proof) throw await wrongCode(services, sessionId)
  return { kind: 'password', verified: found.passwordHash, code: proof }
}

async function provePasskeyOf(
  services: ReauthenticateServices,
  { user }: SessionActor,
  answer: { challenge_id: string; credential: unknown },
): Promise<Proof> {
  const passkey = await provePasskey(services, answer)
  if (passkey?.userId !== user.id)
    throw new Failure('invalid_passkey', 'The passkey is not one of this account, or did not sign.')
  return { ...passkey, kind: 'passkey' }
}
