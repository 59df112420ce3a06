// What makes a repeated request the same one: its keys and its fingerprint. Pure.

/**
 * The keys of a request: its `Idempotency-Key`, and one for the id that its client gave the message. `earlier` is the
 * fingerprint of the same request by a client that did not know its thread yet.
 */
export type Idempotency = { keys: string[]; fingerprint: string; earlier: string | null }

/** What a key stands for: a reply, or with `steered` the message that was to steer it. */
export type UsedKey = {
  key: string
  fingerprint: string
  threadId: string
  messageId: string
  steered: string | null
}

/** Words that steer a reply, or were to: its id, and that of their message. `repeated`: they are there already. */
export type Steering = {
  kind: 'steering'
  threadId: string
  messageId: string
  userMessageId: string
  repeated: boolean
}

/** How a request stands to those before it. */
export type Repeat =
  | { kind: 'replay'; threadId: string; messageId: string }
  | Steering
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
  if (!same) return null
  const { threadId: where, messageId, steered } = same
  if (steered === null) return { kind: 'replay', threadId: where, messageId }
  return { kind: 'steering', threadId: where, messageId, userMessageId: steered, repeated: true }
}
