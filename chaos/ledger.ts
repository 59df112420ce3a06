// What clients were told, to be held against what is there in the end, and whatever they should never have been told.

/** The last word that a client had on its send. Ids are missing where an error was all the answer. */
export type Told = {
  mark: string
  status: 'complete' | 'stopped' | 'failed' | 'accepted' | 'deleted' | 'unknown'
  threadId?: string
  messageId?: string
  userMessageId?: string
  text?: string
}

export function createLedger() {
  const told = new Map<string, Told>()
  const violations: string[] = []
  const tally = new Map<string, number>()
  return {
    told,
    violations,
    tally,
    /** Access tokens whose end was confirmed to their owner. */
    revoked: [] as string[],
    count: (what: string) => tally.set(what, (tally.get(what) ?? 0) + 1),
    violate: (what: string) => violations.push(what),
  }
}

export type Ledger = ReturnType<typeof createLedger>
