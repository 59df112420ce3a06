// Idempotency keys, as a claim and a check read them.
import { sql } from 'drizzle-orm'
import { compareKeys, type Idempotency } from '#chat/runs/idempotency.ts'

export const keyLifetime = sql.raw(`interval '24 hours'`)

export type KeyRow = {
  key: string
  fingerprint: string
  thread_id: string
  message_id: string
  steered: string | null
  expired: boolean
}

/** The keys of a request as an array parameter. */
export const keysOf = (idempotency: Idempotency | null) => sql`${sql.param(idempotency?.keys ?? [])}::text[]`

/** What a user's keys stand for already. */
export const knownKeys = (userId: string, idempotency: Idempotency | null) => sql`
  select key, fingerprint, thread_id, message_id, steered, created_at <= now() - ${keyLifetime} as expired
  from idempotency_keys where user_id = ${userId} and key = any(${keysOf(idempotency)})`

/** @returns null where the keys are free, or have expired. */
export const toRepeat = (idempotency: Idempotency | null, threadId: string, rows: KeyRow[]) =>
  compareKeys(
    idempotency,
    threadId,
    rows
      .filter(({ expired }) => !expired)
      .map(({ key, fingerprint, thread_id, message_id, steered }) => ({
        key,
        fingerprint,
        threadId: thread_id,
        messageId: message_id,
        steered,
      })),
  )
