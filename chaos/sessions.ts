// Sessions that come and go: somebody signs in, is seen, signs out, and from the confirmation on must be nobody.
import { setTimeout as sleep } from 'node:timers/promises'
import type { Chance } from './chance.ts'
import type { Ledger } from './ledger.ts'

const answerMs = 20_000

export type Account = { username: string; password: string }

/** Signs in and out until the end. */
export async function comeAndGo(
  url: string,
  account: Account,
  chance: Chance,
  ledger: Ledger,
  end: AbortSignal,
): Promise<void> {
  while (!end.aborted) {
    await sleep(chance.between(300, 3000))
    const token = await persist(end, () => signIn(url, account))
    if (!token) return
    for (let seen = chance.between(0, 2); seen > 0; seen--) await statusOf(url, token).catch(() => {})
    const confirmed = await persist(end, async () => {
      const { status } = await call(url, 'POST', '/api/auth/logout', { token })
      // Refused: an earlier answer was lost, or it could not be taken out of the cache yet. Nobody was promised anything.
      return status === 200 ? 'yes' : status === 401 ? 'never' : null
    })
    if (confirmed !== 'yes') continue
    ledger.revoked.push(token)
    const status = await statusOf(url, chance.in(0.5) ? token : chance.of(ledger.revoked)).catch(() => 0)
    if (status === 200) ledger.violate('a revoked token was let in')
  }
}

/** What a token is worth: the status of `GET /api/auth/me`. */
export async function statusOf(url: string, token: string): Promise<number> {
  return (await call(url, 'GET', '/api/auth/me', { token })).status
}

/** @returns an access token, or null when it has to be asked again. */
export async function signIn(url: string, { username, password }: Account): Promise<string | null> {
  const { status, body } = await call(url, 'POST', '/api/auth/login', { body: { username, password } })
  return status === 200 ? (body.access_token as string) : null
}

export async function signUp(url: string, account: Account): Promise<string> {
  const { status, body } = await call(url, 'POST', '/api/auth/register', {
    body: { ...account, email: `${account.username}@example.com` },
  })
  if (status !== 201) throw new Error(`sign-up failed: ${JSON.stringify(body)}`)
  return body.access_token as string
}

async function call(
  url: string,
  method: string,
  path: string,
  { token, body }: { token?: string; body?: object },
): Promise<{ status: number; body: Record<string, unknown> }> {
  const response = await fetch(url + path, {
    method,
    headers: {
      ...(token && { authorization: `Bearer ${token}` }),
      ...(body && { 'content-type': 'application/json' }),
    },
    ...(body && { body: JSON.stringify(body) }),
    signal: AbortSignal.timeout(answerMs),
  })
  return { status: response.status, body: (await response.json()) as Record<string, unknown> }
}

/** Tries until there is an answer, or the end. */
async function persist<T>(end: AbortSignal, attempt: () => Promise<T | null>): Promise<T | null> {
  while (!end.aborted) {
    const result = await attempt().catch(() => null)
    if (result !== null) return result
    await sleep(200)
  }
  return null
}
