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
    /** A real OpenID Connect provider, one that behaves as GitHub does, and who we are to them. */
    oidcUrl: string
    githubUrl: string
    oauthClient: { client_id: string; client_secret: string }
    /** The mail servers' control: what they have taken, and how they fail. */
    smtpUrl: string
    /** What `MAIL_URL` is to be. */
    mailUrl: string
    redisToken: string
    /** How many requests the fuzzer makes, and of which seed. */
    fuzz: { requests: number; seed: number }
  }
}
