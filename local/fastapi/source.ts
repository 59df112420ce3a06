// What is read of the FastAPI service's database, user by user and in bounded pages.

/** Runs a statement on the old database. */
export type Query = <Row>(text: string, params?: unknown[]) => Promise<{ rows: Row[] }>

export type OldUser = {
  id: number
  username: string
  email: string
  hashed_password: string
  full_name: string | null
  is_active: boolean
  is_verified: boolean
  created_at: Date
  last_login: Date | null
}

/** `messages` counts those of a role that we know. */
export type OldThread = {
  id: string
  title: string | null
  created_at: Date
  updated_at: Date
  messages: number
}

export type OldMessage = {
  id: number
  thread_id: string
  role: string
  content: string
  tool_calls: string | null
  extra_data: string | null
  created_at: Date
}

export type OldToolCall = {
  id: number
  message_id: number
  tool_name: string
  tool_input: string
  tool_output: string | null
  execution_time: number | null
  success: string
  error_message: string | null
  created_at: Date
}

/** A message with its calls, oldest first. */
export type OldTurn = OldMessage & { calls: OldToolCall[] }

const pageRows = 500

/** Columns that the old service let be null have the defaults that it meant. JSON comes as it was written. */
export const oldDatabase = (query: Query) => ({
  async counts() {
    const { rows } = await query<{ users: number; messages: number }>(
      'select (select count(*)::int from users) as users, (select count(*)::int from chat_messages) as messages',
    )
    return rows[0]!
  },

  async *users(): AsyncGenerator<OldUser> {
    for (let after = -1; ; ) {
      const { rows } = await query<OldUser>(
        `select id, username, email, hashed_password, full_name, coalesce(is_active, true) as is_active,
          coalesce(is_verified, false) as is_verified, coalesce(created_at, 'epoch') as created_at, last_login
        from users where id > $1 order by id limit ${pageRows}`,
        [after],
      )
      yield* rows
      if (rows.length < pageRows) return
      after = rows.at(-1)!.id
    }
  },

  async threads(userId: number, roles: readonly string[]): Promise<OldThread[]> {
    const { rows } = await query<OldThread>(
      `select t.id, t.title, coalesce(t.created_at, 'epoch') as created_at,
        coalesce(t.updated_at, t.created_at, 'epoch') as updated_at,
        (select count(*)::int from chat_messages m where m.thread_id = t.id and m.role = any($2)) as messages
      from chat_threads t where t.user_id = $1 order by t.id`,
      [userId, roles],
    )
    return rows
  },

  /** A user's messages in the order in which they came, page by page. */
  async *turns(userId: number): AsyncGenerator<OldTurn[]> {
    for (let after = { created_at: '-infinity', id: -1 }; ; ) {
      const { rows } = await query<OldMessage & { place: string }>(
        `select m.id, m.thread_id, m.role, m.content, m.tool_calls::text, m.extra_data::text,
          coalesce(m.created_at, 'epoch') as created_at, coalesce(m.created_at, 'epoch')::text as place
        from chat_messages m join chat_threads t on t.id = m.thread_id
        where t.user_id = $1 and (coalesce(m.created_at, 'epoch'), m.id) > ($2::timestamptz, $3)
        order by coalesce(m.created_at, 'epoch'), m.id limit ${pageRows}`,
        [userId, after.created_at, after.id],
      )
      const last = rows.at(-1)
      if (!last) return
      yield withCalls(rows, await readCalls(query, rows))
      after = { created_at: last.place, id: last.id }
    }
  },
})

export type OldDatabase = ReturnType<typeof oldDatabase>

async function readCalls(query: Query, messages: OldMessage[]): Promise<OldToolCall[]> {
  const { rows } = await query<OldToolCall>(
    `select id, message_id, tool_name, tool_input::text, tool_output::text, execution_time,
      coalesce(success, 'pending') as success, error_message, coalesce(created_at, 'epoch') as created_at
    from tool_calls where message_id = any($1) order by message_id, created_at, id`,
    [messages.map(({ id }) => id)],
  )
  return rows
}

function withCalls(messages: OldMessage[], calls: OldToolCall[]): OldTurn[] {
  const byMessage = Map.groupBy(calls, ({ message_id }) => message_id)
  return messages.map((message) => ({ ...message, calls: byMessage.get(message.id) ?? [] }))
}
