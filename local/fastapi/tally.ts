// What became of every row: copied, there already, or refused and why.
import type { Rule } from './rules.ts'

type Entry = { copied: number; present: number; refused: Map<string, { count: number; examples: string[] }> }

export const tables = ['users', 'chat_threads', 'chat_messages', 'tool_calls']

export type Tally = ReturnType<typeof createTally>

/** Nothing has been moved yet. */
export function createTally() {
  const entries = new Map<string, Entry>(
    tables.map((table) => [table, { copied: 0, present: 0, refused: new Map() }]),
  )
  const refuse = (table: string, reason: string, oldId: string | number): null => {
    const { refused } = entries.get(table)!
    const { count, examples } = refused.get(reason) ?? { count: 0, examples: [] }
    refused.set(reason, { count: count + 1, examples: [...examples, String(oldId)].slice(0, 5) })
    return null
  }

  return {
    refuse,

    /** The rows to which a rule has no objection. */
    sift<Row extends { id: number }>(table: string, rows: Row[], rule: Rule<Row>): Row[] {
      return rows.filter((row) => {
        const reason = rule(row)
        if (reason) refuse(table, reason, row.id)
        return reason === null
      })
    },

    add(table: string, copied: number, present: number) {
      const entry = entries.get(table)!
      entry.copied += copied
      entry.present += present
    },

    entries: () => Object.fromEntries(entries),

    /** The closing count, a line for each table and for each reason. */
    describe(): string {
      return tables
        .flatMap((table) => {
          const { copied, present, refused } = entries.get(table)!
          const total = [...refused.values()].reduce((sum, { count }) => sum + count, 0)
          return [
            `${table.padEnd(14)} ${copied} copied, ${present} there already, ${total} refused`,
            ...[...refused].map(
              ([reason, { count, examples }]) =>
                `  ${count} × ${reason}: id ${examples.join(', ')}${count > examples.length ? ', …' : ''}`,
            ),
          ]
        })
        .join('\n')
    },
  }
}
