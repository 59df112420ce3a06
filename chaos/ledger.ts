// What clients were told, to be held against what is there in the end, and whatever they should never have been told.

/**
 * The last word that a client had on its send. Ids are missing where an error was all the answer. `steering`: the words are to be
 * taken up by another reply. `queued`: its ids are those of a place, which is nobody's any more once it was withdrawn. `waiting`: its
 * `calls` were asked about, and it was left so.
 */
export type Told = {
  mark: string
  status:
    | ('complete' | 'stopped' | 'failed' | 'accepted' | 'deleted' | 'unknown')
    | ('steering' | 'withdrawn' | 'queued' | 'waiting')
  threadId?: string
  messageId?: string
  userMessageId?: string
  text?: string
  calls?: string[]
}

export function createLedger() {
  const told = new Map<string, Told>()
  const violations: string[] = []
  const tally = new Map<string, number>()
  return {
    told,
    violations,
    tally,
    /** Threads that somebody asked to stop: what waited there may have been withdrawn. */
    stopped: new Set<string>(),
    /** Access tokens whose end was confirmed to their owner. */
    revoked: [] as string[],
    count: (what: string) => tally.set(what, (tally.get(what) ?? 0) + 1),
    violate: (what: string) => violations.push(what),
  }
}

export type Ledger = ReturnType<typeof createLedger>
