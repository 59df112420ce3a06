// Ids of what is moved in. They follow from the old ids alone, so that a second run finds what the first has copied.
import { createHash } from 'node:crypto'

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** A UUID of version 7 (RFC 9562 §5.7) whose random part is a hash of the old id. */
export function idOf(table: string, oldId: string | number, createdAt: Date): string {
  const time = Math.max(0, createdAt.getTime()).toString(16).padStart(12, '0')
  const hash = createHash('sha256').update(`fastapi/${table}/${oldId}`).digest('hex')
  const variant = '89ab'[Number.parseInt(hash[3]!, 16) % 4]
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hash.slice(0, 3)}-${variant}${hash.slice(4, 7)}-${hash.slice(7, 19)}`
}

/** A thread's id stays what it is; the old column would have held anything of 36 characters. */
export function threadIdOf(oldId: string, createdAt: Date): string {
  const canonical = oldId.toLowerCase()
  return uuid.test(canonical) ? canonical : idOf('chat_threads', oldId, createdAt)
}
