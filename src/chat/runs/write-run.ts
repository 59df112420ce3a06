// A claimed run becomes a reply: its prompt is built, what it had before a restart is told again, and the model goes on.
import type { Models } from '#chat/models/model.ts'
import type { Part } from '#chat/part.ts'
import { createFittingPrompt } from '#chat/runs/prompt/fitting-prompt.ts'
import type { MessageQueue } from '#chat/runs/queue/message-queue.ts'
import type { Draft } from '#chat/runs/reply/draft.ts'
import { createEventLog, type EventLog } from '#chat/runs/reply/event-log.ts'
import { writeReply } from '#chat/runs/reply/write-reply.ts'
import { asAsked, lastAskingStep, waitsOf } from '#chat/runs/waiting/asked-calls.ts'
import { firstParts, threadPart } from '#chat/wire/stream-ends.ts'
import { tellNews, tellParts } from '#chat/wire/tell-parts.ts'
import type { Failure } from '#shared/failure.ts'
import { idsOf } from './record.ts'
import type { RunEnd } from './state.ts'
import type { Claimed } from './store.ts'
import type { Run, RunServices } from './thread-runs.ts'

/** A reply that is given again has the model of the first one, as long as that may be chosen. */
export const modelOf = ({ ids }: Models, { model }: Claimed) => ids.find((id) => id === model) ?? ids[0]!

/**
 * Titles the thread that a message begins, beside its reply, which tells the title where it is still being written. Nobody
 * waits for it. After a restart it is asked for again, unless the thread has another title than its first words by then.
 */
export async function improveTitle({ writeTitle, reply }: RunServices, run: Run): Promise<void> {
  const { record, claimed, log } = run
  const { userId, thread, ask } = record.claim
  if (!writeTitle || ask.kind !== 'message' || thread.kind === 'existing') return
  if (record.seq !== firstReply || claimed!.title !== thread.title) return
  try {
    const title = await writeTitle({ userId, threadId: thread.id, message: ask.text })
    if (title !== null && !run.told) log.append(threadPart(title, record.metadata!))
  } catch (error) {
    reply.onTrouble('a title was not written', error, idsOf(record))
  }
}

/** The `seq` of the reply to the message that begins a thread. */
const firstReply = 2

/**
 * Opens the log of a claimed run, and tells in it what the reply had before a restart, or before it waited: what was decided
 * then is news.
 */
export function openLog({ record, claimed }: Run): EventLog {
  const { title, userMessage } = claimed!
  const { claim, draft, state, model } = record
  const log = createEventLog(record.seq, { waits: waitsOf(draft), restarts: state.telling })
  record.metadata = {
    thread_id: claim.thread.id,
    user_message_id: userMessage.id,
    parent_id: userMessage.parentId,
    created_at: new Date(claim.createdAt).toISOString(),
    model: model!,
  }
  for (const part of firstParts(claim.messageId, title, record.metadata)) log.append(part)
  for (const part of tellSoFar(draft, log.mark)) log.append(part)
  return log
}

/** Whoever decides on calls has what came before: `mark` is called where news begins. */
function* tellSoFar({ parts, toolCalls }: Draft, mark: () => void): Generator<Part> {
  const step = lastAskingStep(parts, toolCalls)
  if (step) {
    yield* tellParts(parts.slice(0, step.end), asAsked(toolCalls, step.asked))
    yield { type: 'finish-step' }
    mark()
  }
  const told = step ? tellNews(parts, toolCalls, step.asked) : tellParts(parts, toolCalls)
  const { inStep } = yield* told
  if (inStep && !toolCalls.some(({ status }) => status === 'pending')) yield { type: 'finish-step' }
}

/** Writes the reply of a claimed run, from where its draft ends. It never throws: every fault is an end. */
export async function startWriting(
  { models, systemPrompt, promptTokens, reply }: RunServices,
  run: Run,
  queue: MessageQueue,
  onEdge: () => Promise<void>,
): Promise<{ end: RunEnd; failure: Failure | null }> {
  const { record, log, stop } = run
  const { userMessage, history, earlier } = run.claimed!
  const { messageId, userId } = record.claim
  const model = record.model!
  const prompt = createFittingPrompt(
    { system: systemPrompt, message: userMessage.text, history, earlier },
    promptTokens,
  )
  record.prompt = prompt.report
  const request = {
    messageId,
    userId,
    model: { id: model, open: () => models.open(model) },
    system: systemPrompt,
    prompt,
    clientTools: record.clientTools,
    stop: stop.signal,
    log,
    async onEdge() {
      await onEdge()
      await queue.forgetTaken(userId)
    },
    takeSteering: () => queue.take(messageId),
  }
  const onTrouble = (message: string, error: unknown) => reply.onTrouble(message, error, idsOf(record))
  const end = await writeReply(request, record.draft, { ...reply, onTrouble })
  record.prompt = prompt.report
  const failure = end.status === 'failed' ? end.failure : null
  return {
    end: {
      status: end.status,
      finishReason: end.status === 'complete' ? end.finishReason : null,
      error: failure?.code ?? null,
      at: reply.now(),
    },
    failure,
  }
}
