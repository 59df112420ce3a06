// The identities of an account: what is linked, and unlinking it.
import type { Outbox } from '#auth/mail/outbox.ts'
import { lastWayIn } from '#auth/passkeys/manage.ts'
import { type RecentSignIn, requireRecentSignIn } from '#auth/reauthentication/recent-sign-in.ts'
import { Failure } from '#shared/failure.ts'
import type { SessionActor } from '#shared/identity.ts'
import type { OAuthStore } from './store.ts'

/** @throws {Failure} `reauthentication_required`, `identity_not_found`, `last_way_in`. */
export async function removeIdentity(
  services: RecentSignIn & { oauth: OAuthStore; outbox: Outbox },
  actor: SessionActor,
  id: string,
): Promise<void> {
  await requireRecentSignIn(services, actor)
  const removed = await services.oauth.remove(actor.user.id, id, new Date(services.now()))
  if (removed === null) throw new Failure('identity_not_found', 'There is no such identity.')
  if (removed === 'last') throw lastWayIn()
  services.outbox.wake()
}
