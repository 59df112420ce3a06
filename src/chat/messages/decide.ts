// What the user or the client answers to the calls of a waiting reply: it waits on, goes on, or has gone on already.
import type { DecideAnswer, DecideRequest, EventStream } from '#chat/runs/runs.ts'
import { askedCalls } from '#chat/runs/waiting/asked-calls.ts'
import type { ThreadStore } from '#chat/threads/store.ts'
import { type Decided, decide } from '#chat/tools/decisions.ts'
import { Failure, noMessage, noThread } from '#shared/failure.ts'
import type { AnswerServices } from './answer.ts'
import { fromOutcome, fromReply, fromRows, replayNews } from './replay.ts'
import type { SentReply } from './schemas.ts'

export type DecideServices = AnswerServices & { threads: ThreadStore }

/** Follows what comes after the decisions; while a call is open there is nothing to follow. @throws {Failure} */
export async function decideStreaming(
  services: DecideServices,
  request: DecideRequest,
): Promise<EventStream | SentReply> {
  const answer = await services.runs.decide(request)
  if (answer.kind === 'running') return answer.view.followed
  if (answer.kind === 'waiting') return toSent(request, answer)
  const stored = await requireStored(services, request, answer)
  if (stored.message.status === 'waiting') return mustBeReply(fromRows(stored))
  return replayNews(stored, new Set(request.decisions.map(({ callId }) => callId)))
}

/** Waits for the end of the reply, or for its next wait. @throws {Failure} */
export async function decideAndWait(services: DecideServices, request: DecideRequest): Promise<SentReply> {
  const answer = await services.runs.decideAndWait(request)
  if (answer.kind === 'running') return mustBeReply(fromOutcome(answer.view))
  if (answer.kind === 'waiting') return toSent(request, answer)
  return mustBeReply(fromRows(await requireStored(services, request, answer)))
}

const toSent = ({ threadId, messageId }: DecideRequest, { reply, userMessageId }: WaitingAnswer) =>
  fromReply({ threadId, messageId, userMessageId }, reply)

type Answer = DecideAnswer<unknown>
type WaitingAnswer = Extract<Answer, { kind: 'waiting' }>

function mustBeReply(answer: SentReply | Failure): SentReply {
  if (answer instanceof Failure) throw answer
  return answer
}

/** The reply's rows, where the decisions are those that were taken. @throws {Failure} why they are refused. */
async function requireStored(
  { runStore, threads }: DecideServices,
  { userId, threadId, messageId, decisions }: DecideRequest,
  answer: Exclude<Answer, { kind: 'running' | 'waiting' }>,
) {
  if (answer.kind !== 'elsewhere') throw refusal(answer)
  const stored = await runStore.find(userId, { messageId })
  if (stored?.message.thread_id !== threadId)
    throw (await threads.owns(userId, threadId)) ? noMessage() : noThread()
  const { parts, message } = stored
  const decided = decide(askedCalls({ parts, toolCalls: message.tool_calls }), decisions)
  if (decided.kind !== 'accepted') throw refusal(decided)
  if (decided.fresh.size > 0) throw refusal({ kind: 'already_decided' })
  return stored
}

function refusal(decided: Exclude<Decided, { kind: 'accepted' }>): Failure {
  switch (decided.kind) {
    case 'unknown_call':
      return new Failure('tool_call_not_found', 'There is no such call to decide on in this reply.')
    case 'wrong_kind':
      return new Failure('invalid_request', 'A call is answered in the wrong way.', {
        errors: [
          {
            path: `/decisions/${decided.index}`,
            code: 'wrong_kind',
            message: "Must be `approved` for a tool of ours, `output` or `error` for the client's",
          },
        ],
      })
    case 'already_decided':
      return new Failure('already_decided', 'A call was decided otherwise, or may not be decided any more.')
  }
}
