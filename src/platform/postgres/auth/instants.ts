// Instants in SQL that is written by hand.
import { sql } from 'drizzle-orm'

export const instant = (at: Date) => sql`${at.toISOString()}::timestamptz`
