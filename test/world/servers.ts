// The servers that the Worker's tests stand on, in a process of their own: what makes modules of the tests' files stands still
// for longer than the Worker waits for Redis. They are the local endpoints over embedded servers, or over real ones when
// DATABASE_URL and REDIS_URL name them, migrated, with a fault proxy in front. They end with whoever started them.
import { readFileSync } from 'node:fs'
import type { ProvidedContext } from 'vitest'
import { migrate } from '../../local/database/migrate.ts'
import { startServices } from '../../local/services/services.ts'
import { createScratchDatabase } from './database.ts'
import { startMcpServer } from './mcp-server.ts'
import { startModel } from './model.ts'
import { client, startProviders } from './oidc.ts'
import { startPages } from './pages.ts'
import { startProxy } from './proxy.ts'
import { startSmtp } from './smtp.ts'

/** Where the servers are, as tests are told. */
export type Servers = Omit<ProvidedContext, 'fuzz' | 'productUrl' | 'dataDir' | 'toolsUrl'>

await using started = new AsyncDisposableStack()
const { DATABASE_URL, REDIS_URL } = process.env
const scratch = DATABASE_URL ? await createScratchDatabase(DATABASE_URL) : null
if (scratch) started.defer(scratch.drop)
const services = await startServices({ databaseUrl: scratch?.databaseUrl, redisUrl: REDIS_URL })
started.defer(services.close)
await migrate({ databaseUrl: services.databaseUrl, neonHttpUrl: services.sqlUrl })
const model = await startModel()
started.defer(model.close)
const mcp = await startMcpServer()
started.defer(mcp.close)
const pages = await startPages()
started.defer(pages.close)
const proxy = await startProxy({
  sql: services.sqlUrl,
  redis: services.redisUrl,
  model: model.url,
  mcp: mcp.url,
})
started.defer(proxy.close)
const smtp = await startSmtp(JSON.parse(readFileSync(process.env.TEST_CERTIFICATE ?? '', 'utf8')))
started.defer(smtp.close)
const callbacks = ['acme'].map((name) => `https://chat.example.com/api/auth/oauth/${name}/callback`)
const providers = await startProviders(callbacks)
started.defer(providers.close)

process.send!({
  proxyUrl: proxy.url,
  oidcUrl: providers.issuer,
  githubUrl: providers.githubUrl,
  oauthClient: { client_id: client.id, client_secret: client.secret },
  smtpUrl: smtp.url,
  mailUrl: smtp.mailUrl,
  modelUrl: model.url,
  mcpUrl: mcp.url,
  pagesUrl: pages.url,
  databaseUrl: services.databaseUrl,
  redisToken: services.token,
} satisfies Servers)
await new Promise((resolve) => process.once('disconnect', resolve))
