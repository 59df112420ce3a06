// Writing what is moved in, over Neon's HTTP protocol like the Worker: many rows a statement, each as often as one likes.
import { neon, neonConfig } from '@neondatabase/serverless'

/** Columns of one statement, each with the values of all rows. */
export type Columns = Record<string, { type: string; values: unknown[] }>

/** @param endpoint where SQL over HTTP is spoken, if not at Neon's own address. */
export function openTarget(databaseUrl: string, endpoint: string | undefined) {
  if (endpoint) neonConfig.fetchEndpoint = endpoint
  const sql = neon(databaseUrl)
  return {
    /** Inserts the rows that are not there yet. @returns the ids of those that it has inserted. */
    async insert(table: string, columns: Columns): Promise<Set<string>> {
      const names = Object.keys(columns)
      const arrays = names.map((name, index) => `$${index + 1}::${columns[name]!.type}[]`)
      // JSON goes as text: an array of jsonb would have to be quoted twice.
      const values = names.map((name) => (name in jsonColumns ? `${name}::jsonb` : name))
      const rows = await sql.query(
        `insert into ${table} (${names.join(', ')}) select ${values.join(', ')}
        from unnest(${arrays.join(', ')}) as rows (${names.join(', ')})
        on conflict do nothing returning id`,
        Object.values(columns).map(({ values: column }) => column),
      )
      return new Set(rows.map(({ id }) => String(id)))
    },

    /** Which of the ids are there. */
    async present(table: string, ids: string[]): Promise<Set<string>> {
      if (ids.length === 0) return new Set()
      const rows = await sql.query(`select id from ${table} where id = any($1::uuid[])`, [ids])
      return new Set(rows.map(({ id }) => String(id)))
    },

    /** Makes the counters what the rows are; whoever writes them at the same time waits or is waited for. */
    async count(userId: string): Promise<void> {
      await sql.transaction([
        sql`select 1 from users where id = ${userId} for no key update`,
        sql`update chat_threads t
          set message_count = (select count(*) from chat_messages m where m.thread_id = t.id) where user_id = ${userId}`,
        sql`update users u set
          total_threads = (select count(*) from chat_threads t where t.user_id = u.id),
          total_messages = (select count(*) from chat_messages m where m.user_id = u.id),
          total_tool_calls = (
            select count(*) from tool_calls c join chat_messages m on m.id = c.message_id where m.user_id = u.id),
          last_ordinal = greatest(last_ordinal, (select max(ordinal) from chat_messages m where m.user_id = u.id))
          where id = ${userId}`,
      ])
    },
  }
}

export type Target = ReturnType<typeof openTarget>

const jsonColumns = { metadata: true, tool_input: true, tool_output: true }
