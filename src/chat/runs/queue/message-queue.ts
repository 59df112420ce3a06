// What waits in a thread, in the order in which it came. Postgres has it, so that it outlives a restart; the object of the
// thread keeps it in memory with those who wait for it, and is told by a mark of its own that there is something.
import type { QueueMark, RunRecord, RunStorage } from '#chat/runs/record.ts'
import type { RunRequest, Withdrawn } from '#chat/runs/runs.ts'
import type { Run, RunStart } from '#chat/runs/thread-runs.ts'
import type { OnTrouble } from '#shared/failure.ts'
import { type Entry, giveUp, toEntry } from './entry.ts'
import { mostQueued, type QueuedRun, type QueueStore } from './store.ts'

type QueueServices = {
  storage: RunStorage
  store: QueueStore
  historyBytes: number
  now: () => number
  onTrouble: OnTrouble
}

export type MessageQueue = ReturnType<typeof createMessageQueue>

/** How soon Postgres is told again of what was withdrawn. */
const retryMs = 15_000

/** For so long after a restart a place may still be given that was asked for before it: longer than Postgres is waited for. */
const lateMs = 10_000

export function createMessageQueue({ storage, store, historyBytes, now, onTrouble }: QueueServices) {
  let entries: Entry[] = []
  let mark: QueueMark | null = null
  let isLoaded = false
  /** Until when Postgres may come to have more than was read of it; 0 where it cannot. */
  let lateUntil = 0
  let taken: string[] = []

  function keep(kept: Entry[]): void {
    entries = kept
    for (const [index, { run }] of entries.entries()) run.position = index + 1
  }

  const enter = (message: QueuedRun) => toEntry(message, historyBytes, now())

  /** Puts aside what is owed to Postgres, and whether anything waits. */
  async function saveMark(next: QueueMark): Promise<void> {
    mark = entries.length === 0 && next.withdrawn.length === 0 && lateUntil === 0 ? null : next
    await storage.saveQueue(mark)
  }

  /** The mark goes with the last that waits. */
  async function tidy(): Promise<void> {
    if (mark && entries.length === 0) await saveMark(mark)
  }

  async function flush(): Promise<void> {
    if (!mark || mark.withdrawn.length === 0) return
    await store.withdraw(mark.userId, mark.withdrawn)
    await saveMark({ ...mark, withdrawn: [] })
  }

  /** What is withdrawn has never been, whether Postgres can be told of it now or later. */
  async function owe(messageIds: string[]): Promise<void> {
    if (!mark) return
    await saveMark({ ...mark, withdrawn: [...mark.withdrawn, ...messageIds] })
    await flush().catch((error) => {
      onTrouble('a message is not withdrawn yet', error)
      return storage.setAlarm(retryMs)
    })
  }

  /** @returns whether it was there. */
  function remove(messageId: string): boolean {
    const kept = entries.filter(({ run }) => run.record.claim.messageId !== messageId)
    const was = kept.length < entries.length
    keep(kept)
    return was
  }

  const toSteering = (userMessageId: string, reply: RunRecord) => ({
    ...{ kind: 'steering' as const, userMessageId, repeated: false },
    ...{ threadId: reply.claim.thread.id, messageId: reply.claim.messageId },
  })

  return {
    /** Nothing waits, and nothing is owed. */
    isIdle: () => mark === null,
    first: (): Run | null => entries[0]?.run ?? null,
    flush,

    /** Reads what waits, once in the life of an object. @throws {Failure} `database_unavailable` */
    async load(): Promise<void> {
      if (isLoaded) return
      mark = await storage.loadQueue()
      if (mark) {
        await flush()
        if (mark) {
          keep((await store.list(mark.threadId)).map(enter))
          lateUntil = now() + lateMs
        }
      }
      isLoaded = true
    },

    /** Reads again what waits, as long as more may have come: in a thread where nothing is written. @throws {Failure} `database_unavailable` */
    async loadLate(): Promise<void> {
      if (!mark || lateUntil === 0) return
      const isLast = now() >= lateUntil
      await flush()
      const known = new Map(entries.map((entry) => [entry.message.messageId, entry]))
      const waiting = await store.list(mark.threadId)
      keep(waiting.map((message) => known.get(message.messageId) ?? enter(message)))
      if (isLast) lateUntil = 0
      await tidy()
    },

    /** The run of a record that a restart left, or a claim that Postgres did not answer. */
    async runOf(record: RunRecord): Promise<Run | null> {
      const steered = record.draft.parts.flatMap((part) => (part.type === 'steering-message' ? part.id : []))
      keep(entries.filter(({ message }) => !message.steers || !steered.includes(message.userMessageId)))
      await tidy()
      const run = entries.find(({ message }) => message.messageId === record.claim.messageId)?.run
      return run ? Object.assign(run, { record }) : null
    },

    /** What waits under the id of a reply. Words that steer the reply that goes on have none yet. */
    runUnder(userId: string, messageId: string, current: Run | null): Run | null {
      const entry = entries.find(({ message }) => message.messageId === messageId)
      if (!entry || entry.message.userId !== userId) return null
      const steers = entry.message.steers !== null && entry.message.steers === current?.record.claim.messageId
      return steers ? null : entry.run
    },

    /** Where a request stands already whose answer was lost. */
    find({ messageId }: RunRequest, current: Run): RunStart | null {
      const entry = entries.find(({ message }) => message.messageId === messageId)
      if (!entry) return null
      const { steers, userMessageId } = entry.message
      if (steers === current.record.claim.messageId) return toSteering(userMessageId, current.record)
      return { kind: 'queued', run: entry.run }
    },

    /** Puts a message behind the others. @param steers the run that is to take its words up. @throws {Failure} */
    async add(request: RunRequest, steers: Run | null): Promise<RunStart> {
      await flush()
      const { ifBusy: _, ...message } = request
      const { userId, messageId, thread } = message
      mark ??= { userId, threadId: thread.id, withdrawn: [] }
      await storage.saveQueue(mark)
      const asked = {
        ...message,
        thread: { kind: 'existing' as const, id: thread.id },
        steers: steers?.record.claim.messageId ?? null,
      }
      const placed = await store
        .add({ ...asked, createdAt: new Date(now()), atMost: mostQueued })
        .catch(async (error) => {
          await owe([messageId])
          throw error
        })
      if (placed.kind !== 'queued') {
        await saveMark(mark)
        return placed
      }
      const entry = enter({ ...asked, userMessageId: placed.userMessageId, text: placed.text })
      keep([...entries, entry])
      return steers ? toSteering(placed.userMessageId, steers.record) : { kind: 'queued', run: entry.run }
    },

    /** Its turn has come: Postgres has it as a message. */
    async leave(messageId: string): Promise<void> {
      if (remove(messageId)) await tidy()
    },

    /** Its turn has come, and it cannot be. */
    async drop(messageId: string): Promise<void> {
      if (remove(messageId)) await owe([messageId])
    },

    /** Withdraws what a condition holds for: all of it is told to those who wait. */
    async withdraw(goes: (message: QueuedRun) => boolean): Promise<Withdrawn[]> {
      const gone = entries.filter(({ message }) => goes(message))
      if (gone.length === 0) return []
      keep(entries.filter((entry) => !gone.includes(entry)))
      await owe(gone.map(({ message }) => message.messageId))
      for (const { run } of gone) giveUp(run, 'withdrawn')
      return gone.map(({ message: { userMessageId, text } }) => ({ userMessageId, message: text }))
    },

    /** The thread is gone, and its rows with it. */
    async discard(): Promise<void> {
      const gone = entries
      keep([])
      mark = null
      lateUntil = 0
      isLoaded = true
      await storage.saveQueue(null)
      for (const { run } of gone) giveUp(run, 'deleted')
    },

    /** The words that are to steer a reply: from here on they are part of it. */
    take(replyId: string): { id: string; text: string }[] {
      const words = entries.filter(({ message }) => message.steers === replyId)
      keep(entries.filter(({ message }) => message.steers !== replyId))
      taken = words.map(({ message }) => message.userMessageId)
      return words.map(({ message }) => ({ id: message.userMessageId, text: message.text }))
    },

    /** What was taken is durable with its reply; where Postgres cannot be told so now, it is when the reply is stored. */
    async forgetTaken(userId: string): Promise<void> {
      if (taken.length === 0) return
      const ids = taken
      taken = []
      await store
        .takeUp(userId, ids)
        .catch((error) => onTrouble('words that were taken up wait still', error))
      await tidy()
    },
  }
}
