// What a session may change only while its user has just shown who they are.
import { Failure } from '#shared/failure.ts'
import type { SessionActor } from '#shared/identity.ts'

/** So long a sign-in, or another proof, counts as recent. */
export const recentMs = 10 * 60_000

export type RecentSignIn = {
  recentSignIns: {
    /** Whether a living session has signed in, or proved again who its user is, since an instant. */
    since(sessionId: string, userId: string, since: Date): Promise<boolean>
  }
  now: () => number
}

/** @throws {Failure} `reauthentication_required`. */
export async function requireRecentSignIn(
  { recentSignIns, now }: RecentSignIn,
  { user, sessionId }: SessionActor,
): Promise<void> {
  if (!(await recentSignIns.since(sessionId, user.id, new Date(now() - recentMs))))
    throw new Failure(
      'reauthentication_required',
      'Show again who you are, and repeat this within ten minutes.',
    )
}

/** With mail on, a way in can be added only by whoever has shown that the address is theirs. @throws {Failure} `email_unverified`. */
export function requireVerified({ mail }: { mail: boolean }, { user }: SessionActor): void {
  if (mail && !user.is_verified)
    throw new Failure('email_unverified', 'Verify the email address of the account first.')
}
