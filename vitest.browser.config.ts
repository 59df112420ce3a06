// `npm run test:browser`: the product as a user meets it, started whole and opened in Chromium.
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    name: 'browser',
    include: ['test/browser/**/*.test.ts'],
    globalSetup: ['test/browser/global-setup.ts'],
    maxWorkers: 3,
    environment: 'node',
    testTimeout: 180_000,
    hookTimeout: 300_000,
  },
})
