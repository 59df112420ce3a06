// What a person or the client's own tools have answered to the calls that a reply waits for.
import type { UIMessage } from 'ai'

export type Decision =
  | { call_id: string; approved: boolean; reason?: string | undefined }
  | { call_id: string; output: unknown }
  | { call_id: string; error: string }

type Part = UIMessage['parts'][number]
type ToolPart = Extract<Part, { toolCallId: string }>

const isCall = (part: Part): part is ToolPart => 'toolCallId' in part

/** The calls of the step that a message has ended with: a reply waits at the end of a step. */
const lastCalls = ({ parts }: UIMessage) =>
  parts.slice(parts.findLastIndex(({ type }) => type === 'step-start') + 1).filter(isCall)

/** @param own the client's tools: their results are the client's to give */
export const decisionsIn = (message: UIMessage, own: readonly { name: string }[]): Decision[] =>
  lastCalls(message).flatMap((part): Decision[] => {
    const call_id = part.toolCallId
    if (part.state === 'approval-responded') {
      const { approved, reason } = part.approval
      return [{ call_id, approved, reason }]
    }
    if (!own.some(({ name }) => part.type === `tool-${name}`)) return []
    if (part.state === 'output-available') return [{ call_id, output: part.output }]
    if (part.state === 'output-error') return [{ call_id, error: part.errorText }]
    return []
  })
