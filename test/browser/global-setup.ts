// What the browser's tests stand on: the product as `npm run dev` starts it, with a model that does what it is told, a
// server of tools, and somebody else's accounts to sign in with.
import type { TestProject } from 'vitest/node'
import { startMcpServer } from '../world/mcp-server.ts'
import { startModel } from '../world/model.ts'
import { client, startProviders } from '../world/oidc.ts'
import { startProduct } from './product.ts'

export default async function setUp({ provide }: TestProject) {
  await using started = new AsyncDisposableStack()
  const model = await startModel()
  started.defer(model.close)
  const tools = await startMcpServer()
  started.defer(tools.close)
  const product = await startProduct(async (url) => {
    const providers = await startProviders([`${url}/api/auth/oauth/example/callback`])
    started.defer(providers.close)
    return {
      MODEL: 'openai/scripted',
      MODELS: 'local/echo',
      OPENAI_BASE_URL: model.url,
      OPENAI_API_KEY: 'sk-test',
      MCP_SERVERS: JSON.stringify([{ name: 'notes', url: `${tools.url}/notes` }]),
      RATE_LIMIT_PER_MINUTE: '0',
      AUTH_RATE_LIMIT_PER_MINUTE: '0',
      OAUTH_PROVIDERS: JSON.stringify([
        {
          ...{ name: 'example', title: 'Example', issuer: providers.issuer },
          ...{ client_id: client.id, client_secret: client.secret },
        },
      ]),
      OAUTH_REDIRECT_URIS: `${url}/app/oauth`,
    }
  })
  started.defer(product.stop)
  provide('productUrl', product.url)
  provide('dataDir', product.dataDir)
  provide('modelUrl', model.url)
  provide('toolsUrl', tools.url)
  const running = started.move()
  return () => running.disposeAsync()
}

declare module 'vitest' {
  interface ProvidedContext {
    productUrl: string
    dataDir: string
    modelUrl: string
    toolsUrl: string
  }
}
