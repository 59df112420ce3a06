// The calls of a step: those that nobody has to be asked about are made beside each other once the model has said all of
// them, each at most once; then the others ask.
import type { ToolCall } from '#chat/message.ts'
import type { Part } from '#chat/part.ts'
import type { FittingPrompt } from '#chat/runs/prompt/fitting-prompt.ts'
import { type CallEnd, type CallSettings, callTool, interruption } from '#chat/tools/call-tool.ts'
import { type Tool, whoDecides } from '#chat/tools/tool.ts'
import { requestEvents } from '#chat/wire/call-events.ts'
import type { Draft } from './draft.ts'
import type { ReplyBuilder } from './reply-builder.ts'

export type CallsContext = {
  userId: string
  prompt: Pick<FittingPrompt, 'messages'>
  tools: Tool[]
  draft: Draft
  builder: ReplyBuilder
  log: { append(part: Part): void }
  stop: AbortSignal
  now: () => number
  onTrouble: CallSettings['onTrouble']
  onEdge: () => Promise<void>
  /** A restart may have cut them once. */
  again: boolean
}

/** A Worker has six connections at once: a call that waits for one would use up its time. */
const callsAtOnce = 6

const interrupted: CallEnd = { status: 'error', message: interruption, told: interruption, ms: 0 }

/**
 * Runs the calls that have no result yet and need nobody. Those that must not be made twice are put aside before they are
 * made, and each result of theirs as long as others are at work. @returns false when the reply has no room for what they gave.
 */
export async function runCalls(context: CallsContext): Promise<boolean> {
  const { draft, builder, tools, again, onEdge } = context
  const toolOf = ({ tool_name }: ToolCall) => tools.find(({ name }) => name === tool_name)
  const pending = draft.toolCalls.filter(({ status }) => status === 'pending')
  const asking = pending.filter((call) => decideOn(call, toolOf(call), context))
  const free = pending.filter((call) => !asking.includes(call))
  const careful = free.some((call) => !toolOf(call)?.repeatable)
  const allowed = new Set(draft.allowed)
  draft.allowed = []
  if (careful && (!again || allowed.size > 0)) await onEdge()
  const waiting = free.values()
  let left = free.length
  let fits = true
  async function work() {
    for (const call of waiting) {
      if (!fits) return
      const tool = toolOf(call)
      const due = tool && (tool.repeatable || !again || allowed.has(call.id))
      fits = builder.endCall(call, due ? await make(tool, call, context) : interrupted) && fits
      left--
      if (careful && left > 0) await onEdge()
    }
  }
  await Promise.all(Array.from({ length: callsAtOnce }, work))
  for (const call of asking) ask(call, context)
  return fits
}

/** @returns whether it has to wait for somebody; what policy allows is noted. */
function decideOn(call: ToolCall, tool: Tool | undefined, { prompt, draft, now }: CallsContext): boolean {
  if (call.decided_at !== null || !tool) return false
  if (tool.runs === 'client') return true
  const said = prompt.messages.flatMap((message) => (message.role === 'user' ? [message.content] : []))
  const steered = draft.parts.flatMap((part) => (part.type === 'steering-message' ? [part.text] : []))
  const who = whoDecides(tool, { input: call.tool_input, said: [...said, ...steered] })
  if (who === 'policy') Object.assign(call, { approved_by: who, decided_at: new Date(now()).toISOString() })
  return who === 'user'
}

/** Tells once that a call waits, and for whom. */
function ask(call: ToolCall, { draft, tools, log }: CallsContext): void {
  const part = draft.parts.find((each) => each.type === 'tool' && each.id === call.id)
  if (part?.type !== 'tool' || part.asks) return
  const isClients = tools.some(({ name, runs }) => name === call.tool_name && runs === 'client')
  part.asks = isClients ? 'output' : 'approval'
  for (const event of requestEvents(call, part.asks)) log.append(event)
}

async function make(
  tool: Tool,
  { tool_input: input }: ToolCall,
  { userId, now, stop, onTrouble }: CallsContext,
): Promise<CallEnd> {
  return tool.runs === 'here' ? callTool(tool, input, { userId, now, stop, onTrouble }) : interrupted
}
