// An answer as the events of our port, whatever shape its provider gives it; and whether it is whole.
import type { TokenUsage } from '#chat/message.ts'
import type { StepEvent } from '#chat/models/model.ts'
import type { FinishReason } from '#chat/part.ts'
import { noAnswer, troubleInStream } from '../trouble.ts'
import { createCallAssembler, parseArguments } from './calls.ts'
import { type Chunk, readChunk } from './chunk.ts'
import { errorIn } from './error.ts'
import { meaningOf } from './finish-reason.ts'
import { type Frame, type Frames, openFrames } from './frames.ts'
import { type Fields, isFields, listOf } from './json.ts'
import { addKept } from './kept.ts'
import { createSpeech } from './speech.ts'

export type Reading = { response: Response; model: string; signal: AbortSignal; now: () => number }

/** How long we wait for what may come behind a finish reason: the usage, `[DONE]` or the end. */
const graceMs = 5000

/** @throws {Trouble} when the answer tells of an error, is none, or broke off. */
export async function* readStep({ response, model, signal, now }: Reading): AsyncGenerator<StepEvent> {
  if (!response.body) throw noAnswer(response, model, 'no_body')
  const frames = openFrames(response.body)
  const answer = createAnswer()
  signal.addEventListener('abort', frames.close, { once: true })
  try {
    for (;;) {
      const frame = await nextFrame(frames, answer.finished()).catch(() => {
        throw noAnswer(response, model, 'connection_lost')
      })
      if (frame === null || frame.kind === 'done') {
        answer.done ||= frame !== null
        break
      }
      if (frame.kind === 'broken') throw noAnswer(response, model, 'no_json')
      let spoke = false
      for (const value of frame.kind === 'value' ? listOf(frame.value) : []) {
        const error = errorIn(value, frame.kind === 'value' ? frame.event : undefined)
        const chunk = isFields(value) ? readChunk(value) : null
        for (const event of chunk ? answer.take(chunk) : []) {
          spoke = true
          yield event
        }
        if (error !== undefined) throw troubleInStream(error, response, model, now())
      }
      if (!spoke) yield { type: 'activity' }
    }
    yield* answer.end((code) => noAnswer(response, model, code))
  } finally {
    signal.removeEventListener('abort', frames.close)
    frames.close()
  }
}

/** The next frame; once a finish reason was given nothing that comes late, or breaks off, matters any more. */
async function nextFrame(frames: Frames, finished: boolean): Promise<Frame | null> {
  if (!finished) return frames.next()
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), graceMs)
  })
  try {
    return await Promise.race([frames.next().catch(() => null), late])
  } finally {
    clearTimeout(timer)
  }
}

function createAnswer() {
  const speech = createSpeech()
  const assembler = createCallAssembler()
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
      if (call.name !== '' && delta !== '') yield { type: 'tool-input-delta', callId: call.key, delta }
    }
  }

  /** Calls are whole when the answer is: until then nobody may act on them. */
  function* endCalls(): Generator<StepEvent> {
    for (const [index, { key, id, name, arguments: text, kept: own }] of assembler.calls.entries()) {
      const provider = { id, call: own, step: index === 0 ? kept : {} }
      const keeps = Object.keys({ ...own, ...kept }).length > 0
      yield {
        type: 'tool-call',
        callId: key,
        name: name || 'unknown', // It is answered that there is no such tool.
        ...parseArguments(text),
        ...(keeps && { provider }),
      }
    }
  }

  return {
    done: false,
    finished: () => reason !== null,
    *take(chunk: Chunk): Generator<StepEvent> {
      begun ||= chunk.answers
      refused ||= chunk.refused
      reason = meaningOf(chunk.reason) ?? reason
      if (Object.keys(chunk.usage).length > 0) {
        usage = { ...usage, ...chunk.usage }
        yield { type: 'usage', usage }
      }
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
      yield { type: 'finish', reason: refused ? 'content-filter' : endOf(reason, called), usage }
    },
  }
}

/** Calls are answered under any reason; where there are none, none is the reason. */
function endOf(reason: FinishReason | null, called: boolean): FinishReason {
  if (called) return reason === 'length' || reason === 'content-filter' ? reason : 'tool-calls'
  return reason === null || reason === 'tool-calls' ? 'stop' : reason
}
