// The Durable Object that owns the runs of one thread: it outlives every connection, is the only one of its thread, and
// keeps what it must not lose. It translates between its RPC methods and the run verb, and decides nothing.
import { DurableObject } from 'cloudflare:workers'
import { readEvents } from '#chat/runs/queue/read-events.ts'
import type {
  DecideAnswer,
  DecideRequest,
  EventStream,
  Running,
  RunOutcome,
  RunProgress,
  RunRequest,
  RunView,
  Started,
  Stopped,
} from '#chat/runs/runs.ts'
import type { Run, RunDecided, RunStart, ThreadRuns } from '#chat/runs/thread-runs.ts'
import { toEventStream } from '#chat/wire/ui-message-stream.ts'
import { collectTimings } from '#platform/timings.ts'
import { Failure, type FailureData, type OnTrouble, toFailureData } from '#shared/failure.ts'

/** An RPC answer: a value or a failure as data, and what was waited for, since both would be lost on the way. */
export type Answered<Value> = { timings: Record<string, number> } & (
  | { value: Value }
  | { failure: FailureData }
)

/** What an object answers to; which runs it has, `connect/thread-run.ts` knows. */
export abstract class ThreadRunObject<Bindings = unknown> extends DurableObject<Bindings> {
  abstract readonly runs: ThreadRuns
  abstract readonly onTrouble: OnTrouble

  stream(request: RunRequest, lastEventId: number | null): Promise<Answered<Started<EventStream>>> {
    return answer(this.onTrouble, async () =>
      toStarted(await this.runs.start(request), (run) => eventsOf(run, lastEventId)),
    )
  }

  wait(request: RunRequest): Promise<Answered<Started<RunOutcome>>> {
    return answer(this.onTrouble, async () => toStarted(await this.runs.start(request), outcomeOf))
  }

  accept(request: RunRequest): Promise<Answered<Started<RunProgress>>> {
    return answer(this.onTrouble, async () => toStarted(await this.runs.start(request), progressOf))
  }

  watch(userId: string, messageId: string, waitMs: number): Promise<Answered<RunView<RunProgress> | null>> {
    return answer(this.onTrouble, async () => {
      const run = await this.runs.active(userId, messageId)
      if (run) await Promise.race([run.outcome.promise, after(waitMs)])
      return run && view(run, progressOf(run))
    })
  }

  resume(
    userId: string,
    messageId: string | null,
    lastEventId: number | null,
  ): Promise<Answered<RunView<EventStream> | null>> {
    return answer(this.onTrouble, async () => {
      const run = await this.runs.active(userId, messageId)
      return run && view(run, eventsOf(run, lastEventId))
    })
  }

  join(userId: string, messageId: string): Promise<Answered<RunView<RunOutcome> | null>> {
    return answer(this.onTrouble, async () => {
      const run = await this.runs.active(userId, messageId)
      return run && view(run, await outcomeOf(run))
    })
  }

  holds(userId: string, messageId: string): Promise<Answered<boolean>> {
    return answer(this.onTrouble, () => this.runs.holds(userId, messageId))
  }

  decide(request: DecideRequest): Promise<Answered<DecideAnswer<EventStream>>> {
    return answer(this.onTrouble, async () =>
      toDecided(await this.runs.decide(request), (run) => toEventStream(run.log.readNews())),
    )
  }

  decideAndWait(request: DecideRequest): Promise<Answered<DecideAnswer<RunOutcome>>> {
    return answer(this.onTrouble, async () => toDecided(await this.runs.decide(request), outcomeOf))
  }

  stop(userId: string): Promise<Answered<Stopped | null>> {
    return answer(this.onTrouble, () => this.runs.stop(userId))
  }

  withdraw(userId: string, userMessageId: string): Promise<Answered<boolean>> {
    return answer(this.onTrouble, () => this.runs.withdraw(userId, userMessageId))
  }

  discard(): Promise<Answered<null>> {
    return answer(this.onTrouble, async () => {
      await this.runs.discard()
      return null
    })
  }

  override async alarm(): Promise<void> {
    try {
      await this.runs.wake()
    } catch {
      // It has been noted, and mostly the next alarm is set; whatever it was, the run is not forgotten.
      if ((await this.ctx.storage.getAlarm()) === null) await this.ctx.storage.setAlarm(Date.now() + 15_000)
    }
  }
}

const eventsOf = (run: Run, lastEventId: number | null) => toEventStream(readEvents(run, lastEventId))

const outcomeOf = (run: Run) => run.outcome.promise

function progressOf(run: Run): RunProgress {
  if (run.told) return { status: 'over' }
  if (!run.isBegun) return { status: 'queued' }
  const { parts, toolCalls } = run.record.draft
  return { status: 'pending', draft: { parts, toolCalls } }
}

const after = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

function view<Followed>(run: Run, followed: Followed): RunView<Followed> {
  const { claim, userMessageId } = run.record
  return { threadId: claim.thread.id, messageId: claim.messageId, userMessageId, followed }
}

type Follow<Followed> = (run: Run) => Followed | Promise<Followed>

const toStarted = async <Followed>(start: RunStart, follow: Follow<Followed>): Promise<Started<Followed>> =>
  'run' in start ? toRunning(start, follow) : start

const toDecided = async <Followed>(
  decided: RunDecided,
  follow: Follow<Followed>,
): Promise<DecideAnswer<Followed>> => ('run' in decided ? toRunning(decided, follow) : decided)

const toRunning = async <Followed>(
  { kind, run }: { kind: string; run: Run },
  follow: Follow<Followed>,
): Promise<Running<Followed>> => ({
  kind: 'running',
  joined: kind === 'joined',
  view: view(run, await follow(run)),
})

/** What is thrown here would be logged by the runtime, with all that a driver's message holds. */
async function answer<Value>(onTrouble: OnTrouble, work: () => Promise<Value>): Promise<Answered<Value>> {
  const timings: Record<string, number> = {}
  try {
    return { timings, value: await collectTimings(timings, work) }
  } catch (error) {
    const failure =
      Failure.within(error) ?? new Failure('internal_error', 'Something went wrong on our side.')
    if (failure.code === 'internal_error') onTrouble('defect', error)
    return { timings, failure: toFailureData(failure) }
  }
}
