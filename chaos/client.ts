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

/** Sends until it knows what became of it, and decides what it is asked. */
export async function send(options: ClientOptions, plan: Plan): Promise<Told> {
  const { person, chance, ledger, end } = options
  const threadId =
    plan.threadId ?? (plan.newThread ? undefined : person.threads.at(chance.of([-1, -1, -1, -2])))
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
    if (told.status === 'waiting' && !plan.decides) ledger.violate(`${plan.mark} waits, and asks nothing`)
    if (told.status === 'waiting' && (plan.decides === 'approve' || plan.decides === 'deny')) {
      ledger.count('asked')
      await sleep(chance.between(0, 1500)) // Others may meet it meanwhile.
      told = { ...told, ...(await decide(options, plan, told)) }
    }
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
  return told
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
  if (response.status === 200) return toldBy(body)
  if (response.ok) {
    const ids = idsOf(body)
    if (plan.ifBusy === 'steer') return { ...ids, status: 'steering' }
    const told = { ...ids, status: body.status === 'queued' ? ('queued' as const) : ('accepted' as const) }
    return plan.deletes ? told : { ...told, ...(await readLater({ url, person, ledger, end }, told)) }
  }
  ledger.count(body.code)
  const ended = endedBy(response, body)
  if (ended) return ended
  if (response.status < 503 && !['run_active', 'queue_full', 'run_interrupted'].includes(body.code))
    ledger.violate(
      `${plan.mark} was answered ${response.status} ${body.code} in ${threadId ?? 'a new thread'}`,
    )
  return null
}

// biome-ignore lint/suspicious/noExplicitAny: whatever it has
type Body = any

const idsOf = (body: Body) => ({
  threadId: body.thread_id,
  messageId: body.message_id,
  userMessageId: body.user_message_id,
})

/** A reply as JSON. */
const toldBy = (body: Body): Partial<Told> =>
  body.status === 'waiting'
    ? { ...idsOf(body), status: 'waiting', calls: openCalls(body) }
    : { ...idsOf(body), status: body.status, text: body.response }

const openCalls = ({ tool_calls }: Body): string[] =>
  tool_calls.filter(({ status }: Body) => status === 'pending').map(({ id }: Body) => id)

/** What an answer that is none says of how a reply ended; null where it says nothing of that. */
function endedBy({ headers }: Response, { code, detail }: Body): Partial<Told> | null {
  if (code === 'withdrawn') return { status: 'withdrawn' }
  if (final.includes(code)) return { status: 'failed' }
  const failed =
    code === 'run_interrupted' && headers.has('idempotent-replayed') && detail === 'The reply failed.'
  return failed ? { status: 'failed' } : null
}

/** Decides all that a reply asks, until it knows what came of it. */
async function decide(options: ClientOptions, plan: Plan, told: Told): Promise<Partial<Told>> {
  const { url, person, ledger, end } = options
  const { threadId = '', messageId = '', calls = [] } = told
  const approved = plan.decides === 'approve'
  while (!end.aborted) {
    const response = await fetch(`${url}/api/chat/threads/${threadId}/messages/${messageId}/decisions`, {
      method: 'POST',
      headers: { authorization: `Bearer ${person.token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ decisions: calls.map((call_id) => ({ call_id, approved })) }),
      signal: AbortSignal.any([end, AbortSignal.timeout(answerMs)]),
    }).catch(() => null)
    const body = await response?.json().catch(() => null)
    if (response && body) {
      ledger.count(`decided: ${body.code ?? response.status}`)
      if (response.status === 200) return toldBy(body)
      const ended = endedBy(response, body)
      if (ended) return ended
      // Somebody else has closed it meanwhile.
      if (body.code === 'already_decided') return readLater(options, { threadId, messageId })
      if (response.status < 503 && body.code !== 'run_interrupted')
        ledger.violate(`${plan.mark} was decided, and answered ${response.status} ${body.code}`)
    }
    await sleep(200)
  }
  return {}
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
    if (body.status === 'waiting') return { status: 'waiting', calls: openCalls(body) }
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
  const calls = askedIn(read)
  if (calls.length > 0) return { ...told, status: 'waiting', calls }
  if (last.type === 'finish') return { ...told, status: 'complete', text: textOf(read) }
  if (last.type === 'abort' && last.reason === 'withdrawn') return { status: 'withdrawn' }
  if (last.type === 'abort') return { ...told, status: 'stopped', text: textOf(read) }
  return { ...told, status: 'failed' }
}

/** The calls that a stream asks about, and tells no end of. */
function askedIn(read: Frame[]): string[] {
  const open = new Set<string>()
  for (const { part } of read)
    if (part === '[DONE]') break
    else if (part.type === 'tool-approval-request') open.add(part.toolCallId)
    else if (part.type.startsWith('tool-output') && 'toolCallId' in part) open.delete(part.toolCallId)
  return [...open]
}
