// What accounts are configured with: who may sign up, the mail server, and the services that sign people in.
import { z } from 'zod'
import type { SignUpPolicy } from '#auth/credentials/sign-up-policy.ts'
import { httpUrl, listOf } from '#shared/variables.ts'

const mailRule = 'must be binding:EMAIL, smtp://host, smtps://host or resend:<key>'
export const mailUrl = z.string().refine((value) => {
  if (value === 'binding:EMAIL' || /^resend:\S+$/.test(value)) return true
  const url = URL.parse(value)
  return (url?.protocol === 'smtp:' || url?.protocol === 'smtps:') && url.hostname !== ''
}, mailRule)

export const sender = z
  .string()
  .regex(/^([^<>@]*<[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)\s*$/, 'must be an address, or Name <address>')

/** Without a slash at its end: links go on from there. */
export const appUrl = httpUrl
  .refine((value) => !/[?#]/.test(value), 'must have no query and no fragment')
  .transform((value) => value.replace(/\/+$/, ''))

const domainsRule = 'must be open, closed, or a list of domains such as example.com'
export const signUp = z
  .string()
  .transform((value) => value.trim().toLowerCase())
  .refine(
    (value) =>
      /^[a-z0-9-]+(\.[a-z0-9-]+)*(\s*,\s*[a-z0-9-]+(\.[a-z0-9-]+)+)*$/.test(value) &&
      (value.includes('.') || /^(open|closed)$/.test(value)),
    domainsRule,
  )
  .transform((value) =>
    value === 'open' || value === 'closed'
      ? { kind: value as 'open' | 'closed' }
      : { kind: 'domains' as const, domains: value.split(',').map((domain) => domain.trim()) },
  )
  .default({ kind: 'open' })

const providersRule =
  'must be a JSON array of { "name", "issuer" or "github": true, "client_id", "client_secret", "title"?, "scope"? }'
const isSafe = (value: string) => /^https:\/\/|^http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:|\/|$)/.test(value)
const serverUrl = z.string().refine((value) => URL.canParse(value) && isSafe(value))
const provider = {
  name: z.string().regex(/^(?!token$)[a-z0-9][a-z0-9-]{0,31}$/),
  client_id: z.string().min(1),
  client_secret: z.string().min(1),
  title: z.string().min(1).optional(),
  scope: z.string().min(1).optional(),
}
const providerSchema = z.union(
  [
    z
      .strictObject({ ...provider, issuer: serverUrl })
      .transform((each) => ({ ...each, scope: each.scope ?? 'openid email profile' })),
    z
      .strictObject({ ...provider, github: z.union([z.literal(true), serverUrl]) })
      .transform(({ github, ...each }) => ({
        ...each,
        github: github === true ? 'https://github.com' : github.replace(/\/+$/, ''),
        scope: each.scope ?? 'read:user user:email',
      })),
  ],
  providersRule,
)
export const providers = listOf(providerSchema, providersRule)
  .refine((all) => new Set(all.map(({ name }) => name)).size === all.length, 'must name each provider once')
  .transform((all) => all.map((each) => ({ ...each, title: each.title ?? titleOf(each.name) })))
  .default([])

const titleOf = (name: string) =>
  name === 'github' ? 'GitHub' : name.replace(/^./, (letter) => letter.toUpperCase())

const redirectsRule = 'must list exact addresses such as https://app.example.com/signed-in'
const redirectUri = z.string(redirectsRule).refine((value) => {
  const url = URL.parse(value)
  return url !== null && url.hash === '' && !['javascript:', 'data:', 'blob:', 'file:'].includes(url.protocol)
}, redirectsRule)

export const redirectUris = listOf(redirectUri, redirectsRule)

/** What the accounts are configured with. */
type Configured = {
  MAIL_URL?: string | undefined
  MAIL_FROM?: string | undefined
  APP_URL?: string | undefined
  SIGN_UP: SignUpPolicy
  OAUTH_PROVIDERS: unknown[]
  OAUTH_REDIRECT_URIS: string[]
}

/** A variable that is of use only beside another, which is missing, and why it is required; null where none is. */
export function missingBeside(
  config: Configured,
  bindings: object,
): [variable: string, reason: string] | null {
  const { MAIL_URL, MAIL_FROM, APP_URL, SIGN_UP, OAUTH_PROVIDERS, OAUTH_REDIRECT_URIS } = config
  if (MAIL_URL && !MAIL_FROM) return ['MAIL_FROM', 'is required, since MAIL_URL is set']
  if (MAIL_URL && !APP_URL) return ['APP_URL', 'is required, since MAIL_URL is set']
  if (MAIL_URL === 'binding:EMAIL' && !('EMAIL' in bindings))
    return ['EMAIL', 'must be bound to a mail service, since MAIL_URL names it']
  if (SIGN_UP.kind === 'domains' && !MAIL_URL) return ['MAIL_URL', 'is required, since SIGN_UP names domains']
  if (OAUTH_PROVIDERS.length === 0) return null
  if (!APP_URL) return ['APP_URL', 'is required, since OAUTH_PROVIDERS is set']
  if (OAUTH_REDIRECT_URIS.length === 0)
    return ['OAUTH_REDIRECT_URIS', 'is required, since OAUTH_PROVIDERS is set']
  return null
}
