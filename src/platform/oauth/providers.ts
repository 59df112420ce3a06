// The providers that `OAUTH_PROVIDERS` names, each loaded with the first sign-in that needs it.
import type { OAuthProvider } from '#auth/oauth/provider.ts'
import type { ProviderSettings } from './openid.ts'

export const createProviders = (settings: ProviderSettings[]): OAuthProvider[] =>
  settings.map((each) => {
    const connected = async () => (await import('./openid.ts')).connectProvider(each)
    return {
      name: each.name,
      title: each.title,
      authorizationUrl: async (callback, secrets) => (await connected()).authorizationUrl(callback, secrets),
      readProfile: async (answer, secrets) => (await connected()).readProfile(answer, secrets),
    }
  })
