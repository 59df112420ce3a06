// The documentation: the OpenAPI document, built from the route definitions, and the two pages that show it.
import type { OpenAPIHono } from '@hono/zod-openapi'
import { Hono } from 'hono'
import type { RequestEnv } from '#http/context.ts'
import { responseHeaders } from '#http/response-headers.ts'
import { type Assets, serveAsset } from './assets.ts'

export type DocumentServices = { assets: Assets }

const about = (version: string) => ({
  openapi: '3.1.0',
  info: {
    title: 'ChronoChat API',
    version,
    description:
      'Accounts and sessions, threads and messages, streamed replies with tool calls. Errors are RFC 9457 problems: branch on `code`.',
    license: { name: 'MIT', identifier: 'MIT' },
  },
  servers: [{ url: '/' }],
  tags: [
    { name: 'Authentication', description: 'Accounts, tokens and sessions.' },
    { name: 'Users', description: 'The signed-in user.' },
    { name: 'Chat', description: 'Threads, messages and replies.' },
    { name: 'Service', description: 'The service itself.' },
  ],
})

/** What a page may do: run, read and call what is this Worker's own. Both draw icons from `data:` URLs. */
const pagePolicy = (styles: string) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "connect-src 'self'",
    "img-src 'self' data:",
    `style-src ${styles}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')

// ReDoc adds two kinds of <style>: empty ones, filled by script, and that of its scroll bars, which may change with
// its version: the browser's console then tells the new hash, and `npm run test:browser` fails.
const emptyStyle = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='"
const scrollBarStyle = "'sha256-QMIg+bpjm3JdElJ388KYke01izlUW0UoNOeKjpMxdgc='"

const policies = {
  '/docs': pagePolicy("'self'"),
  '/redoc': pagePolicy(`'self' ${emptyStyle} ${scrollBarStyle}`),
}

const files = [
  '/docs/favicon-32x32.png',
  '/docs/index.css',
  '/docs/start.js',
  '/docs/swagger-ui-bundle.js',
  '/docs/swagger-ui.css',
  '/redoc/index.css',
  '/redoc/redoc.standalone.js',
  '/redoc/start.js',
]

/**
 * For a replacer of JSON. Generators of clients take a member of a schema that has a `default` for one that every request
 * must have; what its absence means is said in words. (A parameter's schema stands under `schema`, and keeps its own.)
 * A map of members may have some that are named `type` and `default`: there `type` is a schema, and no word.
 */
function defaultInWords(key: string, value: unknown): unknown {
  if (key === 'schema' || value === null || typeof value !== 'object') return value
  if (!('type' in value && 'default' in value) || isSchema(value.type)) return value
  const { default: absent, ...schema } = value
  const said = 'description' in schema ? `${schema.description} ` : ''
  const words = typeof absent === 'string' ? absent : JSON.stringify(absent)
  return { ...schema, description: `${said}Left out: \`${words}\`.` }
}

const isSchema = (type: unknown) => typeof type === 'object' && !Array.isArray(type)

/** `/openapi.json` and the pages, of the app whose routes they describe. */
export function documentRoutes(app: OpenAPIHono<RequestEnv>, version: string, { assets }: DocumentServices) {
  app.openAPIRegistry.registerComponent('securitySchemes', 'bearer', {
    type: 'http',
    scheme: 'bearer',
    bearerFormat: 'JWT',
    description: 'The `access_token` of register, login or refresh.',
  })
  for (const [name, header] of Object.entries(responseHeaders))
    app.openAPIRegistry.registerComponent('headers', name, header)

  let document: string | undefined
  const routes = new Hono<RequestEnv>().get('/openapi.json', (c) => {
    document ??= JSON.stringify(app.getOpenAPI31Document(about(version)), defaultInWords)
    return c.body(document, 200, { 'content-type': 'application/json' })
  })

  for (const [page, policy] of Object.entries(policies))
    routes.get(page, async (c) => {
      const answer = await serveAsset(assets, c, `${page}/`)
      answer.headers.set('content-security-policy', policy)
      return answer
    })
  for (const file of files) routes.get(file, (c) => serveAsset(assets, c, file))
  return routes
}
