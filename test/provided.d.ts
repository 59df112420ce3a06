// What global-setup.ts hands to the tests.
import 'vitest'

declare module 'vitest' {
  interface ProvidedContext {
    /** The fault proxy in front of the local endpoints. */
    proxyUrl: string
    /** The scripted model, for what it was asked. */
    modelUrl: string
    databaseUrl: string
    redisToken: string
    /** How many requests the fuzzer makes, and of which seed. */
    fuzz: { requests: number; seed: number }
  }
}
