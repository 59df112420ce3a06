// A code → a session: the account is found by issuer and subject, else joined by an address that both sides have verified,
// else made.
import { sha256 } from '#auth/keys.ts'
import type { Outbox } from '#auth/mail/outbox.ts'
import { readToken, type TokenHandle } from '#auth/one-time-tokens/token.ts'
import { type SecondSignInServices, secondFactorRequired } from '#auth/second-factors/sign-in.ts'
import { type Client, openSession, stored } from '#auth/sessions/open-session.ts'
import { forgetEvicted } from '#auth/sessions/owed.ts'
import type { TokenPair } from '#auth/sessions/schemas.ts'
import { Failure } from '#shared/failure.ts'
import type { OAuthServices } from './begin.ts'
import type { Profile } from './provider.ts'
import type { FoundAccount, ShownProfile } from './store.ts'
import { freeUsername, usernameFrom } from './username.ts'

export type RedeemServices = OAuthServices &
  SecondSignInServices & {
    outbox: Outbox
    /** @throws {Failure} `sign_up_closed` where nobody may sign up with an address. */
    admitSignUp: (email: string) => void
  }

/** So many usernames are tried when others take them at the same time. */
const attempts = 5

/**
 * @throws {Failure} `invalid_code`, `second_factor_required`, `email_taken`, `email_required`, `identity_taken`,
 * `sign_up_closed`; `invalid_credentials` for an account that is closed.
 */
export async function redeemCode(
  services: RedeemServices,
  input: { code: string; code_verifier: string; remember_me: boolean },
  client: Client,
): Promise<TokenPair> {
  const { oauth, outbox, now, maxSessions } = services
  const code = await readToken(input.code)
  const shown = code && (await oauth.find<ShownProfile>('oauth_code', code, new Date(now())))
  if (!shown) throw invalidCode()
  if ((await sha256(input.code_verifier)) !== shown.data.code_challenge) {
    await oauth.use(code, new Date(now()))
    throw invalidCode()
  }
  const { profile } = shown.data
  if (shown.userId) await link(services, shown.userId, code, shown.data)
  const account = await findAccount(services, code, shown.data)
  outbox.wake()
  if (!account.isActive) throw closed()
  // Whoever links has just signed in, with the second factor where there is one.
  if (account.hasSecondFactor && !shown.userId) {
    const required = await secondFactorRequired(services, account.userId, input.remember_me)
    throw (await oauth.use(code, new Date(now()))) ? required : invalidCode()
  }
  const { session, tokens } = await openSession(services, account.userId, input.remember_me, client)
  const opened = await stored(services, session, oauth.openSession(session, code, profile, maxSessions))
  if (!opened) throw invalidCode() // It was redeemed, or the identity or the account has gone, meanwhile.
  await forgetEvicted(services.cache, opened.endedIds)
  return tokens
}

/** Between its being read and this a code may be used up, as by whoever verifies the address of the account. */
async function link(
  { oauth, now }: RedeemServices,
  userId: string,
  code: TokenHandle,
  { provider, profile }: ShownProfile,
): Promise<void> {
  if (!(await oauth.link(userId, code, provider, profile, new Date(now())))) throw invalidCode()
}

async function findAccount(
  services: RedeemServices,
  code: TokenHandle,
  shown: ShownProfile,
): Promise<FoundAccount> {
  const { oauth } = services
  const { provider, profile } = shown
  const known = await oauth.findByIdentity(profile)
  if (known) return known
  if (profile.email === null)
    throw new Failure('email_required', 'The provider names no email address that it has verified.')
  const owner = await oauth.findByEmail(profile.email)
  if (!owner) return createAccount(services, provider, profile, profile.email)
  if (!owner.isVerified || !owner.isActive)
    throw new Failure('email_taken', 'This email is taken by an account that has not verified it.')
  await link(services, owner.userId, code, shown)
  return owner
}

async function createAccount(
  { oauth, admitSignUp, newId, now }: RedeemServices,
  provider: string,
  profile: Profile,
  email: string,
): Promise<FoundAccount> {
  admitSignUp(email)
  const base = usernameFrom(email)
  for (let attempt = 1; ; attempt++) {
    const username = freeUsername(base, await oauth.takenUsernames(base))
    const account = { id: newId(), username, email, fullName: profile.name }
    try {
      await oauth.createAccount(account, provider, profile, new Date(now()))
      return { userId: account.id, isActive: true, isVerified: true, hasSecondFactor: false }
    } catch (error) {
      if (Failure.within(error)?.code !== 'username_taken' || attempt === attempts) throw error
    }
  }
}

const invalidCode = () => new Failure('invalid_code', 'The code is invalid, expired or used already.')

const closed = () => new Failure('invalid_credentials', 'This account cannot be signed in to.')
