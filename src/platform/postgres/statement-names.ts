// Every statement bears the name of the port and verb that ask for it, as `/* runs.claim */`: in pg_stat_activity, in
// pg_stat_statements, and in tests that make one of them fail.
import { AsyncLocalStorage } from 'node:async_hooks'

const current = new AsyncLocalStorage<string>()

/** A store whose verbs name their statements `<port>.<verb>`. One that gives rows as they come names them itself. */
export function named<Store extends Record<string, unknown>>(port: string, store: Store): Store {
  const entries = Object.entries(store).map(([verb, value]) => [
    verb,
    typeof value === 'function'
      ? (...args: unknown[]) => current.run(`${port}.${verb}`, () => value.apply(store, args))
      : value,
  ])
  return Object.fromEntries(entries)
}

/** The statement with the name of whoever asks for it before it. */
export function nameStatement(statement: string): string {
  const name = current.getStore()
  return name ? `/* ${name} */ ${statement}` : statement
}
