// One frame of an answer as what it says, whatever shape its provider gives it.
import type { TokenUsage } from '#chat/message.ts'
import type { CallDelta } from './calls.ts'
import { type Fields, isFields, listOf, textOf } from './json.ts'
import { usageOf } from './usage.ts'

export type Chunk = {
  /** Whether it is a piece of the answer itself, and not only of what is told about it. */
  answers: boolean
  reasoning: string
  text: string
  /** The text is, or ends with, the model's refusal to answer. */
  refused: boolean
  calls: CallDelta[]
  /** What the provider wants back with the calls of this step: see `outgoing/messages.ts`. */
  kept: Fields
  usage: Partial<TokenUsage>
  reason: unknown
  /** It holds all that was said so far, and not only what is new. */
  whole: boolean
}

/** The members of a message that a provider may want back: those of DeepSeek, OpenRouter and LiteLLM. */
const keptMembers = ['reasoning_content', 'reasoning_details', 'thinking_blocks']

/** And those of a call: Gemini's signature by Google, by LiteLLM and by others. */
const keptOfCalls = ['extra_content', 'provider_specific_fields', 'thought_signature']

/** The members of which one is filled where something is said. */
const spoken = ['content', 'text', 'refusal', 'tool_calls', 'function_call', 'reasoning', 'reasoning_content']

const reasoningMembers = ['reasoning_content', 'reasoning', 'thinking', 'thoughts']

/** @returns null for a frame that is no part of an answer. */
export function readChunk(frame: Fields): Chunk | null {
  const choice = choiceOf(frame)
  const usage = usageOf(frame, choice)
  if (!choice) return 'choices' in frame || 'usage' in frame ? { ...empty, usage } : null
  const { delta, message } = choice
  const whole = isFields(message) && !(isFields(delta) && spoken.some((name) => delta[name]))
  const said = whole ? message : isFields(delta) ? delta : choice
  const refusal = textOf(said.refusal)
  const { reasoning, text } = contentOf(said)
  return {
    answers: true,
    reasoning,
    text: text + refusal,
    refused: refusal !== '',
    calls: [...listOf(said.tool_calls), ...listOf(said.function_call)].filter(isFields).map(toCallDelta),
    kept: Object.fromEntries(keptMembers.flatMap((name) => (said[name] ? [[name, said[name]]] : []))),
    usage,
    reason: choice.finish_reason ?? choice.finishReason ?? choice.stop_reason,
    whole,
  }
}

const empty: Chunk = {
  answers: false,
  reasoning: '',
  text: '',
  refused: false,
  calls: [],
  kept: {},
  usage: {},
  reason: null,
  whole: false,
}

/** The choice of a frame, also of Workers AI's own form, which has the text beside the calls and nothing around them. */
function choiceOf(frame: Fields): Fields | undefined {
  const choice = listOf(frame.choices)[0]
  if (isFields(choice)) return choice
  const own = isFields(frame.result) ? frame.result : frame
  if (isFields(frame.result) && Array.isArray(own.choices)) return choiceOf(own)
  if (!('response' in own) && !('tool_calls' in own)) return undefined
  return { ...own, content: own.response }
}

/** What is thought and what is said: in members of their own, or as parts of one array. */
function contentOf(said: Fields): { reasoning: string; text: string } {
  const member = reasoningMembers.find((name) => textOf(said[name]) !== '')
  const content = said.content ?? said.text
  const parts = Array.isArray(content) ? content : [content]
  const isThought = (part: unknown) => isFields(part) && /think|thought|reason/.test(String(part.type))
  return {
    reasoning: (member ? textOf(said[member]) : '') + textOf(parts.filter(isThought)),
    text: textOf(parts.filter((part) => !isThought(part))),
  }
}

function toCallDelta(call: Fields): CallDelta {
  const inner = isFields(call.function) ? call.function : call
  const { index, id } = call
  return {
    index: index === null || index === undefined || index === '' ? undefined : String(index),
    id: typeof id === 'string' || typeof id === 'number' ? String(id) : '',
    name: typeof inner.name === 'string' ? inner.name : '',
    arguments: inner.arguments ?? inner.parameters ?? inner.input,
    kept: Object.fromEntries(keptOfCalls.flatMap((name) => (call[name] ? [[name, call[name]]] : []))),
  }
}
