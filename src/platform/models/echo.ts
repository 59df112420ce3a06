// `local/echo`: a model that needs no key and no network, for one's own machine and for tests. It repeats what it was
// told, a word a part, and calls a tool when the message asks for the time or a sum.
import type { TokenUsage } from '#chat/message.ts'
import type { StepEvent, StepRequest } from '#chat/models/model.ts'

const pauseMs = 20

const asksForTime = /\btime\b/i
const sum = /(?<!\d)\d+(?:\.\d+)?(?:\s*[-+*/]\s*\d+(?:\.\d+)?)+/

export async function* echoModel({
  system,
  messages,
  tools,
  signal,
}: StepRequest): AsyncGenerator<StepEvent> {
  const message = messages.findLast((each) => each.role === 'user')?.content ?? ''
  const asked = JSON.stringify([system, messages])
  const call = messages.at(-1)?.role === 'user' ? wantedCall(message) : null
  if (call && tools.some(({ name }) => name === call.name)) {
    const callId = crypto.randomUUID()
    const input = JSON.stringify(call.input)
    yield { type: 'tool-input-start', callId, name: call.name }
    yield { type: 'tool-input-delta', callId, delta: input }
    yield { type: 'tool-call', callId, ...call }
    yield { type: 'finish', reason: 'tool-calls', usage: usage(asked, input) }
    return
  }
  const text = `I received your message: ${message}`
  yield { type: 'text-start', id: '0' }
  for (const delta of text.match(/\s*\S+\s*$|\s*\S+/g) ?? []) {
    signal.throwIfAborted()
    yield { type: 'text-delta', id: '0', delta }
    await new Promise((resolve) => setTimeout(resolve, pauseMs))
  }
  yield { type: 'text-end', id: '0' }
  yield { type: 'finish', reason: 'stop', usage: usage(asked, text) }
}

function wantedCall(message: string): { name: string; input: object } | null {
  const expression = sum.exec(message)?.[0]
  if (expression) return { name: 'calculate', input: { expression } }
  if (asksForTime.test(message)) return { name: 'current_time', input: { time_zone: 'UTC' } }
  return null
}

const tokens = (text: string) => Math.ceil(new TextEncoder().encode(text).length / 4)

const usage = (asked: string, said: string): TokenUsage => ({
  input_tokens: tokens(asked),
  output_tokens: tokens(said),
})
