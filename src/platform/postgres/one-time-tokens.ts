// One-time tokens over Postgres: what a token is for and its use are written together, so that whoever repeats a request
// whose answer was lost finds it either done or still to be done.
import { type SQL, sql } from 'drizzle-orm'
import type { TokenHandle } from '#auth/one-time-tokens/token.ts'
import { instant } from '#platform/postgres/auth/instants.ts'
import type { Database } from '#platform/postgres/client.ts'

/** Whether the token `t` is this one, and still good. Its hash is of its purpose as well. */
export const counts = ({ id, hash }: TokenHandle, at: Date): SQL =>
  sql`t.id = ${id} and t.hash = ${hash} and t.used_at is null and t.expires_at > ${instant(at)}`

/** Whether a token is still good. */
export const stillCounts = (token: TokenHandle, at: Date): SQL =>
  sql`exists (select from one_time_tokens t where ${counts(token, at)})`

/** Takes from a token what it is good for, as the last statement of what it was used for. */
export const useUp = (db: Database, token: TokenHandle, at: Date, when: SQL = sql`true`) =>
  db.execute(sql`
    update one_time_tokens t set used_at = ${instant(at)} where ${counts(token, at)} and ${when} returning 1`)
