// A new account, signed in at once.
import { type Client, openSession, type SessionServices } from '#auth/sessions/open-session.ts'
import type { TokenPair } from '#auth/sessions/schemas.ts'
import type { Passwords } from './passwords.ts'
import type { AccountStore } from './store.ts'

export type SignUpServices = SessionServices & { accounts: AccountStore; passwords: Passwords }

/** @throws {Failure} `username_taken` (also when both collide) or `email_taken`. */
export async function signUp(
  services: SignUpServices,
  input: { username: string; email: string; password: string; full_name?: string | null | undefined },
  client: Client,
): Promise<TokenPair> {
  const { accounts, passwords, newId } = services
  const account = {
    id: newId(),
    username: input.username,
    email: input.email,
    fullName: input.full_name ?? null,
    passwordHash: await passwords.hash(input.password),
  }
  const { session, tokens } = await openSession(services, account.id, false, client)
  await accounts.createAccount(account, session)
  return tokens
}
