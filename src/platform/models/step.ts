// One step of a language model of the AI SDK as our port: its events and its failures are ours.
import {
  APICallError,
  type LanguageModelV4,
  type LanguageModelV4FunctionTool,
  type LanguageModelV4Prompt,
  type LanguageModelV4StreamPart,
} from '@ai-sdk/provider'
import type { PromptMessage, PromptPart, StepEvent, StepRequest } from '#chat/models/model.ts'
import { Failure } from '#shared/failure.ts'

/** Streams one step. It is asked once: a repeat after an error would be a second call of a model that may have answered. */
export async function* streamStep(
  model: LanguageModelV4,
  { system, messages, tools, signal }: StepRequest,
): AsyncGenerator<StepEvent> {
  const stream = await model
    .doStream({
      prompt: toPrompt(system, messages),
      ...(tools.length > 0 && {
        tools: tools.map(({ name, description, parameters }) => ({
          type: 'function' as const,
          name,
          description,
          inputSchema: parameters as LanguageModelV4FunctionTool['inputSchema'],
        })),
        toolChoice: { type: 'auto' as const },
      }),
      abortSignal: signal,
    })
    .then(
      ({ stream }) => stream,
      (error) => {
        throw toFailure(error)
      },
    )
  try {
    for await (const part of stream) yield toEvent(part)
  } catch (error) {
    throw toFailure(error)
  }
}

function toEvent(part: LanguageModelV4StreamPart): StepEvent {
  switch (part.type) {
    case 'text-start':
    case 'text-end':
    case 'reasoning-start':
    case 'reasoning-end':
      return { type: part.type, id: part.id }
    case 'text-delta':
    case 'reasoning-delta':
      return { type: part.type, id: part.id, delta: part.delta }
    case 'tool-input-start':
      return { type: 'tool-input-start', callId: part.id, name: part.toolName }
    case 'tool-input-delta':
      return { type: 'tool-input-delta', callId: part.id, delta: part.delta }
    case 'tool-call':
      return { type: 'tool-call', callId: part.toolCallId, name: part.toolName, ...parseInput(part.input) }
    case 'finish': {
      const { unified, raw } = part.finishReason
      // A provider whose stream was cut has given no reason at all: that is not an end.
      if (unified === 'interrupted' || (unified === 'other' && raw === undefined))
        throw new Failure('model_failed', 'The model broke off its answer.')
      if (unified === 'error') throw new Failure('model_failed', 'The model failed to answer.')
      const { inputTokens, outputTokens } = part.usage
      const usage = { input_tokens: tokens(inputTokens.total), output_tokens: tokens(outputTokens.total) }
      return { type: 'finish', reason: unified, usage }
    }
    case 'error':
      throw toFailure(part.error)
    default:
      return { type: 'activity' }
  }
}

/** Arguments as a provider gives them: JSON, or nothing where there are none. */
function parseInput(input: string): { input: unknown; invalid?: true } {
  if (input.trim() === '') return { input: {} }
  try {
    return { input: JSON.parse(input) }
  } catch {
    return { input, invalid: true }
  }
}

/** What a provider reports may be any number, and is added up for as long as its user is here. */
const tokens = (count: number | undefined) =>
  count !== undefined && Number.isInteger(count) && count >= 0 && count <= 1_000_000_000 ? count : 0

/** What went wrong at a provider, in our words: nothing of its answer may reach a client. */
function toFailure(error: unknown): Failure {
  const known = Failure.within(error)
  if (known) return known
  if (APICallError.isInstance(error) && error.statusCode === 429) {
    const seconds = Number(error.responseHeaders?.['retry-after'])
    const retryAfter = Number.isFinite(seconds) && seconds >= 1 ? Math.min(seconds, 3600) : 10
    return new Failure('model_busy', 'The model has too much to do just now.', { retryAfter, cause: error })
  }
  return new Failure('model_failed', 'The model failed to answer.', { cause: error })
}

/** Messages of ours as the SDK's: neighbours of one role become one, since providers want the roles to alternate. */
function toPrompt(system: string, messages: PromptMessage[]): LanguageModelV4Prompt {
  const prompt: LanguageModelV4Prompt = system === '' ? [] : [{ role: 'system', content: system }]
  for (const message of messages) {
    const last = prompt.at(-1)
    if (message.role === 'assistant') prompt.push(...stepsOf(message.parts).flatMap(toStep))
    else if (last?.role === 'user' && last.content[0]?.type === 'text')
      last.content[0].text += `\n\n${message.content}`
    else prompt.push({ role: 'user', content: [{ type: 'text', text: message.content }] })
  }
  return prompt
}

function stepsOf(parts: PromptPart[]): PromptPart[][] {
  const steps: PromptPart[][] = [[]]
  for (const part of parts)
    if (part.type === 'step-start') steps.push([])
    else steps.at(-1)!.push(part)
  return steps
}

/** One step: what was said and called, then the results of the calls. Reasoning is not repeated. */
function toStep(parts: PromptPart[]): LanguageModelV4Prompt {
  const calls = parts.filter((part) => part.type === 'call')
  type Content = Extract<LanguageModelV4Prompt[number], { role: 'assistant' }>['content']
  const content = parts.flatMap((part): Content => {
    if (part.type === 'text') return [{ type: 'text', text: part.text }]
    if (part.type !== 'call') return []
    const { id, name, input } = part
    // Some providers refuse arguments that are no object.
    const args = typeof input === 'object' && input !== null ? input : {}
    return [{ type: 'tool-call', toolCallId: id, toolName: name, input: args }]
  })
  if (content.length === 0) return []
  const said: LanguageModelV4Prompt = [{ role: 'assistant', content }]
  if (calls.length === 0) return said
  const results = calls.map(({ id, name, output, error }) => ({
    type: 'tool-result' as const,
    toolCallId: id,
    toolName: name,
    output:
      error === null
        ? { type: 'json' as const, value: (output ?? null) as never }
        : { type: 'error-text' as const, value: error },
  }))
  return [...said, { role: 'tool', content: results }]
}
