// The suites: tests in workerd and in Node, which `npm test` runs, and the trials, which take longer.
import { defineConfig } from 'vitest/config'
import { variableNames } from './src/env.ts'
import { bundledWorker } from './test/world/bundled-worker.ts'
import { trustCertificate } from './test/world/certificates.ts'

// What workerd is to trust, miniflare reads when it is loaded, which the plugin does, once, where this file is for each
// project. The servers of the tests read it as well.
process.env.TEST_CERTIFICATE ??= trustCertificate()
const { cloudflareTest } = await import('@cloudflare/vitest-plugin')

// The plugin reads .dev.vars, which is nobody's business here: an empty variable is one that is not set.
const noVariables = Object.fromEntries(variableNames.map((name) => [name, '']))

/** A configuration that is whole and leads nowhere. */
const nowhere = {
  ...noVariables,
  DATABASE_URL: 'postgres://nobody@database.invalid/none',
  UPSTASH_REDIS_REST_URL: 'https://redis.invalid',
  UPSTASH_REDIS_REST_TOKEN: 'none',
  SECRET_KEY: 'a key for tests, which is long enough to sign with',
}

const workerd = () =>
  cloudflareTest(({ inject }) => ({
    wrangler: { configPath: './wrangler.toml' },
    miniflare: {
      bindings: {
        ...nowhere,
        DATABASE_URL: inject('databaseUrl'),
        NEON_HTTP_URL: `${inject('proxyUrl')}/shared/sql`,
        UPSTASH_REDIS_REST_URL: `${inject('proxyUrl')}/shared/redis`,
        UPSTASH_REDIS_REST_TOKEN: inject('redisToken'),
        RATE_LIMIT_PER_MINUTE: '0',
        AUTH_RATE_LIMIT_PER_MINUTE: '0',
        CORS_ORIGINS: 'http://localhost:3000,https://app.example.com',
        MODELS: 'openai/scripted',
        MODEL_TIMEOUT_SECONDS: '20',
        OPENAI_BASE_URL: `${inject('proxyUrl')}/shared/model`,
        OPENAI_API_KEY: 'sk-test-key-that-must-not-leak',
        SYSTEM_PROMPT: 'You are a test.',
      },
    },
  }))

// Each package as one module, where every test file would fetch its hundreds of files one by one. Whatever the Worker
// imports of hono has to be here, since a part that is left out brings a second hono with it.
const packages = [
  ...['hono', 'hono/cookie', 'hono/cors', 'hono/jwt', 'hono/route', 'hono/utils/encode'],
  ...['@hono/zod-openapi', 'zod', 'ai', 'eventsource-parser'],
  ...['drizzle-orm', 'drizzle-orm/neon-http', 'drizzle-orm/pg-core', '@neondatabase/serverless'],
  ...['@upstash/redis', 'bcryptjs', 'uuidv7', 'jsep', '@cfworker/json-schema'],
  ...['otpauth', 'uqr', '@simplewebauthn/server', 'openid-client'],
]

// Where nobody waits for changes, nor counts the lines of its files.
const { argv } = process
const bundled = argv.includes('run') && !argv.includes('--coverage') ? [bundledWorker()] : []

/** The Worker waits for its dependencies for longer than it would elsewhere. */
const patient = { setupFiles: ['test/world/patience.ts'] }

/** Tests in workerd, which speak to the Worker over HTTP. */
const worker = (name: string, include: string, more: { exclude?: string[]; setupFiles?: string[] }) => ({
  extends: true as const,
  plugins: [...bundled, workerd()],
  test: {
    name,
    include: [include],
    ...more,
    globalSetup: ['test/world/global-setup.ts'],
    deps: { optimizer: { ssr: { enabled: true, include: packages } } },
  },
})

/**
 * Tests of pure files, beside them: in workerd, as they will run, but all in one process, since they share nothing and a
 * process of its own for each would take longer than its tests.
 */
const pure = {
  extends: true as const,
  plugins: [
    cloudflareTest({ wrangler: { configPath: './wrangler.toml' }, miniflare: { bindings: nowhere } }),
  ],
  test: {
    name: 'pure',
    include: ['src/**/*.test.ts'],
    isolate: false,
    deps: { optimizer: { ssr: { enabled: true, include: packages } } },
  },
}

/**
 * Tests in Node: that the local endpoints answer as Neon and Upstash do, that the commands do what they say, and what of
 * the web app needs no browser.
 */
const local = {
  extends: true as const,
  test: { name: 'local', include: ['test/local/**/*.test.ts', 'web/src/**/*.test.ts'] },
}

/** Tests of the client kit in Node, against the built product. */
const client = (name: string, ...include: string[]) => ({
  extends: true as const,
  test: { name, include, globalSetup: ['client/test/global-setup.ts'] },
})

/** Those of the trials that are long, and no more. */
const long = 'test/trials/{search,outbox,providers,provider-streams}.test.ts'

export default defineConfig({
  test: {
    // `npm test` runs the first four, `npm run test:trials` the others. Each of the `trials` has the machine for itself, since
    // they hold answers against the time limits of the Worker's dependencies.
    projects: [
      pure,
      worker('worker', 'test/{auth,chat,service,users}/*.test.ts', patient),
      local,
      client('client', 'client/src/**/*.test.ts', 'client/test/*.test.ts'),
      worker('long-trials', long, patient),
      client('client-trials', 'client/test/trials/*.test.ts'),
      worker('trials', 'test/trials/*.test.ts', { exclude: [long] }),
    ],
    maxWorkers: 4, // Also where cores are fewer: tests wait about as long as they work.
    testTimeout: 90_000, // Against a test that hangs, not one that is slow: machines are busy.
    hookTimeout: 90_000,
    silent: 'passed-only', // A request is a line of the log; those of a failed test are worth reading.
    coverage: { provider: 'istanbul', include: ['src/**'], exclude: ['**/*.test.ts'], reporter: ['text'] },
  },
})
