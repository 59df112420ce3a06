// What two requests must have in common to be the same one, as a hash.
import { type Idempotency, messageKey } from '#chat/runs/idempotency.ts'

/** Only what a client has named counts; members that were added since stand last, so that older keys keep their meaning. */
type Named = {
  message: string | null
  threadId: string | null
  model: string | undefined
  parentId?: string | null | undefined
  regenerate?: string
  tools?: object[] | undefined
}

/** @param key the client's `Idempotency-Key`; @param messageId the id that it gave the message. */
export async function toIdempotency(
  key: string | null,
  messageId: string | null,
  named: Named,
): Promise<Idempotency | null> {
  const keys = [...(key === null ? [] : [key]), ...(messageId === null ? [] : [messageKey(messageId)])]
  if (keys.length === 0) return null
  return {
    keys,
    fingerprint: await fingerprint(named),
    earlier: named.threadId === null ? null : await fingerprint({ ...named, threadId: null }),
  }
}

async function fingerprint({
  message,
  threadId,
  model,
  parentId,
  regenerate,
  tools,
}: Named): Promise<string> {
  const added = {
    ...(parentId !== undefined && { parent_id: parentId }),
    ...(regenerate !== undefined && { regenerate }),
    ...(tools !== undefined && { tools }),
  }
  const members = [message, threadId, model ?? null, ...(Object.keys(added).length > 0 ? [added] : [])]
  const bytes = new TextEncoder().encode(JSON.stringify(members))
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
