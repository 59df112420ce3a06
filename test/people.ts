// People by the dozen: each a copy of somebody who signed up, since hashing a password for every one takes its time.
import { env } from 'cloudflare:workers'
import { createTokens } from '../src/auth/tokens.ts'
import { sql } from './stores.ts'
import type { Person, World } from './world.ts'

/** @returns what makes a new person, signed in, with the same password as all the others. */
export function enrolling({ signUp, as }: World): () => Promise<Person> {
  const { SECRET_KEY } = env as unknown as { SECRET_KEY: string }
  const tokens = createTokens([SECRET_KEY], 30)
  let first: Promise<Person> | undefined

  const signIn = async (userId: string, account: Account): Promise<Person> => {
    const id = crypto.randomUUID()
    const expiresAt = new Date(Date.now() + 3_600_000)
    await sql(
      'insert into user_sessions (id, user_id, expires_at) values ($1, $2, $3)',
      id,
      userId,
      expiresAt.toISOString(),
    )
    const person = as(account, await tokens.issue({ id, userId, generation: 0, expiresAt }))
    return { ...person, signIn: () => signIn(userId, account) }
  }

  return async () => {
    first ??= signUp()
    const { username: original, password } = await first
    const userId = crypto.randomUUID()
    const username = `c-${userId}`
    const email = `${username}@example.com`
    await sql(
      `insert into users (id, username, email, password_hash)
       select $1, $2, $3, password_hash from users where username = $4`,
      userId,
      username,
      email,
      original,
    )
    return signIn(userId, { username, email, password })
  }
}

type Account = Pick<Person, 'username' | 'email' | 'password'>
