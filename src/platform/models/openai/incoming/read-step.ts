// An answer as the events of our port, whatever shape its provider gives it; and whether it is whole.
import type { TokenUsage } from '#chat/message.ts'
import type { StepEvent } from '#chat/models/model.ts'
import type { FinishReason } from '#chat/part.ts'
import { noAnswer, troubleInStream } from '../trouble.ts'
import { settleArguments } from './arguments.ts'
import { createCallAssembler } from './calls.ts'
import { type Chunk, readChunks } from './chunk.ts'
import { errorIn } from './error.ts'
import { meaningOf } from './finish-reason.ts'
import { type Frame, type Frames, openFrames } from './frames.ts'
import { type Fields, isFields } from './json.ts'
import { addKept } from './kept.ts'
import { createSpeech } from './speech.ts'

export type Reading = {
  response: Response
  model: string
  /** The names of the tools that were offered. */
  tools: ReadonlySet<string>
  /** How long the answer may be, where the provider was told. */
  maxTokens?: number | undefined
  signal: AbortSignal
  now: () => number
}

/** How long we wait for what may come behind a finish reason: the usage, `[DONE]` or the end. */
const graceMs = 5000

/** @throws {Trouble} when the answer tells of an error, is none, or broke off. */
export async function* readStep({
  response,
  model,
  tools,
  maxTokens = Number.POSITIVE_INFINITY,
  signal,
  now,
}: Reading): AsyncGenerator<StepEvent> {
  if (!response.body) throw noAnswer(response, model, 'no_body')
  const frames = openFrames(response.body)
  const answer = createAnswer(tools, maxTokens)
  let toldAt = now() // Heartbeats tell nothing.
  signal.addEventListener('abort', frames.close, { once: true })
  try {
    for (;;) {
      const wait = answer.finished() ? Math.max(toldAt + graceMs - now(), 0) : null
      const frame = await nextFrame(frames, wait).catch(() => {
        throw noAnswer(response, model, 'connection_lost')
      })
      if (frame === null || frame.kind === 'done') {
        answer.done ||= frame !== null
        for (const late of frames.rest()) yield* answer.count(late)
        break
      }
      if (frame.kind === 'broken') throw noAnswer(response, model, 'no_json')
      let told = false
      let spoke = false
      for (const value of valuesOf(frame)) {
        const error = errorIn(value, frame.kind === 'value' ? frame.event : undefined)
        for (const chunk of isFields(value) ? readChunks(value) : []) {
          told = true
          for (const event of answer.take(chunk)) {
            spoke = true
            yield event
          }
        }
        if (error !== undefined) throw troubleInStream(error, response, model, now())
      }
      if (!spoke) yield { type: 'activity' }
      if (told) toldAt = now()
    }
    yield* answer.end((code) => noAnswer(response, model, code))
  } finally {
    signal.removeEventListener('abort', frames.close)
    frames.close()
  }
}

/** Several come in one frame as a list; an event that is empty may still have a name that tells something. */
const valuesOf = (frame: Frame): unknown[] =>
  frame.kind !== 'value' ? [] : Array.isArray(frame.value) ? frame.value : [frame.value]

/** The next frame; once a finish reason was given nothing that comes late, or breaks off, matters any more. */
async function nextFrame(frames: Frames, wait: number | null): Promise<Frame | null> {
  if (wait === null) return frames.next()
  if (wait === 0) return null
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), wait)
  })
  try {
    return await Promise.race([frames.next().catch(() => null), late])
  } finally {
    clearTimeout(timer)
  }
}

function createAnswer(tools: ReadonlySet<string>, maxTokens: number) {
  const speech = createSpeech()
  const assembler = createCallAssembler(tools)
  let usage: TokenUsage = { input_tokens: 0, output_tokens: 0 }
  const kept: Fields = {}
  let reason: FinishReason | 'failed' | null = null
  let begun = false
  let refused = false

  function* takeCalls({ calls, whole }: Chunk): Generator<StepEvent> {
    if (whole && assembler.calls.length > 0) return
    for (const piece of calls) {
      const taken = assembler.take(piece)
      if (!taken) continue
      const { call, named, delta } = taken
      if (named) yield { type: 'tool-input-start', callId: call.key, name: call.name }
      if (delta !== '') yield { type: 'tool-input-delta', callId: call.key, delta }
    }
  }

  /** Counts grow; a zero that comes last counts nothing. */
  function* count({ usage: told }: Pick<Chunk, 'usage'>): Generator<StepEvent> {
    const news = Object.entries(told).filter(
      ([name, tokens]) => tokens > 0 || !usage[name as keyof TokenUsage],
    )
    if (news.length === 0) return
    usage = { ...usage, ...Object.fromEntries(news) }
    yield { type: 'usage', usage }
  }

  /** Calls are whole when the answer is: until then nobody may act on them. */
  function* endCalls(): Generator<StepEvent> {
    for (const [index, { key, id, name, arguments: text, latest, kept: own }] of assembler.calls.entries()) {
      const provider = { id, call: own, step: index === 0 ? kept : {} }
      const keeps = Object.keys({ ...own, ...kept }).length > 0
      // Without a name it is answered that there is no such tool.
      const call = { type: 'tool-call' as const, name: name || 'unknown' }
      const [first, ...others] = settleArguments(text, latest ?? '')
      yield { ...call, callId: key, ...first, ...(keeps && { provider }) }
      for (const other of others) yield { ...call, callId: crypto.randomUUID(), ...other }
    }
  }

  return {
    done: false,
    finished: () => reason !== null,
    /** Takes from what came behind the end what was used: some say it there. */
    *count(frame: Frame): Generator<StepEvent> {
      for (const value of valuesOf(frame))
        if (isFields(value)) for (const chunk of readChunks(value)) yield* count(chunk)
    },
    *take(chunk: Chunk): Generator<StepEvent> {
      begun ||= chunk.answers
      refused ||= chunk.refused
      reason = firmer(reason, meaningOf(chunk.reason))
      yield* count(chunk)
      if (!chunk.whole || Object.keys(kept).length === 0) addKept(kept, chunk.kept)
      yield* speech.take(chunk)
      if (chunk.calls.length > 0) {
        yield* speech.end()
        yield* takeCalls(chunk)
      }
    },
    *end(fault: (code: string) => Error): Generator<StepEvent> {
      if (!begun) throw fault('empty_answer')
      if (reason === 'failed') throw fault('failed_finish')
      if (reason === null && !this.done) throw fault('cut_off')
      yield* speech.end()
      yield* endCalls()
      const called = assembler.calls.length > 0
      // Workers AI's own form has no reason.
      const given = reason ?? (usage.output_tokens >= maxTokens ? 'length' : null)
      yield { type: 'finish', reason: refused ? 'content-filter' : endOf(given, called), usage }
    },
  }
}

/** Some give a reason twice: a failure stays one, and a plain end takes no word from another. */
function firmer(known: FinishReason | 'failed' | null, news: FinishReason | 'failed' | null) {
  if (news === null || known === 'failed') return known
  return news === 'stop' && known !== null ? known : news
}

/** Calls are answered under any reason; where there are none, none is the reason. */
function endOf(reason: FinishReason | null, called: boolean): FinishReason {
  if (called) return reason === 'length' || reason === 'content-filter' ? reason : 'tool-calls'
  return reason === null || reason === 'tool-calls' ? 'stop' : reason
}
