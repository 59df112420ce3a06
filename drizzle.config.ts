// Where drizzle-kit finds the schema, and where it writes migrations.
import { defineConfig } from 'drizzle-kit'

export default defineConfig({
  dialect: 'postgresql',
  schema: './src/platform/postgres/schema/index.ts',
  out: './migrations',
})
