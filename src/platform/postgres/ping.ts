// Whether Postgres answers, and with our tables in it.
import { sql } from 'drizzle-orm'
import type { Database } from './client.ts'

/** @throws when it does not. */
export async function pingPostgres(db: Database): Promise<void> {
  await db.execute(sql`select 1 from users limit 1`)
}
