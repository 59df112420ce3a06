// The tables of the ways into an account beside its password: a second factor, passkeys, identities, API keys.
import { sql } from 'drizzle-orm'
import {
  bigint,
  boolean,
  check,
  index,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { instant } from './columns.ts'
import { users } from './users.ts'

const owner = () =>
  uuid('user_id')
    .notNull()
    .references(() => users.id, { onDelete: 'cascade' })

/** Authenticator apps. `secret` is sealed; `lastStep` is the step of the last code that was taken; `failedAt` are wrong codes of the last hour. */
export const totpFactors = pgTable('totp_factors', {
  userId: owner().primaryKey(),
  secret: text('secret').notNull(),
  lastStep: bigint('last_step', { mode: 'number' }).notNull().default(0),
  createdAt: instant('created_at').notNull(),
  confirmedAt: instant('confirmed_at'),
  failedAt: instant('failed_at').array().notNull().default(sql`'{}'`),
})

/** Recovery codes that have not been used, as SHA-256. */
export const recoveryCodes = pgTable(
  'recovery_codes',
  { userId: owner(), hash: text('hash').notNull() },
  (t) => [primaryKey({ name: 'recovery_codes_pkey', columns: [t.userId, t.hash] })],
)

/** Passkeys (WebAuthn). `publicKey` is COSE in base64url. */
export const passkeys = pgTable(
  'passkeys',
  {
    id: uuid('id').primaryKey(),
    userId: owner(),
    credentialId: text('credential_id').notNull(),
    publicKey: text('public_key').notNull(),
    counter: bigint('counter', { mode: 'number' }).notNull(),
    transports: text('transports').array().notNull(),
    backedUp: boolean('backed_up').notNull(),
    name: text('name').notNull(),
    createdAt: instant('created_at').notNull(),
    lastUsedAt: instant('last_used_at'),
  },
  (t) => [
    uniqueIndex('passkeys_credential_key').on(t.credentialId),
    index('passkeys_user_idx').on(t.userId),
    check('passkeys_counter_check', sql`${t.counter} >= 0`),
  ],
)

/** Accounts with other services that sign in to ours. A subject is unique with its issuer alone. */
export const identities = pgTable(
  'identities',
  {
    id: uuid('id').primaryKey(),
    userId: owner(),
    provider: text('provider').notNull(),
    issuer: text('issuer').notNull(),
    subject: text('subject').notNull(),
    email: text('email'),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [
    uniqueIndex('identities_subject_key').on(t.issuer, t.subject),
    index('identities_user_idx').on(t.userId),
  ],
)

/** Keys for scripts. `hash` is the SHA-256 of 256 random bits. */
export const apiKeys = pgTable(
  'api_keys',
  {
    id: uuid('id').primaryKey(),
    userId: owner(),
    name: text('name').notNull(),
    prefix: text('prefix').notNull(),
    hash: text('hash').notNull(),
    scopes: text('scopes').array().notNull(),
    createdAt: instant('created_at').notNull(),
    expiresAt: instant('expires_at'),
    lastUsedAt: instant('last_used_at'),
    revokedAt: instant('revoked_at'),
  },
  (t) => [
    index('api_keys_user_idx').on(t.userId),
    check(
      'api_keys_scopes_check',
      sql`${t.scopes} <@ array['read', 'write'] and cardinality(${t.scopes}) > 0`,
    ),
  ],
)
