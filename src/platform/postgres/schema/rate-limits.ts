// The table of requests counted while Redis is away.
import { boolean, index, integer, pgTable, text } from 'drizzle-orm/pg-core'

/** Requests in this minute and the one before it, for as long as Redis can't count them. `minute` is that of the epoch. */
export const rateLimits = pgTable(
  'rate_limits',
  {
    key: text('key').primaryKey(),
    minute: integer('minute').notNull(),
    previous: integer('previous').notNull(),
    current: integer('current').notNull(),
    /** Whether the request that was counted last was within the limit. */
    allowed: boolean('allowed').notNull(),
  },
  (t) => [index('rate_limits_minute_idx').on(t.minute)],
)
