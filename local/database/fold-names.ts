// Folds the emails of rows that were not written by the Worker, or by an earlier one. ASCII alone needs none: every locale
// but two folds it alike, and how a row without its own is found knows those.
import type { NeonQueryFunction } from '@neondatabase/serverless'
import { foldName } from '../../src/shared/text.ts'

const pageRows = 500

/** Of emails that differ by folding alone the first keeps it: the others are found by their stored spelling. */
export async function foldNames(sql: NeonQueryFunction<false, false>): Promise<void> {
  for (let after = '00000000-0000-0000-0000-000000000000'; ; ) {
    const rows = await sql`
      select id, email from users
      where id > ${after} and email_folded is null and octet_length(email) <> char_length(email) order by id limit ${pageRows}`
    for (const { id, email } of rows) {
      const folded = foldName(email)
      await sql`
        update users set email_folded = ${folded}
        where id = ${id} and email_folded is null and not exists (select from users where email_folded = ${folded})`
    }
    if (rows.length < pageRows) return
    after = rows.at(-1)?.id
  }
}
