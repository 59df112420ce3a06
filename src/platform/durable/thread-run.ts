// The Durable Object that owns the runs of one thread: it outlives every connection, is the only one of its thread, and
// keeps what it must not lose. It translates between its RPC methods and the run verb, and decides nothing.
import { DurableObject } from 'cloudflare:workers'
import type { RunStorage } from '../../chat/run-record.ts'
import type { Follow, RunRequest, RunView, SendAnswer } from '../../chat/runs.ts'
import type { ActiveRun, ThreadRuns } from '../../chat/thread-runs.ts'
import { Failure, type FailureData, toFailureData } from '../../failure.ts'
import { collectTimings } from '../timings.ts'
import { toRunStorage } from './storage.ts'

/** An RPC answer: a value or a failure as data, and what was waited for, since both would be lost on the way. */
export type Answered<Value> = { timings: Record<string, number> } & (
  | { value: Value }
  | { failure: FailureData }
)

/**
 * The class to export from the Worker.
 * @param connect makes the run verb of one object from its environment and its storage.
 */
export const threadRunClass = <Bindings>(connect: (env: Bindings, storage: RunStorage) => ThreadRuns) =>
  class ThreadRun extends DurableObject<Bindings> {
    readonly runs: ThreadRuns

    constructor(ctx: DurableObjectState, env: Bindings) {
      super(ctx, env)
      this.runs = connect(env, toRunStorage(ctx.storage))
    }

    send(request: RunRequest, follow: Follow): Promise<Answered<SendAnswer>> {
      return answer(async () => {
        const start = await this.runs.start(request)
        if (!('run' in start)) return start
        return { kind: 'running', joined: start.kind === 'joined', view: await view(start.run, follow) }
      })
    }

    follow(userId: string, messageId: string | null, follow: Follow): Promise<Answered<RunView | null>> {
      return answer(async () => {
        const run = await this.runs.active(userId)
        if (!run || (messageId !== null && run.record.claim.messageId !== messageId)) return null
        return view(run, follow)
      })
    }

    stop(userId: string): Promise<Answered<{ messageId: string } | null>> {
      return answer(() => this.runs.stop(userId))
    }

    discard(): Promise<Answered<null>> {
      return answer(async () => {
        await this.runs.discard()
        return null
      })
    }

    override async alarm(): Promise<void> {
      await this.runs.wake().catch(() => {}) // It has been noted, and the next alarm is set.
    }
  }

export type ThreadRunObject = InstanceType<ReturnType<typeof threadRunClass>>

async function view(run: ActiveRun, follow: Follow): Promise<RunView> {
  const { threadId, messageId, userMessageId } = run.record.claim
  const followed = follow.as === 'stream' ? run.log.read(follow.lastEventId) : await run.outcome
  return { threadId, messageId, userMessageId, followed }
}

async function answer<Value>(work: () => Promise<Value>): Promise<Answered<Value>> {
  const timings: Record<string, number> = {}
  try {
    return { timings, value: await collectTimings(timings, work) }
  } catch (error) {
    const failure = Failure.within(error)
    if (!failure) throw error
    return { timings, failure: toFailureData(failure) }
  }
}
