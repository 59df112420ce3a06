// A reply that is told again from its start, made into what a chat can take that has a part of it already.
import type { UIMessageChunk } from 'ai'

/** Whether it is the last that is told of a reply. */
export const isEnd = ({ type }: UIMessageChunk) => ['finish', 'abort', 'error'].includes(type)

/**
 * A service that can't go on behind an event tells the reply from its `start`. The AI SDK would append all of it again,
 * and can put away no more than the step it is in (`reset-step`). Steps that have ended are told as they were: they are
 * passed over, and the open one is put away and heard anew.
 * @param steps the steps that the chat's message has before anything is told
 * @returns what to hand on in place of a chunk
 */
export function createRetelling(steps = 0): (chunk: UIMessageChunk) => UIMessageChunk[] {
  let begun = steps
  let started = false
  /** What was told for the moment, so that it is told once. */
  const moments = new Set<string>()
  /** Steps passed over so far; null while what is told is new. */
  let passed: number | null = null

  return (chunk) => {
    if ('transient' in chunk && chunk.transient) {
      const moment = JSON.stringify(chunk)
      const isNews = !moments.has(moment)
      moments.add(moment)
      return isNews ? [chunk] : []
    }
    if (chunk.type === 'start') {
      const again = started
      started = true
      if (!again) return [chunk]
      passed = begun === 0 ? null : 0
      return [
        { type: 'message-metadata', messageMetadata: chunk.messageMetadata },
        ...(begun === 0 ? [{ type: 'reset-step' as const }] : []),
      ]
    }
    if (chunk.type === 'start-step') {
      if (passed === null) {
        begun++
        return [chunk]
      }
      if (++passed < begun) return []
      passed = null
      return [{ type: 'reset-step' }]
    }
    if (passed === null) return [chunk]
    if (isEnd(chunk)) {
      passed = null // The open step has come to nothing.
      return [{ type: 'reset-step' }, chunk]
    }
    return []
  }
}
