// What the Worker's tests stand on: the local endpoints over embedded servers, or over real ones when DATABASE_URL and
// REDIS_URL name them, migrated, with a fault proxy in front.
import type { TestProject } from 'vitest/node'
import { buildAssets } from '../../local/build/assets.ts'
import { migrate } from '../../local/database/migrate.ts'
import { startServices } from '../../local/services/services.ts'
import { createScratchDatabase } from './database.ts'
import { startMcpServer } from './mcp-server.ts'
import { startModel } from './model.ts'
import { client, startProviders } from './oidc.ts'
import { startPages } from './pages.ts'
import { startProxy } from './proxy.ts'
import { startSmtp } from './smtp.ts'

export default async function setUp({ provide }: TestProject) {
  await using started = new AsyncDisposableStack()
  await buildAssets()
  const { DATABASE_URL, REDIS_URL, FUZZ_REQUESTS, FUZZ_SEED } = process.env
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

  const smtp = await startSmtp()
  started.defer(smtp.close)

  const callbacks = ['acme'].map((name) => `https://chat.example.com/api/auth/oauth/${name}/callback`)
  const providers = await startProviders(callbacks)
  started.defer(providers.close)

  provide('proxyUrl', proxy.url)
  provide('oidcUrl', providers.issuer)
  provide('githubUrl', providers.githubUrl)
  provide('oauthClient', { client_id: client.id, client_secret: client.secret })
  provide('smtpUrl', smtp.url)
  provide('mailUrl', smtp.mailUrl)
  provide('modelUrl', model.url)
  provide('mcpUrl', mcp.url)
  provide('pagesUrl', pages.url)
  provide('databaseUrl', services.databaseUrl)
  provide('redisToken', services.token)
  // The same requests at every run of the suite, others whenever more are asked for.
  const seed = Number(FUZZ_SEED ?? (FUZZ_REQUESTS ? Date.now() % 1_000_000 : 1))
  provide('fuzz', { requests: Number(FUZZ_REQUESTS ?? 2000), seed })
  const running = started.move()
  return () => running.disposeAsync()
}
