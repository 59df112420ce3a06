// The Durable Object that owns the runs of one thread: it outlives every connection, is the only one of its thread, and
// keeps what it must not lose. It translates between its RPC methods and the run verb, and decides nothing.
import { DurableObject } from 'cloudflare:workers'
import type { Follow, RunRequest, RunView, SendAnswer } from '#chat/runs/runs.ts'
import type { ActiveRun, ThreadRuns } from '#chat/runs/thread-runs.ts'
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

  send(request: RunRequest, follow: Follow): Promise<Answered<SendAnswer>> {
    return answer(this.onTrouble, async () => {
      const start = await this.runs.start(request)
      if (!('run' in start)) return start
      return { kind: 'running', joined: start.kind === 'joined', view: await view(start.run, follow) }
    })
  }

  follow(userId: string, messageId: string | null, follow: Follow): Promise<Answered<RunView | null>> {
    return answer(this.onTrouble, async () => {
      const run = await this.runs.active(userId)
      if (!run || (messageId !== null && run.record.claim.messageId !== messageId)) return null
      return view(run, follow)
    })
  }

  stop(userId: string): Promise<Answered<{ messageId: string } | null>> {
    return answer(this.onTrouble, () => this.runs.stop(userId))
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
      if ((await this.ctx.storage.getAlarm()) === null) await this.ctx.storage.setAlarm(Date.now() + 60_000)
    }
  }
}

async function view(run: ActiveRun, follow: Follow): Promise<RunView> {
  const { claim, userMessageId } = run.record
  const followed = follow.as === 'stream' ? run.log.read(follow.lastEventId) : await run.outcome
  return { threadId: claim.thread.id, messageId: claim.messageId, userMessageId, followed }
}

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
