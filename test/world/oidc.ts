// Providers for tests: a real OpenID Connect provider, and a server that behaves as GitHub's OAuth does.
import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import Provider from 'oidc-provider'

export const client = { id: 'chronochat', secret: 'a-secret-of-the-client' }

/** @param callbacks where browsers may be sent back to. */
export async function startProviders(callbacks: string[]) {
  const oidc = createServer()
  const github = createServer(answerAsGitHub)
  for (const server of [oidc, github]) {
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
  }
  const issuer = urlOf(oidc)
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: client.id,
        client_secret: client.secret,
        redirect_uris: callbacks,
        token_endpoint_auth_method: 'client_secret_post',
      },
    ],
    pkce: { required: () => true },
    claims: { email: ['email', 'email_verified'], profile: ['name'] },
    // Who signs in as `unverified-…` has an address that nobody has verified, as `nameless-…` none.
    findAccount: (_, sub) => ({
      accountId: sub,
      claims: () => ({
        sub,
        name: 'Ada Lovelace',
        ...(!sub.startsWith('nameless') && {
          email: `${sub}@example.com`,
          email_verified: !sub.startsWith('unverified'),
        }),
      }),
    }),
    cookies: { keys: ['a key for cookies'] },
    features: { devInteractions: { enabled: true } },
  })
  oidc.on('request', provider.callback())
  return {
    issuer,
    githubUrl: urlOf(github),
    close() {
      for (const server of [oidc, github]) server.close()
    },
  }
}

const urlOf = (server: Server) => `http://127.0.0.1:${(server.address() as AddressInfo).port}`

/** No discovery, 200 with an error in it, a form unless JSON is asked for, a user agent demanded, an address in a list. */
async function answerAsGitHub(request: IncomingMessage, response: ServerResponse) {
  const url = new URL(request.url ?? '/', 'http://localhost')
  let body = ''
  for await (const chunk of request) body += chunk
  const json = (value: unknown) =>
    response.setHeader('content-type', 'application/json; charset=utf-8').end(JSON.stringify(value))
  if (url.pathname === '/login/oauth/authorize') {
    const back = new URL(url.searchParams.get('redirect_uri') ?? '')
    back.searchParams.set('code', 'a-code')
    back.searchParams.set('state', url.searchParams.get('state') ?? '')
    return response.writeHead(302, { location: back.href }).end()
  }
  if (url.pathname === '/login/oauth/access_token') {
    const form = new URLSearchParams(body)
    const good = form.get('code') === 'a-code' && form.get('client_secret') === client.secret
    const answer: Record<string, string> = good
      ? { access_token: 'gho_x', token_type: 'bearer', scope: 'read:user,user:email' }
      : { error: 'bad_verification_code', error_description: 'The code is incorrect or expired.' }
    if (request.headers.accept?.includes('json')) return json(answer)
    return response
      .setHeader('content-type', 'application/x-www-form-urlencoded')
      .end(new URLSearchParams(answer).toString())
  }
  if (!request.headers['user-agent'] || request.headers.authorization !== 'Bearer gho_x')
    return response.writeHead(403).end('Request forbidden by administrative rules.')
  if (url.pathname === '/api/v3/user') return json({ id: 583231, login: 'octocat', name: null, email: null })
  if (url.pathname === '/api/v3/user/emails')
    return json([
      { email: 'unverified@example.com', primary: false, verified: false },
      { email: 'octo.cat@example.com', primary: true, verified: true },
    ])
  return response.writeHead(404).end()
}
