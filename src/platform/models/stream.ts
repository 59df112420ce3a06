// A language model of the AI SDK as our port: its tool loop is the SDK's, its events and its failures are ours.
import type { LanguageModelV4 } from '@ai-sdk/provider'
import {
  APICallError,
  jsonSchema,
  type ModelMessage,
  NoSuchToolError,
  stepCountIs,
  streamText,
  type TextStreamPart,
  type ToolSet,
  tool,
} from 'ai'
import type { ModelEvent, ModelRequest, PromptMessage } from '#chat/models/model.ts'
import type { ModelTool } from '#chat/tools/bind-tools.ts'
import { Failure } from '#shared/failure.ts'

/** Streams one reply. It is asked once: a repeat after an error would be a second call of a model that may have answered. */
export async function* streamReply(
  model: LanguageModelV4,
  request: ModelRequest,
): AsyncGenerator<ModelEvent> {
  const { fullStream } = streamText({
    model,
    instructions: request.system,
    messages: request.messages.flatMap(toModelMessages),
    tools: Object.fromEntries(request.tools.map((each) => [each.name, toSdkTool(each)])),
    stopWhen: stepCountIs(request.maxSteps),
    abortSignal: request.signal,
    maxRetries: 0,
    onError: () => {}, // It would be logged with the provider's answer in it; we throw what the stream says below.
  })
  const refused = new Set<string>()
  for await (const part of fullStream) yield* toEvents(part, refused)
}

/**
 * Parts without an entry here (reasoning, sources, files) are not sent, but whoever reasons is not silent.
 * @param refused the calls whose tool was never asked: what is wrong with them is said once, and not in the SDK's words.
 */
function* toEvents(part: TextStreamPart<ToolSet>, refused: Set<string>): Generator<ModelEvent> {
  switch (part.type) {
    case 'start-step':
      yield { type: 'start-step' }
      break
    case 'text-start':
    case 'text-end':
      yield { type: part.type, id: part.id }
      break
    case 'text-delta':
      yield { type: 'text-delta', id: part.id, delta: part.text }
      break
    case 'tool-input-start':
      yield { type: 'tool-input-start', toolCallId: part.id, toolName: part.toolName }
      break
    case 'tool-input-delta':
      yield { type: 'tool-input-delta', toolCallId: part.id, inputTextDelta: part.delta }
      break
    case 'tool-call': {
      const { toolCallId, toolName, input } = part
      if (part.invalid) {
        refused.add(toolCallId)
        const errorText = NoSuchToolError.isInstance(part.error) ? 'no such tool' : 'invalid arguments'
        yield { type: 'tool-input-error', toolCallId, toolName, input, errorText }
      } else yield { type: 'tool-input-available', toolCallId, toolName, input }
      break
    }
    case 'tool-result':
      yield { type: 'tool-output-available', toolCallId: part.toolCallId, output: part.output }
      break
    case 'tool-error':
      if (refused.delete(part.toolCallId)) break
      yield { type: 'tool-output-error', toolCallId: part.toolCallId, errorText: toolErrorText(part.error) }
      break
    case 'finish-step':
      yield {
        type: 'finish-step',
        usage: {
          input_tokens: tokens(part.usage.inputTokens),
          output_tokens: tokens(part.usage.outputTokens),
        },
      }
      break
    case 'finish':
      // A provider whose stream was cut has given no reason at all: that is not an end.
      if (
        part.finishReason === 'interrupted' ||
        (part.finishReason === 'other' && part.rawFinishReason === undefined)
      )
        throw new Failure('model_failed', 'The model broke off its answer.')
      if (part.finishReason === 'error') throw new Failure('model_failed', 'The model failed to answer.')
      yield { type: 'finish', finishReason: part.finishReason }
      break
    case 'error':
      throw toFailure(part.error)
    default:
      yield { type: 'heard' }
  }
}

/** What a provider reports may be any number, and is added up for as long as its user is here. */
const tokens = (count: number | undefined) =>
  count !== undefined && Number.isInteger(count) && count >= 0 && count <= 1_000_000_000 ? count : 0

/** What went wrong at a provider, in our words: nothing of its answer may reach a client. */
function toFailure(error: unknown): Failure {
  if (Failure.within(error)) return Failure.within(error)!
  if (APICallError.isInstance(error) && error.statusCode === 429) {
    const seconds = Number(error.responseHeaders?.['retry-after'])
    const retryAfter = Number.isFinite(seconds) && seconds >= 1 ? Math.min(seconds, 3600) : 10
    return new Failure('model_busy', 'The model has too much to do just now.', { retryAfter, cause: error })
  }
  return new Failure('model_failed', 'The model failed to answer.', { cause: error })
}

/** Our tools throw messages that are meant for the model (chat/tools/tool.ts). */
const toolErrorText = (error: unknown) =>
  (error instanceof Error ? error.message : String(error)).slice(0, 500)

const toSdkTool = ({ description, inputSchema, parse, run }: ModelTool) =>
  tool({
    description,
    inputSchema: jsonSchema<unknown>(inputSchema, {
      validate(value) {
        const parsed = parse(value)
        return parsed
          ? { success: true, value: parsed.input }
          : { success: false, error: new Error('invalid arguments') }
      },
    }),
    execute: (input, { toolCallId }) => run(input, toolCallId),
  })

/** A message of ours as the SDK's: calls and their results stand before the words that were said after them. */
function toModelMessages(message: PromptMessage): ModelMessage[] {
  if (message.role === 'user') return [{ role: 'user', content: message.content }]
  const messages: ModelMessage[] = []
  if (message.toolCalls.length > 0) {
    messages.push({
      role: 'assistant',
      content: message.toolCalls.map(({ id, name, input }) => ({
        type: 'tool-call' as const,
        toolCallId: id,
        toolName: name,
        input: typeof input === 'object' && input !== null ? input : {}, // Some providers refuse what is no object.
      })),
    })
    messages.push({
      role: 'tool',
      content: message.toolCalls.map(({ id, name, output, error }) => ({
        type: 'tool-result' as const,
        toolCallId: id,
        toolName: name,
        output:
          error === null
            ? { type: 'json' as const, value: (output ?? null) as never }
            : { type: 'error-text' as const, value: error },
      })),
    })
  }
  if (message.content !== '') messages.push({ role: 'assistant', content: message.content })
  return messages
}
