// A reply while it grows: what the model has said and called so far, taken down part by part, and told to the log.
import type { ToolCall } from '#chat/message.ts'
import type { StepEvent } from '#chat/models/model.ts'
import type { FilePart, Part, ProviderData, SourcePart } from '#chat/part.ts'
import type { CallEnd } from '#chat/tools/call-tool.ts'
import { sanitizeJson, sanitizeText } from '#shared/text.ts'
import { createCleaner, cut, utf8Length } from './clean-text.ts'
import { createUsageCounter } from './count-usage.ts'
import type { Draft } from './draft.ts'

/** In bytes of UTF-8: a reply longer than this is cut, its words and its calls with what they were given and gave together. */
const maxReplyBytes = 1024 * 1024

/** A model that calls more tools in one reply has lost its way, and is cut too. */
const maxToolCalls = 128

type BuilderSettings = {
  draft: Draft
  log: { append(part: Part): void }
  messageId: string
  /** The model's id: what it needs back goes to it alone. */
  model: string
  showReasoning: boolean
  newId: () => string
  now: () => number
}

/** A text or a thought that goes on. `id` tells it apart in the stream; `part` is there from its first character on. */
type OpenText = {
  kind: 'text' | 'reasoning'
  clean: ReturnType<typeof createCleaner>
  id: string
  part: { text: string; provider?: ProviderData } | null
}

export type ReplyBuilder = ReturnType<typeof createReplyBuilder>

export function createReplyBuilder(settings: BuilderSettings) {
  const { draft, log, messageId, model, showReasoning, newId, now } = settings
  const texts = new Map<string, OpenText>()
  // A call has an id of ours, the same in the stream and in the rows; a provider's own may come twice.
  let begun = new Map<string, { id: string; bytes: number }>()
  let room = maxReplyBytes - (draft.parts.length > 0 ? utf8Length(JSON.stringify(draft)) : 0)

  /** @returns whether there was room for it. */
  const takes = (bytes: number) => {
    room -= bytes
    return room >= 0
  }
  const usage = createUsageCounter(draft.usage)
  const sizeOf = (value: unknown) => utf8Length(JSON.stringify(value) ?? '')
  const providerData = (data: unknown) => (data === undefined ? {} : { provider: { model, data } })

  function say(text: OpenText, delta: string): boolean {
    const bytes = utf8Length(delta)
    const fitting = bytes <= room ? delta : cut(delta, room)
    if (fitting !== '') {
      if (!text.part) {
        text.id = String(draft.parts.length)
        const part = { type: text.kind, text: '' }
        text.part = part
        draft.parts.push(part)
        log.append({ type: `${text.kind}-start`, id: text.id })
      }
      text.part.text += fitting
      log.append({ type: `${text.kind}-delta`, id: text.id, delta: fitting })
    }
    return takes(bytes)
  }

  function openText(kind: OpenText['kind'], id: string): OpenText {
    const key = `${kind} ${id}`
    const text = texts.get(key) ?? { kind, clean: createCleaner(), id: '', part: null }
    texts.set(key, text)
    return text
  }

  function endText(kind: OpenText['kind'], id: string, data: unknown): boolean {
    const text = openText(kind, id)
    texts.delete(`${kind} ${id}`)
    const shown = kind === 'text' || showReasoning
    const fits = !shown || say(text, text.clean('', true))
    const provider = providerData(data)
    if (text.part) {
      Object.assign(text.part, provider)
      log.append({ type: `${kind}-end`, id: text.id })
    } else if (provider.provider) draft.parts.push({ type: kind, text: '', ...provider })
    return fits && (data === undefined || takes(sizeOf(data)))
  }

  function beginCall(callId: string): { id: string; bytes: number } {
    const call = { id: newId(), bytes: 0 }
    begun.set(callId, call)
    draft.parts.push({ type: 'tool', id: call.id })
    return call
  }

  function show(part: SourcePart | FilePart): void {
    const kept = sanitizeJson(part) as SourcePart | FilePart
    draft.parts.push(kept)
    log.append(kept)
  }

  return {
    beginStep(): void {
      begun = new Map()
      usage.beginStep()
      draft.parts.push({ type: 'step-start' })
      log.append({ type: 'start-step' })
    },

    /** Takes down what a model says. @returns false when the reply is full. */
    add(event: Exclude<StepEvent, { type: 'tool-call' | 'finish' }>): boolean {
      switch (event.type) {
        case 'activity':
        case 'text-start':
        case 'reasoning-start':
          return true
        case 'reasoning-delta':
          if (!showReasoning) return true
          return say(openText('reasoning', event.id), openText('reasoning', event.id).clean(event.delta))
        case 'text-delta':
          return say(openText('text', event.id), openText('text', event.id).clean(event.delta))
        case 'usage':
          usage.count(event.usage)
          return true
        case 'text-end':
          return endText('text', event.id, event.provider)
        case 'reasoning-end':
          return endText('reasoning', event.id, event.provider)
        case 'tool-input-start': {
          if (!takes(sizeOf([event.callId, event.name]))) return false
          const { id } = beginCall(event.callId)
          log.append({ type: 'tool-input-start', toolCallId: id, toolName: sanitizeText(event.name) })
          return true
        }
        case 'tool-input-delta': {
          const call = begun.get(event.callId)
          if (!call || !takes(utf8Length(event.delta))) return call === undefined
          call.bytes += utf8Length(event.delta)
          log.append({ type: 'tool-input-delta', toolCallId: call.id, inputTextDelta: event.delta })
          return true
        }
        default:
          show(event)
          return takes(sizeOf(event))
      }
    },

    /**
     * Takes down a call; what came of its arguments before is part of them. `refusal` says what is wrong with it.
     * @returns false when the reply is full.
     */
    addCall(
      { callId, name, input, provider }: Extract<StepEvent, { type: 'tool-call' }>,
      refusal: string | null,
    ): boolean {
      room += begun.get(callId)?.bytes ?? 0
      if (draft.toolCalls.length >= maxToolCalls || !takes(sizeOf([name, input, provider]))) return false
      const { id } = begun.get(callId) ?? beginCall(callId)
      begun.delete(callId)
      const call: ToolCall = {
        id,
        message_id: messageId,
        tool_name: sanitizeText(name),
        tool_input: sanitizeJson(input),
        tool_output: null,
        status: refusal === null ? 'pending' : 'error',
        error_message: refusal,
        execution_time: refusal === null ? null : 0,
        approved_by: null,
        decided_at: null,
        created_at: new Date(now()).toISOString(),
      }
      draft.toolCalls.push(call)
      const part = draft.parts.find((each) => each.type === 'tool' && each.id === id)
      if (part) Object.assign(part, providerData(provider))
      const told = { toolCallId: id, toolName: call.tool_name, input: call.tool_input }
      if (refusal === null) log.append({ type: 'tool-input-available', ...told })
      else log.append({ type: 'tool-input-error', ...told, errorText: refusal })
      return true
    },

    /** Takes down how a call ended. @returns false when the reply has no room for what it gave. */
    endCall(call: ToolCall, end: CallEnd): boolean {
      const fits = takes(end.status === 'error' ? utf8Length(end.told) : sizeOf([end.output, end.parts]))
      call.execution_time = end.ms
      if (end.status === 'success' && fits) {
        call.status = 'success'
        call.tool_output = sanitizeJson(end.output)
        log.append({ type: 'tool-output-available', toolCallId: call.id, output: call.tool_output })
        for (const part of end.parts) show(part)
      } else {
        call.status = 'error'
        call.error_message = end.status === 'error' ? sanitizeText(end.message) : 'the result is too long'
        if (end.status === 'error' && end.told !== end.message) draft.told[call.id] = sanitizeText(end.told)
        log.append({ type: 'tool-output-error', toolCallId: call.id, errorText: call.error_message })
      }
      return fits
    },

    /** Ends what is still open, and drops calls whose arguments never came: nothing is said in this step any more. */
    close(): void {
      for (const [key, { kind }] of texts) endText(kind, key.slice(kind.length + 1), undefined)
      const cutCalls = new Set([...begun.values()].map(({ id }) => id))
      if (cutCalls.size > 0)
        draft.parts = draft.parts.filter((part) => part.type !== 'tool' || !cutCalls.has(part.id))
    },

    count: usage.count,

    /** Takes up what was said meanwhile: it stands between two steps. */
    steer(id: string, text: string): void {
      draft.parts.push({ type: 'steering-message', id, text })
      log.append({ type: 'steering-message', id, parts: [{ type: 'text', text }] })
    },

    endStep: () => log.append({ type: 'finish-step' }),
  }
}
