// The way back: the provider sends the browser here, and it goes on to the app with a code, or with an error.
import { sha256 } from '#auth/keys.ts'
import { Failure } from '#shared/failure.ts'
import { backTo, backWithError, callbackOf, findProvider, type OAuthServices, secretsOf } from './begin.ts'
import type { AppRequest, ShownProfile } from './store.ts'

/** How long the app has to redeem a code. */
const codeMs = 60_000

/**
 * Ends a flow. @param query of the callback; @param browserSecret of the browser's cookie, if it has one.
 * @returns where the browser goes.
 * @throws {Failure} `provider_not_found`, `invalid_state` when this browser has begun no such flow, or it is over.
 */
export async function finishFlow(
  services: OAuthServices,
  providerName: string,
  query: URLSearchParams,
  browserSecret: string | undefined,
): Promise<string> {
  const provider = findProvider(services, providerName)
  const { oauth, oneTimeTokens, newId, now, onTrouble } = services
  const state = query.get('state') ?? ''
  const id = /^[0-9a-f-]{36}(?=\.)/.exec(state)?.[0]
  if (!id || !browserSecret) throw invalidState()
  const secrets = await secretsOf(browserSecret, id)
  if (secrets.state !== state) throw invalidState()
  const begun = { id, hash: await sha256(state) }
  const flow = await oauth.find<AppRequest>('oauth_flow', begun, new Date(now()))
  if (flow?.data.provider !== provider.name) throw invalidState()
  try {
    const answer = new URL(`${callbackOf(services, provider.name)}?${query}`)
    const profile = await provider.readProfile(answer, secrets)
    const { token, ...handle } = await oneTimeTokens.issue('oauth_code', newId())
    const data: ShownProfile = {
      provider: provider.name,
      code_challenge: flow.data.code_challenge,
      profile,
    }
    const row = { data, userId: flow.userId }
    const shownAt = now()
    const expiresAt = new Date(shownAt + codeMs)
    if (!(await oauth.keep('oauth_code', handle, row, expiresAt, new Date(shownAt), begun)))
      throw invalidState()
    return backTo(flow.data, { code: token })
  } catch (error) {
    const location = backWithError(services, flow.data, error)
    // Without a database it is over in ten minutes by itself, and good for nobody but this browser until then.
    await oauth.use(begun, new Date(now())).catch((trouble) => onTrouble('a flow was not ended', trouble))
    return location
  }
}

const invalidState = () =>
  new Failure('invalid_state', 'This browser has begun no such sign-in, or it is over: begin again.')
