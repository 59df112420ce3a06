// API key → actor, by the same single Redis round trip as a session, and ended as immediately: it is cached under its id.
import type { CheckKey } from '#auth/sessions/authenticate.ts'
import { checkSession } from '#auth/sessions/check-session.ts'
import type { LiveSession, SessionCache } from '#auth/sessions/store.ts'
import { readKey } from './key.ts'
import type { ApiKeyStore } from './store.ts'

type CheckServices = { apiKeys: ApiKeyStore; keyCache: SessionCache }

export const createCheckKey = ({ apiKeys, keyCache }: CheckServices): CheckKey =>
  async function checkKey(token, counted) {
    const key = await readKey(token)
    if (!key) return undefined
    const sessions = {
      touch: (id: string, userId: string, at: Date): Promise<LiveSession | null> =>
        apiKeys.touch(id, userId, key.hash, at),
    }
    const checked = await checkSession({ sessions, cache: keyCache }, { ...counted, ...key })
    if (!checked.session) return { actor: null, rateLimit: checked.rateLimit }
    // What was cached is a key of that id; only now is it compared with the secret that was sent.
    if (checked.session.key?.hash !== key.hash) return { actor: null, rateLimit: null }
    const { session, rateLimit, degraded } = checked
    const { scopes } = checked.session.key
    return { actor: { kind: 'api_key', user: session.user, keyId: key.id, scopes }, rateLimit, degraded }
  }
