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

/** The members of a message that a provider may want back: those of DeepSeek, OpenRouter, LiteLLM and Copilot. */
const keptMembers = [
  ...['reasoning_content', 'reasoning_details', 'thinking_blocks'],
  ...['reasoning_text', 'reasoning_opaque'],
]

/** And those of a call: Gemini's signature by Google, by LiteLLM and by others. */
const keptOfCalls = ['extra_content', 'provider_specific_fields', 'thought_signature']

/** The members of which one is filled where something is said. */
const spoken = ['content', 'text', 'refusal', 'tool_calls', 'function_call', 'reasoning', 'reasoning_content']

const reasoningMembers = [
  ...['reasoning_content', 'reasoning', 'reasoning_text', 'thinking', 'thoughts', 'reasoning_details'],
]

/** The pieces of an answer in a frame: one, unless text and calls come as choices of their own; none where it is no part of it. */
export function readChunks(frame: Fields): Chunk[] {
  const [choice, ...others] = choicesOf(frame)
  const usage = usageOf(frame, choice)
  if (choice) return [readChoice(choice, frame, usage), ...others.map((each) => readChoice(each, frame, {}))]
  return Object.keys(usage).length > 0 ? [{ ...empty, usage }] : []
}

function readChoice(choice: Fields, frame: Fields, usage: Partial<TokenUsage>): Chunk {
  const { delta, message } = choice
  const whole = isFields(message) && !(isFields(delta) && spoken.some((name) => isFilled(delta[name])))
  const said = whole ? message : isFields(delta) ? delta : choice
  const refusal = typeof said.refusal === 'boolean' ? '' : textOf(said.refusal)
  const { reasoning, text } = contentOf(said)
  return {
    answers: true,
    reasoning,
    text: text + refusal,
    refused: refusal !== '',
    calls: said.tool_calls || said.function_call ? toCallDeltas(said) : [],
    kept: pick(said, keptMembers),
    usage,
    reason:
      choice.finish_reason ??
      choice.finishReason ??
      choice.stop_reason ??
      said.finish_reason ??
      frame.finish_reason,
    whole,
  }
}

/** A zero may be a digit of a text; an empty list says nothing. */
const isFilled = (value: unknown) =>
  value !== undefined &&
  value !== null &&
  value !== '' &&
  value !== false &&
  !(Array.isArray(value) && value.length === 0)

/** The filled ones of these members. */
function pick(from: Fields, members: string[]): Fields {
  const picked: Fields = {}
  for (const name of members) if (from[name]) picked[name] = from[name]
  return picked
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

/** The choices of a frame that are one answer, also of Workers AI's own form, which has the text beside the calls and nothing around. */
function choicesOf(frame: Fields): Fields[] {
  const [first, ...others] = listOf(frame.choices).filter(isFields)
  if (first && others.length === 0) return [first]
  if (first) return [first, ...others.filter(({ index }) => index === undefined || index === first.index)]
  const own = isFields(frame.result) ? frame.result : frame
  if (isFields(frame.result) && Array.isArray(own.choices)) return choicesOf(own)
  if (!('response' in own) && !('tool_calls' in own)) return []
  return [{ ...own, content: own.response }]
}

/** What is thought and what is said: in members of their own, or as parts of one array. */
function contentOf(said: Fields): { reasoning: string; text: string } {
  const member = reasoningMembers.find(
    (name) => isFilled(said[name]) && said[name] !== true && textOf(said[name]) !== '',
  )
  const thought = member ? textOf(said[member]) : ''
  const content = said.content ?? said.text
  if (!Array.isArray(content) && !isFields(content)) return { reasoning: thought, text: textOf(content) }
  const parts = Array.isArray(content) ? content : [content]
  const isThought = (part: unknown) => isFields(part) && /think|thought|reason/.test(String(part.type))
  return {
    reasoning: thought + textOf(parts.filter(isThought)),
    text: textOf(parts.filter((part) => !isThought(part))),
  }
}

/** Of several that stand side by side the place tells which is which, where nothing else does. */
function toCallDeltas(said: Fields): CallDelta[] {
  const calls = [...listOf(said.tool_calls), ...listOf(said.function_call)].filter(isFields)
  return calls.map((call, place) => toCallDelta(call, calls.length > 1 ? place : undefined))
}

function toCallDelta(call: Fields, place: number | undefined): CallDelta {
  const inner = isFields(call.function) ? call.function : call
  const { id } = call
  const index = call.index ?? place
  return {
    index: index === undefined || index === '' ? undefined : String(index),
    id: typeof id === 'string' || typeof id === 'number' ? String(id) : '',
    name: typeof inner.name === 'string' ? inner.name : '',
    arguments: inner.arguments ?? inner.parameters ?? inner.input,
    kept: pick(call, keptOfCalls),
  }
}
