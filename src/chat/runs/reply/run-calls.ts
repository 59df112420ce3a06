// The calls of a step: made beside each other once the model has said all of them, each at most once.
import type { ToolCall } from '#chat/message.ts'
import { type CallEnd, type CallSettings, callTool } from '#chat/tools/call-tool.ts'
import type { ServerTool } from '#chat/tools/tool.ts'
import type { Draft } from './draft.ts'
import type { ReplyBuilder } from './reply-builder.ts'

export type CallsContext = {
  userId: string
  tools: ServerTool[]
  draft: Draft
  builder: ReplyBuilder
  stop: AbortSignal
  now: () => number
  onTrouble: CallSettings['onTrouble']
  onEdge: () => Promise<void>
  /** A restart may have cut them once. */
  again: boolean
}

/** A Worker has six connections at once: a call that waits for one would use up its time. */
const callsAtOnce = 6

const interrupted: CallEnd = { status: 'error', message: 'interrupted', told: 'interrupted', ms: 0 }

/**
 * Runs the calls that have no result yet. Those that must not be made twice are put aside before they are made, and each
 * result of theirs as long as others are at work. @returns false when the reply has no room for what they gave.
 */
export async function runCalls(context: CallsContext): Promise<boolean> {
  const { draft, builder, tools, again, onEdge } = context
  const open = draft.toolCalls.filter(({ status }) => status === 'pending')
  const toolOf = ({ tool_name }: ToolCall) => tools.find(({ name }) => name === tool_name)
  const careful = open.some((call) => !toolOf(call)?.repeatable)
  if (careful && !again) await onEdge()
  const waiting = open.values()
  let left = open.length
  let fits = true
  async function work() {
    for (const call of waiting) {
      if (!fits) return
      const tool = toolOf(call)
      const end = tool && (tool.repeatable || !again) ? await make(tool, call, context) : interrupted
      fits = builder.endCall(call, end) && fits
      left--
      if (careful && left > 0) await onEdge()
    }
  }
  await Promise.all(Array.from({ length: callsAtOnce }, work))
  return fits
}

const make = (
  tool: ServerTool,
  { tool_input: input }: ToolCall,
  { userId, now, stop, onTrouble }: CallsContext,
) => callTool(tool, input, { userId, now, stop, onTrouble })
