// The log: one line of JSON an entry, which Workers' observability indexes by its members.

/** Never a secret: no header, body, query, token or SQL parameter, and of an error only what `causes` keeps. */
export type Entry = { message: string } & Record<string, unknown>

/** Writes an entry. `debug` ones are dropped unless the deployment asks for them. */
export type Log = (level: 'debug' | 'info' | 'error', entry: Entry) => void

/** @param verbose whether `debug` entries are written. */
export const createLog =
  (verbose: boolean): Log =>
  (level, entry) => {
    if (level === 'debug' && !verbose) return
    console[level](JSON.stringify({ level, ...entry }))
  }
