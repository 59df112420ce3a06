// Applies the migrations to a database over Neon's HTTP protocol, the local endpoint and the real one alike.
import { fileURLToPath } from 'node:url'
import { neon, neonConfig } from '@neondatabase/serverless'
import { CannotStart, reason } from '../dev/cannot-start.ts'
import { foldNames } from './fold-names.ts'

const folder = fileURLToPath(new URL('../../migrations', import.meta.url))

export type MigrateOptions = {
  databaseUrl: string
  /** The SQL-over-HTTP endpoint, where it is not Neon's own. */
  neonHttpUrl?: string | undefined
  /** Another folder of migrations, for tests. */
  migrationsFolder?: string | undefined
}

/**
 * Applies the migrations that the database does not have yet.
 * @returns how many were applied
 * @throws {CannotStart} with the database's own words, without its password
 */
export async function migrate({ databaseUrl, neonHttpUrl, migrationsFolder = folder }: MigrateOptions) {
  const usual = neonConfig.fetchEndpoint
  if (neonHttpUrl) neonConfig.fetchEndpoint = neonHttpUrl
  try {
    // Drizzle takes half a second to load: whatever stands in the way of a start is told before.
    const { drizzle } = await import('drizzle-orm/neon-http')
    const { migrate: applyMigrations } = await import('drizzle-orm/neon-http/migrator')
    const sql = neon(databaseUrl)
    const before = await countApplied(sql)
    await applyMigrations(drizzle(sql), { migrationsFolder })
    const applied = (await countApplied(sql)) - before
    if (applied > 0 && migrationsFolder === folder) await foldNames(sql)
    return applied
  } catch (error) {
    throw new CannotStart(`The migrations could not be applied: ${reason(error)}.`)
  } finally {
    neonConfig.fetchEndpoint = usual
  }
}

const countApplied = async (sql: ReturnType<typeof neon<false, false>>) => {
  const [found] = await sql`select to_regclass('drizzle.__drizzle_migrations') is not null as known`
  if (!found?.known) return 0
  const [counted] = await sql`select count(*)::int as applied from drizzle.__drizzle_migrations`
  return Number(counted?.applied)
}
