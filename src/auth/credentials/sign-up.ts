// A new account, signed in at once, or opened by a link where only some addresses may sign up.
import { type LinkServices, newLink } from '#auth/email/links.ts'
import type { Keys } from '#auth/keys.ts'
import { type Client, openSession, type SessionServices, stored } from '#auth/sessions/open-session.ts'
import type { TokenPair } from '#auth/sessions/schemas.ts'
import { toAttempt } from './attempt.ts'
import type { Passwords } from './passwords.ts'
import { admitSignUp, type SignUpPolicy } from './sign-up-policy.ts'
import type { AccountStore } from './store.ts'

export type SignUpServices = SessionServices &
  LinkServices & { accounts: AccountStore; passwords: Passwords; signUpPolicy: SignUpPolicy; keys: Keys }

/**
 * @returns the tokens of the first session; null where the account opens when the link in a mail is used.
 * @throws {Failure} `sign_up_closed`, `username_taken` (also when both collide) or `email_taken`.
 */
export async function signUp(
  services: SignUpServices,
  input: { username: string; email: string; password: string; full_name?: string | null | undefined },
  client: Client,
): Promise<TokenPair | null> {
  const { accounts, emails, outbox, passwords, signUpPolicy, keys, newId, now } = services
  admitSignUp(signUpPolicy, input.email)
  const account = {
    id: newId(),
    username: input.username,
    email: input.email,
    fullName: input.full_name ?? null,
    passwordHash: await passwords.hash(input.password),
  }
  if (signUpPolicy.kind === 'domains') {
    const link = await newLink(services, 'sign_up', input.email)
    await emails.createPending(account, link, new Date(now()))
    outbox.wake()
    return null
  }
  const { session, tokens } = await openSession(services, account.id, false, client)
  const names = [input.username, input.email]
  const attempts = await Promise.all(names.map((name) => toAttempt(keys, name, client.counted)))
  await stored(services, session, accounts.createAccount(account, session, attempts))
  return tokens
}
