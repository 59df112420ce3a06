// Who is signed in, for all tabs of a browser: a pair of tokens, one refresh at a time, and an end that all hear of.
import type { Token } from './openapi.d.ts'
import { toProblem } from './problem.ts'
import { browserStore, memoryStore, type TokenStore, type Tokens } from './token-store.ts'

export type Session = ReturnType<typeof createSession>

export type SessionOptions = {
  /** Origin of the service, such as `https://chat.example.com`; '' where it is the page's own. */
  baseUrl?: string
  /** `localStorage` where there is one, else memory. */
  store?: TokenStore
  /** Lets one tab at a time refresh: `navigator.locks` where there is one. */
  locks?: Pick<LockManager, 'request'>
  fetch?: typeof fetch
}

/** A refresh that takes longer is given up, so that it does not hold the lock of every other tab. */
const refreshMs = 30_000

export function createSession(options: SessionOptions = {}) {
  const baseUrl = (options.baseUrl ?? '').replace(/\/$/, '')
  const store = options.store ?? (typeof localStorage === 'undefined' ? memoryStore() : browserStore())
  const locks = options.locks ?? globalThis.navigator?.locks
  const send: typeof fetch = (input, init) => (options.fetch ?? globalThis.fetch)(input, init)
  const listeners = new Set<() => void>()
  const tell = () => {
    for (const listener of listeners) listener()
  }
  store.subscribe?.(tell)
  const keep = (tokens: Tokens | null) => {
    store.write(tokens)
    tell()
  }

  /** Tokens in place of those that were refused; null when the session is over. @throws {Problem} for now */
  async function renew(refused: string): Promise<Tokens | null> {
    const kept = store.read()
    if (!kept || kept.access_token !== refused) return kept // Another tab was first.
    const response = await send(`${baseUrl}/api/auth/refresh`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ refresh_token: kept.refresh_token }),
      signal: AbortSignal.timeout(refreshMs),
    })
    if (!response.ok && response.status !== 401) throw await toProblem(response)
    const tokens = response.ok ? ((await response.json()) as Token) : null
    // Somebody may have signed out, or in as somebody else, while this was on its way.
    if (store.read()?.refresh_token === kept.refresh_token) keep(tokens)
    return tokens
  }

  let renewing: Promise<Tokens | null> | null = null
  const renewOnce = (refused: string) => {
    const work = () => renew(refused)
    renewing ??= Promise.resolve(locks ? locks.request(`chronochat ${baseUrl}`, work) : work()).finally(
      () => {
        renewing = null
      },
    )
    return renewing
  }

  /** `fetch` with the access token; a 401 is answered by one refresh and one repeat. Paths begin at `baseUrl`. */
  const authorized: typeof fetch = async (input, init) => {
    const request = new Request(
      typeof input === 'string' && input.startsWith('/') ? baseUrl + input : input,
      init,
    )
    const once = (tokens: Tokens | null) => {
      const copy = request.clone() // A body can be sent once.
      if (tokens) copy.headers.set('authorization', `Bearer ${tokens.access_token}`)
      return send(copy)
    }
    const used = store.read()
    const response = await once(used)
    if (response.status !== 401 || !used) return response
    const renewed = await renewOnce(used.access_token)
    if (!renewed) return response
    await response.body?.cancel()
    return once(renewed)
  }

  return {
    baseUrl,
    fetch: authorized,
    isSignedIn: () => store.read() !== null,

    /** The id of who is signed in, so that a tab notices when another one signs in as somebody else. */
    userId: () => subjectOf(store.read()?.access_token),

    /** Told when the session begins, ends or is renewed, here or in another tab. @returns what ends it */
    subscribe(listener: () => void) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },

    /** Begins with the tokens that sign-up, sign-in and the like have answered. */
    begin: keep,

    /**
     * Signs this browser out, in all its tabs; `everywhere` ends the user's sessions on other devices too.
     * @throws {Problem} where the service could not be told: then it is over here, and not yet there
     */
    async end({ everywhere = false }: { everywhere?: boolean } = {}): Promise<void> {
      try {
        const response = await authorized(`/api/auth/${everywhere ? 'logout-all' : 'logout'}`, {
          method: 'POST',
        })
        if (!response.ok && response.status !== 401) throw await toProblem(response)
      } finally {
        keep(null)
      }
    },
  }
}

/** The `sub` of a token, unchecked: it is the service that decides what it is worth. */
function subjectOf(token = ''): string | null {
  try {
    const [, payload = ''] = token.split('.')
    return JSON.parse(atob(payload.replaceAll('-', '+').replaceAll('_', '/'))).sub ?? null
  } catch {
    return null
  }
}
