// What the global set-ups hand to the tests.
import 'vitest'

declare module 'vitest' {
  interface ProvidedContext {
    /** The fault proxy in front of the local endpoints. */
    proxyUrl: string
    /** The scripted model, for what it was asked. */
    modelUrl: string
    /** The built product, for the client kit's tests. */
    productUrl: string
    /** The MCP servers of tests (mcp-server.ts), and pages of the web (pages.ts). */
    mcpUrl: string
    pagesUrl: string
    databaseUrl: string
    redisToken: string
    /** How many requests the fuzzer makes, and of which seed. */
    fuzz: { requests: number; seed: number }
  }
}
