// The people of a test: they sign up, sign in and ask the Worker as themselves.
import { env } from 'cloudflare:workers'
import { createTokens } from '../../src/auth/sessions/tokens.ts'
import type { Answer } from './declared.ts'
import { sql } from './stores.ts'

export type Options = {
  body?: unknown
  headers?: Record<string, string>
  token?: string
  signal?: AbortSignal
}

type Client = {
  /** Asks, and checks the answer against what its route declares. */
  call: (method: string, path: string, options?: Options) => Promise<Answer>
  /** Asks, and leaves the answer unread and unchecked. */
  open: (method: string, path: string, options?: Options) => Promise<Response>
}

type Account = { username: string; email: string; password: string }

/** What everybody has who did not choose one, and what it is kept as. */
const hashed = {
  password: 'correct horse battery',
  hash: '$2b$10$1wg0yT/yYJXSTJaxVrCuueh2x/jVtcC7UN1/Gg5omnkiFc0CMHJPK',
}

export type Person = Awaited<ReturnType<ReturnType<typeof createPeople>['signUp']>>

export function createPeople({ call, open }: Client) {
  /** A new person with an account, signed in. */
  async function signUp(details: { password?: string; full_name?: string } = {}) {
    const username = `p-${crypto.randomUUID()}`
    const account = {
      username,
      email: `${username}@example.com`,
      password: hashed.password,
      ...details,
    }
    const { status, body: tokens, text } = await call('POST', '/api/auth/register', { body: account })
    if (status !== 201) throw new Error(`sign-up failed: ${text}`)
    return as(account, tokens)
  }

  /** A person with the tokens of one of their sessions. */
  const as = <Somebody extends Pick<Account, 'username' | 'password'>>(
    account: Somebody,
    tokens: { access_token: string; refresh_token: string },
  ) => {
    const authorized = (options: Options = {}) => ({ token: tokens.access_token, ...options })
    return {
      ...account,
      tokens,
      get: (path: string, options?: Options) => call('GET', path, authorized(options)),
      post: (path: string, body?: unknown, options?: Options) =>
        call('POST', path, authorized({ body, ...options })),
      put: (path: string, body?: unknown, options?: Options) =>
        call('PUT', path, authorized({ body, ...options })),
      delete: (path: string, options?: Options) => call('DELETE', path, authorized(options)),
      /** Sends a message and returns the answer of `POST /api/chat/send`. */
      send: (message: string, more: object = {}, options?: Options) =>
        call('POST', '/api/chat/send', authorized({ body: { message, ...more }, ...options })),
      /** Opens the event stream of a message, unread. */
      stream: (message: string, more: object = {}, options?: Options) =>
        open('POST', '/api/chat/send', authorized({ body: { message, stream: true, ...more }, ...options })),
      /** Opens any path, unread. */
      open: (method: string, path: string, options?: Options) => open(method, path, authorized(options)),
      /** Signs in again: the same person with another session. */
      async signIn(more: object = {}) {
        const { username, password } = account
        const answer = await call('POST', '/api/auth/login', { body: { username, password, ...more } })
        if (answer.status !== 200) throw new Error(`sign-in failed: ${answer.text}`)
        return as(account, answer.body)
      },
    }
  }

  /** A new person who has not signed up: to hash a password for everybody takes its time. */
  async function enrol({ verified = false } = {}): Promise<Person> {
    const userId = crypto.randomUUID()
    const username = `c-${userId}`
    const account = { username, email: `${username}@example.com`, password: hashed.password }
    await sql(
      'insert into users (id, username, email, is_verified, password_hash) values ($1, $2, $3, $4, $5)',
      ...[userId, username, account.email, verified, hashed.hash],
    )
    return admit(userId, account)
  }

  /** Signs somebody in without a request. */
  async function admit(userId: string, account: Account): Promise<Person> {
    const id = crypto.randomUUID()
    const expiresAt = new Date(Date.now() + 3_600_000)
    await sql(
      'insert into user_sessions (id, user_id, expires_at) values ($1, $2, $3)',
      id,
      userId,
      expiresAt.toISOString(),
    )
    const { SECRET_KEY } = env as unknown as { SECRET_KEY: string }
    const tokens = await createTokens([SECRET_KEY], 30).issue({ id, userId, generation: 0, expiresAt })
    return { ...as(account, tokens), signIn: () => admit(userId, account) }
  }

  return { signUp, enrol, as }
}
