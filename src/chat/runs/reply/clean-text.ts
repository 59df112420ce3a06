// Text of a model as it can be kept, piece by piece as it comes, and counted in bytes of UTF-8.

/** Without U+0000, which Postgres cannot keep, and with an emoji's two halves joined when they come in two deltas. */
export function createCleaner(): (delta: string, last?: boolean) => string {
  let half = ''
  return (delta, last = false) => {
    const text = (half + delta).replaceAll('\0', '')
    half = !last && /[\uD800-\uDBFF]$/.test(text) ? text.slice(-1) : ''
    return text.slice(0, text.length - half.length).toWellFormed()
  }
}

export const utf8Length = (text: string) => new TextEncoder().encode(text).length

/** The longest beginning of whole characters that fits into `bytes`. */
export function cut(text: string, bytes: number): string {
  const { read } = new TextEncoder().encodeInto(text, new Uint8Array(Math.max(0, bytes)))
  return text.slice(0, read)
}
