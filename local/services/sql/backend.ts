// What the SQL endpoint asks of a PostgreSQL, whether embedded or a real server.

/** One statement; parameters are PostgreSQL's own text format, never JavaScript values. */
export type Statement = { query: string; params: (string | null)[] }

export type Field = { name: string; dataTypeID: number; [detail: string]: unknown }

/** The answer to one statement: values are PostgreSQL's own text format, `rowCount` null where none applies. */
export type Result = {
  command: string
  rowCount: number | null
  fields: Field[]
  rows: (string | null)[][]
}

const isolationLevels = {
  ReadUncommitted: 'READ UNCOMMITTED',
  ReadCommitted: 'READ COMMITTED',
  RepeatableRead: 'REPEATABLE READ',
  Serializable: 'SERIALIZABLE',
} as const

export type Isolation = keyof typeof isolationLevels

export const isIsolation = (name: string): name is Isolation => Object.hasOwn(isolationLevels, name)

export type TransactionMode = { isolation?: Isolation; readOnly?: boolean; deferrable?: boolean }

export type SqlBackend = {
  /** Runs one statement in its own session state. @throws the database's error, with its `code` */
  query: (statement: Statement) => Promise<Result>
  /** Runs all statements as one transaction, or none of them. @throws the first error */
  transaction: (statements: Statement[], mode: TransactionMode) => Promise<Result[]>
  close: () => Promise<void>
}

/** A session held by one request: nobody else's statement runs in it until it is given back. */
export type Session = {
  run: (statement: Statement) => Promise<Result>
  command: (sql: string) => Promise<void>
}

/** Lends a session for the time of `work`, cleans it of settings and locks, and takes it back. */
export type Lend = <T>(work: (session: Session) => Promise<T>) => Promise<T>

/** Makes a backend of a way to lend sessions. */
export const sqlBackend = (lend: Lend, close: () => Promise<void>): SqlBackend => ({
  query: (statement) => lend((session) => session.run(statement)),
  transaction: (statements, mode) =>
    lend(async (session) => {
      await session.command(begin(mode))
      const results: Result[] = []
      for (const statement of statements) results.push(await session.run(statement))
      await session.command('COMMIT')
      return results
    }),
  close,
})

const begin = ({ isolation, readOnly, deferrable }: TransactionMode) =>
  [
    'BEGIN',
    isolation && `ISOLATION LEVEL ${isolationLevels[isolation]}`,
    readOnly && 'READ ONLY',
    deferrable && 'DEFERRABLE',
  ]
    .filter(Boolean)
    .join(' ')

/** Leaves nothing behind in a session: no open transaction, setting, lock, temporary table or prepared statement. */
export const cleanSession = async (command: Session['command']) => {
  try {
    await command('DISCARD ALL')
  } catch {
    // Refused inside a transaction, which is how a failed batch or a stray BEGIN leaves the session.
    await command('ROLLBACK')
    await command('DISCARD ALL')
  }
}
