// Calls that a restart cut, in a reply that is not gone on with: nobody knows what became of them.
import { interruption } from '#chat/tools/call-tool.ts'
import type { Draft } from './draft.ts'

/** Answers what has no result as interrupted. */
export function cutCalls({ toolCalls }: Draft): void {
  for (const call of toolCalls)
    if (call.status === 'pending') Object.assign(call, { status: 'error', error_message: interruption })
}
