// What makes a repeated request the same one: its keys and its fingerprint. Pure.

/**
 * The keys of a request: its `Idempotency-Key`, and one for the id that its client gave the message. `earlier` is the
 * fingerprint of the same request by a client that did not know its thread yet.
 */
export type Idempotency = { keys: string[]; fingerprint: string; earlier: string | null }

/** What a key stands for. */
export type UsedKey = { key: string; fingerprint: string; threadId: string; messageId: string }

/** How a request stands to those before it. */
export type Repeat =
  | { kind: 'replay'; threadId: string; messageId: string }
  | { kind: 'key_reused' | 'id_taken' }

/** A client's own keys are ASCII, so that none of them is taken for this one. */
const mark = '✉'

/** The key of a message that its client has named. */
export const messageKey = (userMessageId: string) => `${mark}${userMessageId}`

/**
 * @param threadId the thread that the request is about; one that names the thread which its own key began is the same.
 * @returns null where its keys are free.
 */
export function compareKeys(asked: Idempotency | null, threadId: string, used: UsedKey[]): Repeat | null {
  const met = used.filter(({ key }) => asked?.keys.includes(key))
  const other = met.find(
    ({ fingerprint, threadId: begun }) =>
      fingerprint !== asked?.fingerprint && (fingerprint !== asked?.earlier || begun !== threadId),
  )
  if (other) return { kind: other.key.startsWith(mark) ? 'id_taken' : 'key_reused' }
  const [same] = met
  return same ? { kind: 'replay', threadId: same.threadId, messageId: same.messageId } : null
}
