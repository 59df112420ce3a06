// A client as careful as a good one: a key for each send, the same request again whenever an answer is missing, and no
// end before it knows. What it is told goes into the ledger.
import { setTimeout as sleep } from 'node:timers/promises'
import { begun, type Frame, frames, textOf } from '../test/world/stream.ts'
import type { Chance } from './chance.ts'
import type { Ledger, Told } from './ledger.ts'
import type { Plan } from './plan.ts'

export type Person = { token: string; threads: string[] }

export type ClientOptions = {
  url: string
  person: Person
  chance: Chance
  ledger: Ledger
  /** Fires when nobody may go on. */
  end: AbortSignal
}

const answerMs = 20_000
/** Failures of the model are the reply's end; everything else may be asked again. */
const final = ['model_failed', 'model_timeout', 'model_busy']

/** Sends until it knows what became of it. */
export async function send(options: ClientOptions, plan: Plan): Promise<void> {
  const { person, chance, ledger, end } = options
  const threadId = plan.newThread ? undefined : person.threads.at(chance.between(-2, -1))
  let told: Told = { mark: plan.mark, status: 'unknown' }
  for (let attempt = 0; !end.aborted; attempt++) {
    const news = await ask(options, plan, threadId, attempt).catch(() => {
      ledger.count('no answer')
      return null
    })
    const known = told.status === 'queued' ? undefined : told.messageId
    if (news?.messageId && known && news.messageId !== known)
      ledger.violate(`${plan.mark} was told of one reply, and then of another`)
    if (news) told = { ...told, ...news }
    if (told.threadId && plan.deletes) {
      if (await remove(options, told.threadId)) told = { mark: plan.mark, status: 'deleted' }
      break
    }
    if (told.threadId && !person.threads.includes(told.threadId)) person.threads.push(told.threadId)
    const gone = plan.hangUpAfter !== null && !plan.comesBack && told.status === 'accepted'
    if (gone || !['unknown', 'accepted', 'queued'].includes(told.status)) break
    await sleep(chance.between(20, 400) + Math.min(attempt, 20) * 50)
  }
  ledger.told.set(plan.mark, told)
}

async function ask(
  { url, person, ledger, end }: ClientOptions,
  plan: Plan,
  threadId: string | undefined,
  attempt: number,
): Promise<Partial<Told> | null> {
  const authorization = `Bearer ${person.token}`
  const response = await fetch(`${url}/api/chat/send`, {
    method: 'POST',
    headers: {
      ...{ authorization, 'content-type': 'application/json', 'idempotency-key': plan.mark },
      ...(plan.later && { prefer: 'respond-async' }),
    },
    body: JSON.stringify({
      message: plan.message,
      stream: plan.streaming,
      thread_id: threadId,
      if_busy: plan.ifBusy,
    }),
    signal: AbortSignal.any([end, AbortSignal.timeout(answerMs)]),
  })
  ledger.count(`${response.status}`)
  if (response.headers.get('content-type')?.startsWith('text/event-stream')) {
    const stop = (id: string) => {
      ledger.stopped.add(id)
      return fetch(`${url}/api/chat/threads/${id}/stop`, {
        method: 'POST',
        headers: { authorization },
        signal: AbortSignal.timeout(answerMs),
      }).then((answer) => answer.text())
    }
    return follow(response, plan, attempt === 0, stop)
  }
  const body = await response.json()
  if (response.ok) {
    const ids = { threadId: body.thread_id, messageId: body.message_id, userMessageId: body.user_message_id }
    if (response.status === 200) return { ...ids, status: body.status, text: body.response }
    if (plan.ifBusy === 'steer') return { ...ids, status: 'steering' }
    const told = { ...ids, status: body.status === 'queued' ? ('queued' as const) : ('accepted' as const) }
    return plan.deletes ? told : { ...told, ...(await readLater({ url, person, ledger, end }, told)) }
  }
  ledger.count(body.code)
  if (body.code === 'withdrawn') return { status: 'withdrawn' }
  if (final.includes(body.code)) return { status: 'failed' }
  if (body.code === 'run_interrupted')
    return response.headers.has('idempotent-replayed') && body.detail === 'The reply failed.'
      ? { status: 'failed' }
      : null
  if (response.status < 503 && !['run_active', 'queue_full'].includes(body.code))
    ledger.violate(
      `${plan.mark} was answered ${response.status} ${body.code} in ${threadId ?? 'a new thread'}`,
    )
  return null
}

/** Reads a reply that was accepted until it has ended, or was withdrawn. @returns nothing new where it cannot be read now. */
async function readLater(
  { url, person, ledger, end }: Omit<ClientOptions, 'chance'>,
  { threadId, messageId }: { threadId: string; messageId: string },
): Promise<Partial<Told>> {
  while (!end.aborted) {
    const response = await fetch(`${url}/api/chat/threads/${threadId}/messages/${messageId}`, {
      headers: { authorization: `Bearer ${person.token}`, prefer: 'wait=5' },
      signal: AbortSignal.any([end, AbortSignal.timeout(answerMs)]),
    }).catch(() => null)
    const body = await response?.json().catch(() => null)
    if (!response || !body || response.status >= 500) return {}
    if (response.status === 404) {
      if (!ledger.stopped.has(threadId)) ledger.violate(`${messageId} was accepted, and is not there`)
      return { status: 'withdrawn' }
    }
    const ended = ['complete', 'stopped', 'failed'].includes(body.status)
    if (ended) return { status: body.status, text: body.content }
  }
  return {}
}

/** Deletes a thread for certain. @returns false when there was no time left to be certain */
async function remove({ url, person, end }: ClientOptions, threadId: string): Promise<boolean> {
  while (!end.aborted) {
    const answer = await fetch(`${url}/api/chat/threads/${threadId}`, {
      method: 'DELETE',
      headers: { authorization: `Bearer ${person.token}` },
      signal: AbortSignal.timeout(answerMs),
    }).catch(() => null)
    await answer?.body?.cancel()
    if (answer?.status === 200 || answer?.status === 404) return true
    await sleep(200)
  }
  return false
}

/** Reads a stream as far as the plan says. Only `[DONE]` makes an end of it. */
async function follow(
  response: Response,
  plan: Plan,
  first: boolean,
  stop: (threadId: string) => Promise<unknown>,
): Promise<Partial<Told>> {
  const read: Frame[] = []
  let told: Partial<Told> = {}
  try {
    for await (const frame of frames(response.body)) {
      if (typeof frame.part === 'object' && frame.part.type === 'data-queued') continue
      read.push(frame)
      if (read.length === 2 && frame.part === '[DONE]') break // It never began.
      if (read.length === 2) {
        const { threadId, messageId, userMessageId } = begun(read)
        told = { status: 'accepted', threadId, messageId, userMessageId }
      }
      if (first && read.length === plan.stopAfter && told.threadId) stop(told.threadId).catch(() => {})
      if (first && read.length === plan.hangUpAfter) return told
    }
  } catch {
    return told // Cut off: what it was told so far still holds.
  }
  const last = read.at(-2)?.part
  if (read.at(-1)?.part !== '[DONE]' || typeof last !== 'object') return told
  if (last.type === 'finish') return { ...told, status: 'complete', text: textOf(read) }
  if (last.type === 'abort' && last.reason === 'withdrawn') return { status: 'withdrawn' }
  if (last.type === 'abort') return { ...told, status: 'stopped', text: textOf(read) }
  return { ...told, status: 'failed' }
}
