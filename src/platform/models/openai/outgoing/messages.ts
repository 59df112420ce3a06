// A prompt as the strictest provider takes it: roles alternate, ids are nine letters and digits, names and arguments of
// past calls have the form of real ones, no text is blank, and thoughts go back with the calls that came of them.
import type { PromptMessage, PromptPart } from '#chat/models/model.ts'
import type { Capability } from '../capabilities.ts'
import { type Fields, isFields } from '../incoming/json.ts'

export type ChatMessage =
  | { role: 'system' | 'user'; content: string }
  | ({ role: 'assistant'; content: string | null; tool_calls?: ChatCall[] } & Fields)
  | { role: 'tool'; tool_call_id: string; name?: string; content: string }

type ChatCall = { id: string; type: 'function'; function: { name: string; arguments: string } } & Fields

type CallPart = Extract<PromptPart, { type: 'call' }>

/** What a model said of a call, given back to that model alone (`incoming/read-step.ts`). */
type Kept = { id: string; call: Fields; step: Fields }

export type Outgoing = {
  system: string
  messages: PromptMessage[]
  /** Whom it is for: what another model kept is not its business. */
  model: string
  lacking: ReadonlySet<Capability>
}

/** Stands where a reply was stopped behind a call: some providers want an assistant between a tool and a user. */
const noAnswer = '(No answer was given.)'

/** Stands where a call has no words beside it, for who takes no message without. */
const calling = '(A tool is called.)'

/** Stands where another model, or none, has thought: some want thoughts with all that was said, and a blank is none to them. */
export const noThoughts = '(No thoughts were given.)'

export function toMessages({ system, messages, model, lacking }: Outgoing): ChatMessage[] {
  const all: ChatMessage[] = []
  const lastUser = messages.findLastIndex(({ role }) => role === 'user')
  for (const [index, message] of messages.entries()) {
    const refused: Capability = index < lastUser ? 'signed_past' : 'signed'
    const thinker = lacking.has('thoughts') || lacking.has('signed') || lacking.has(refused) ? null : model
    if (message.role === 'user') addUser(all, message.content)
    else for (const step of stepsOf(message.parts)) addStep(all, step, thinker, lacking)
  }
  if (all.at(-1)?.role === 'assistant') addUser(all, 'Continue.')
  for (const message of all) if (message.role === 'assistant') complete(message, lacking)
  return system.trim() === '' ? all : withSystem(all, system, lacking.has('system'))
}

/** Puts into what an assistant said the members that a provider misses. */
function complete(message: ChatMessage & { role: 'assistant' }, lacking: ReadonlySet<Capability>): void {
  if (lacking.has('null_content')) message.content ??= ''
  if (lacking.has('empty_content')) message.content ||= calling
  if (lacking.has('bare_messages') && !lacking.has('thoughts')) message.reasoning_content ??= noThoughts
}

function withSystem(all: ChatMessage[], system: string, asUser: boolean): ChatMessage[] {
  if (!asUser) return [{ role: 'system', content: system }, ...all]
  const [first, ...rest] = all
  if (first?.role !== 'user') return [{ role: 'user', content: system }, ...all]
  return [{ role: 'user', content: `${system}\n\n${first.content}` }, ...rest]
}

function addUser(all: ChatMessage[], content: string): void {
  const last = all.at(-1)
  if (last?.role === 'user') last.content += `\n\n${content}`
  else if (content.trim() !== '') {
    if (last?.role === 'tool') all.push({ role: 'assistant', content: noAnswer })
    all.push({ role: 'user', content })
  }
}

/** @param thinker the model whose thoughts are sent, null for none */
function addStep(
  all: ChatMessage[],
  parts: PromptPart[],
  thinker: string | null,
  lacking: ReadonlySet<Capability>,
) {
  const text = parts.map((part) => (part.type === 'text' ? part.text : '')).join('')
  const calls = parts.filter((part) => part.type === 'call')
  const kept = calls.map(({ provider }) =>
    provider && provider.model === thinker ? toKept(provider.data) : null,
  )
  const bare = lacking.has('bare_calls') && kept.every((each) => each === null)
  if (lacking.has('tools') || bare) return addAssistant(all, [text, ...calls.map(inWords)], {})
  if (calls.length === 0) return addAssistant(all, [text], {})
  const step = kept.find((each) => each !== null)?.step ?? {}
  const ids = new Map(kept.map((each, index) => [each?.id ?? '', toId(calls[index]!.id)]))
  const made = calls.map((call, index) => toCall(call, kept[index]?.call ?? {}))
  const groups = lacking.has('parallel_calls') ? made.map((each) => [each]) : [made]
  for (const [index, tool_calls] of groups.entries()) {
    if (index === 0) addAssistant(all, [text], { tool_calls, ...renamed(step, ids) })
    else addAssistant(all, [], { tool_calls })
    const results = groups.length > 1 ? [calls[index]!] : calls
    for (const call of results) all.push(toResult(call, lacking.has('nameless_results')))
  }
}

const toResult = (call: CallPart, named: boolean): ChatMessage => ({
  role: 'tool',
  tool_call_id: toId(call.id),
  ...(named && { name: toName(call.name) }),
  content: resultText(call),
})

/** Whether a message with calls has what its model kept of them. */
export const hasThoughts = ({ role: _, content: __, tool_calls, ...kept }: ChatMessage & Fields): boolean =>
  Object.keys(kept).length > 0 || (tool_calls as ChatCall[]).some((call) => Object.keys(call).length > 3)

/** What an assistant says: neighbours become one message, and one that says nothing is none. */
function addAssistant(all: ChatMessage[], texts: string[], more: { tool_calls?: ChatCall[] } & Fields): void {
  const last = all.at(-1)
  const before = last?.role === 'assistant' ? [last.content ?? ''] : []
  const content = [...before, ...texts].filter((text) => text.trim() !== '').join('\n\n')
  if (content === '' && !more.tool_calls) return
  if (before.length > 0) all.pop()
  all.push({ role: 'assistant', content: content || null, ...more })
}

function stepsOf(parts: PromptPart[]): PromptPart[][] {
  const steps: PromptPart[][] = [[]]
  for (const part of parts)
    if (part.type === 'step-start') steps.push([])
    else steps.at(-1)!.push(part)
  return steps
}

const toKept = (data: unknown): Kept | null =>
  isFields(data) && isFields(data.call) && isFields(data.step) ? (data as Kept) : null

/** Entries of thoughts name the call that they belong to: by the id that we give it. */
const renamed = (step: Fields, ids: Map<string, string>): Fields =>
  Object.fromEntries(
    Object.entries(step).map(([name, value]) => [
      name,
      Array.isArray(value)
        ? value.map((entry) =>
            isFields(entry) && typeof entry.id === 'string' && ids.has(entry.id)
              ? { ...entry, id: ids.get(entry.id) }
              : entry,
          )
        : value,
    ]),
  )

const toCall = ({ id, name, input }: CallPart, kept: Fields): ChatCall => ({
  id: toId(id),
  type: 'function',
  function: { name: toName(name), arguments: argumentsOf(input) },
  ...kept,
})

const argumentsOf = (input: unknown) => JSON.stringify(isFields(input) ? input : {})

/** Models invent names that no provider takes back. */
const toName = (name: string) => name.replace(/[^a-zA-Z0-9_-]/g, '_').slice(0, 64) || 'unknown'

const resultText = ({ output, error }: CallPart) => (error ?? JSON.stringify(output ?? null)) || 'error'

const inWords = (call: CallPart) =>
  `(${toName(call.name)} was called with ${argumentsOf(call.input)}: ${resultText(call)})`

/** Nine letters and digits, always the same for an id of ours: an FNV hash (draft-eastlake-fnv) of 46 bits and more. */
function toId(id: string): string {
  let hash = 0xcbf29ce484222325n
  for (const byte of new TextEncoder().encode(id))
    hash = ((hash ^ BigInt(byte)) * 0x100000001b3n) & 0xffffffffffffffffn
  return (hash % 36n ** 9n).toString(36).padStart(9, '0')
}
