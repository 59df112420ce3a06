// The kinds of columns that the tables share.
import { bigint, customType, timestamp } from 'drizzle-orm/pg-core'

/** Milliseconds, since that is what the embedded Postgres and JavaScript keep: a finer clock would lose rows of a keyset page. */
export const instant = (name: string) => timestamp(name, { precision: 3, withTimezone: true, mode: 'date' })
export const count = (name: string) => bigint(name, { mode: 'number' }).notNull().default(0)
export const searchWords = customType<{ data: string }>({ dataType: () => 'tsvector' })
