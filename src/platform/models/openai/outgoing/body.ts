// The body of a request: as little as will do.
import type { StepRequest } from '#chat/models/model.ts'
import type { Capability } from '../capabilities.ts'
import { type ChatMessage, hasThoughts, noThoughts, toMessages } from './messages.ts'
import { simplify, toParameters } from './schema.ts'

export type Body = {
  model: string
  messages: ChatMessage[]
  stream: boolean
  stream_options?: { include_usage: true }
  max_tokens?: number
  tools?: object[]
}

/**
 * @param id the model's id with us
 * @param name its name at the provider
 * @param maxTokens how long the answer may be, where the provider is to be told
 * @param lacking what the model does not take
 */
export function toBody(
  { system, messages, tools }: StepRequest,
  { id, name, maxTokens }: { id: string; name: string; maxTokens?: number | undefined },
  lacking: ReadonlySet<Capability>,
): Body {
  const offered = lacking.has('tools') ? [] : tools
  // Where no tools are offered, past calls of some are not understood.
  const without = offered.length === 0 ? new Set([...lacking, 'tools' as const]) : lacking
  return {
    model: name,
    messages: toMessages({ system, messages, model: id, lacking: without }),
    stream: !lacking.has('stream'),
    ...(!lacking.has('stream_usage') &&
      !lacking.has('stream') && { stream_options: { include_usage: true } }),
    ...(maxTokens !== undefined && { max_tokens: maxTokens }),
    ...(offered.length > 0 && {
      tools: offered.map(({ name, description, parameters }) => {
        const full = toParameters(parameters)
        const schema = lacking.has('full_schema') ? simplify(full) : full
        // Gemini wants properties where there is an object.
        const none = lacking.has('full_schema') && Object.keys(full.properties ?? {}).length === 0
        return { type: 'function', function: { name, description, ...(!none && { parameters: schema }) } }
      }),
    }),
  }
}

/** What a request has that it could do without. */
export function usedBy({ messages, stream, stream_options, tools }: Body): Set<Capability> {
  const used = new Set<Capability>()
  if (stream_options) used.add('stream_usage')
  if (stream) used.add('stream')
  if (tools) used.add('full_schema').add('tools')
  if (messages[0]?.role === 'system') used.add('system')
  const lastUser = messages.findLastIndex(({ role }) => role === 'user')
  for (const [index, message] of messages.entries())
    if (message.role === 'tool' && !message.name) used.add('nameless_results')
    else if (message.role === 'assistant') {
      for (const each of usedByAssistant(message)) used.add(each)
      if (isThoughtOver(message)) used.add('signed').add(index < lastUser ? 'signed_past' : 'signed')
    }
  return used
}

/** Whether it has thoughts of the model's own. */
const isThoughtOver = (message: ChatMessage & { role: 'assistant' }) =>
  message.tool_calls !== undefined && hasThoughts(message) && message.reasoning_content !== noThoughts

function* usedByAssistant(message: ChatMessage & { role: 'assistant' }): Generator<Capability> {
  if (message.reasoning_content === undefined) yield 'bare_messages'
  else yield 'thoughts'
  if (!message.tool_calls) return
  if (hasThoughts(message)) yield 'thoughts'
  if (!hasThoughts(message) || message.reasoning_content === noThoughts) yield 'bare_calls'
  if (message.tool_calls.length > 1) yield 'parallel_calls'
  if (message.content === null) yield 'null_content'
  if (!message.content) yield 'empty_content'
}
