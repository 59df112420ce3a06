// `local/echo`: a model that needs no key and no network, for one's own machine and for tests. It repeats what it was
// told, a word a part, and calls a tool when the message asks for the time or a sum.
import type {
  LanguageModelV4,
  LanguageModelV4CallOptions,
  LanguageModelV4StreamPart,
  LanguageModelV4Usage,
} from '@ai-sdk/provider'

const pauseMs = 20

const asksForTime = /\btime\b/i
const sum = /(?<!\d)\d+(?:\.\d+)?(?:\s*[-+*/]\s*\d+(?:\.\d+)?)+/

/** @param message what the user said last. */
export const echoModel = (message: string): LanguageModelV4 => ({
  specificationVersion: 'v4',
  provider: 'local',
  modelId: 'echo',
  supportedUrls: {},
  doGenerate() {
    throw new Error('local/echo only streams')
  },
  async doStream(options) {
    return { stream: toStream(speak(message, options), options.abortSignal) }
  },
})

async function* speak(
  message: string,
  { prompt, tools }: LanguageModelV4CallOptions,
): AsyncGenerator<LanguageModelV4StreamPart> {
  yield { type: 'stream-start', warnings: [] }
  const inputTokens = tokens(JSON.stringify(prompt))
  const call = prompt.at(-1)?.role === 'user' ? wantedCall(message) : null
  if (call && tools?.some(({ name }) => name === call.name)) {
    const input = JSON.stringify(call.input)
    const id = crypto.randomUUID()
    yield { type: 'tool-input-start', id, toolName: call.name }
    yield { type: 'tool-input-delta', id, delta: input }
    yield { type: 'tool-input-end', id }
    yield { type: 'tool-call', toolCallId: id, toolName: call.name, input }
    const finishReason = { unified: 'tool-calls', raw: 'tool-calls' } as const
    yield { type: 'finish', finishReason, usage: usage(inputTokens, tokens(input)) }
    return
  }
  const text = `I received your message: ${message}`
  yield { type: 'text-start', id: '0' }
  for (const delta of text.match(/\s*\S+\s*$|\s*\S+/g) ?? []) {
    yield { type: 'text-delta', id: '0', delta }
    await new Promise((resolve) => setTimeout(resolve, pauseMs))
  }
  yield { type: 'text-end', id: '0' }
  yield {
    type: 'finish',
    finishReason: { unified: 'stop', raw: 'stop' },
    usage: usage(inputTokens, tokens(text)),
  }
}

function wantedCall(message: string): { name: string; input: object } | null {
  const expression = sum.exec(message)?.[0]
  if (expression) return { name: 'calculate', input: { expression } }
  if (asksForTime.test(message)) return { name: 'current_time', input: { time_zone: 'UTC' } }
  return null
}

const tokens = (text: string) => Math.ceil(new TextEncoder().encode(text).length / 4)

const usage = (input: number, output: number): LanguageModelV4Usage => ({
  inputTokens: { total: input, noCache: input, cacheRead: undefined, cacheWrite: undefined },
  outputTokens: { total: output, text: output, reasoning: undefined },
})

/** A generator as a stream that ends when it is aborted. */
function toStream<Part>(parts: AsyncGenerator<Part>, signal: AbortSignal | undefined): ReadableStream<Part> {
  return new ReadableStream({
    async pull(controller) {
      signal?.throwIfAborted()
      const { done, value } = await parts.next()
      if (done) controller.close()
      else controller.enqueue(value)
    },
    async cancel() {
      await parts.return(undefined)
    },
  })
}
