// How an account is found by a username or an email that somebody typed, and how a name is kept from being taken twice.
import { type SQL, sql } from 'drizzle-orm'
import { users } from '#platform/postgres/schema/index.ts'
import { foldName } from '#shared/text.ts'
import type { Database } from './client.ts'

/** Which column a name is looked for in: a username can't hold an @ and an email must. */
const columnOf = (name: string) => (name.includes('@') ? 'email' : 'username')

/**
 * Whether a row of `users` has a name, folded by us. A row that was not written by us, or not by a version that folds, has
 * its name as the database's locale folds it: there each way to write the name is compared.
 */
export function isNamed(name: string, column: 'username' | 'email' = columnOf(name)): SQL {
  const stored = users[column]
  const folded = users[`${column}Folded`]
  return sql`(${folded} = ${foldName(name)} or ${folded} is null and lower(${stored}) = any(array(
    select lower(spelling) from unnest(${sql.param(spellings(name))}::text[]) spelling)))`
}

/** Of two accounts whose names differ by folding alone, the one whose stored name was typed comes first. */
export function nearestFirst(name: string): SQL {
  const column = columnOf(name)
  const exact = ['NFC', 'NFD'].map((form) => sql`${users[column]} = ${name.normalize(form)} desc`)
  return sql.join([...exact, sql`${users[`${column}Folded`]}`, sql`${users.id}`], sql`, `)
}

/** The row of `users` that has a name, for a `from` or a `join`. */
export const userNamed = (name: string) =>
  sql`(select * from ${users} where ${isNamed(name)} order by ${nearestFirst(name)} limit 1)`

/** What is stored beside the names of an account. */
export const foldedNames = ({ username, email }: { username: string; email: string }) => ({
  usernameFolded: foldName(username),
  emailFolded: foldName(email),
})

/** What is stored beside an email in place of another: nothing new where they differ by folding alone, so that two stay two. */
export const emailFoldedFor = (email: string) =>
  sql`case when ${isNamed(email, 'email')} then ${users.emailFolded} else ${foldName(email)} end`

/** Gives a row without a folded email its own, before somebody else takes it: the first statement of what may do so. */
export const holdEmail = (db: Database, email: string) =>
  db.execute(sql`
    update users set email_folded = ${foldName(email)} where id = (
      select id from users where ${isNamed(email, 'email')} order by email_folded, id limit 1
    ) and email_folded is null`)

/** The ways to write a name that a locale may not know to be one. */
function spellings(name: string): string[] {
  const composed = name.normalize('NFC')
  const cased = [composed, composed.toLowerCase(), composed.toUpperCase()]
  return [...new Set([name, ...cased, ...cased.map((each) => each.normalize('NFD'))])]
}
