// Texts that are too long for a prompt, without their middle. Sizes are in estimated tokens.
import { estimateTokens } from './estimate-tokens.ts'

/** Stands for what was cut. */
const gap = '\n[…]\n'

/**
 * The size to which the longer ones have to be cut so that all fit, as water levels out.
 * @returns infinity where they fit as they are.
 */
export function fillLevel(sizes: number[], room: number): number {
  let left = room
  const ascending = sizes.toSorted((a, b) => a - b)
  for (const [index, size] of ascending.entries()) {
    const share = left / (ascending.length - index)
    if (size > share) return Math.max(0, Math.floor(share))
    left -= size
  }
  return Number.POSITIVE_INFINITY
}

/** The beginning and the end of a text, of whole characters; the text itself where it fits. */
export function cutMiddle(text: string, tokens: number): string {
  const size = estimateTokens(text)
  if (size <= tokens) return text
  for (let share = tokens / size; ; share *= 0.9) {
    const half = Math.floor((text.length * share) / 2)
    if (half === 0) return gap.trim()
    const head = text.slice(0, half).replace(/[\ud800-\udbff]$/, '')
    const cut = `${head}${gap}${text.slice(-half).replace(/^[\udc00-\udfff]/, '')}`
    if (estimateTokens(cut) <= tokens) return cut
  }
}
