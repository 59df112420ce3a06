// What a reply has said so far, as the model is told of it when it is asked for the next step, or for the next reply.
import type { ToolCall } from '#chat/message.ts'
import type { PromptMessage, PromptPart } from '#chat/models/model.ts'
import type { MessagePart } from '#chat/part.ts'

type PastCall = Pick<ToolCall, 'id' | 'tool_name' | 'tool_input' | 'tool_output' | 'error_message'>

/**
 * Words that steered a reply stand between what was said before and after them, as their author's.
 * @param told what the model alone reads of calls that failed, by their ids.
 */
export function toPromptMessages(
  parts: readonly MessagePart[],
  calls: readonly PastCall[],
  told: Readonly<Record<string, string>> = {},
): PromptMessage[] {
  const byId = new Map(
    calls.map((call) => [call.id, { ...call, error_message: told[call.id] ?? call.error_message }]),
  )
  const messages: PromptMessage[] = []
  for (const part of parts) {
    if (part.type === 'steering-message') {
      messages.push({ role: 'user', content: part.text })
      continue
    }
    const repeated = toPromptPart(part, byId)
    if (!repeated) continue
    const last = messages.at(-1)
    if (last?.role === 'assistant') last.parts.push(repeated)
    else messages.push({ role: 'assistant', parts: [repeated] })
  }
  return messages.filter((message) => message.role === 'user' || message.parts.some(says))
}

const says = ({ type }: PromptPart) => type !== 'step-start'

function toPromptPart(part: MessagePart, calls: ReadonlyMap<string, PastCall>): PromptPart | null {
  switch (part.type) {
    case 'step-start':
    case 'text':
    case 'reasoning':
      return part
    case 'tool': {
      const call = calls.get(part.id)
      return call
        ? {
            type: 'call',
            id: call.id,
            name: call.tool_name,
            input: call.tool_input,
            output: call.tool_output,
            error:
              part.reason && call.error_message
                ? `${call.error_message}: ${part.reason}`
                : call.error_message,
            ...(part.provider && { provider: part.provider }),
          }
        : null
    }
    default:
      return null
  }
}
