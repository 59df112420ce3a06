// Cursors: where a page ended, as text that only we read. A cursor is a place, not a right: every query is asked as its
// user, so a forged one shows nobody anything new.
import { Failure } from './failure.ts'

/** Numbers or ids, joined by dots, as an opaque word for a URL. */
export const toCursor = (...parts: (string | number)[]) => btoa(parts.join('.')).replaceAll('=', '')

/**
 * The groups of a cursor's form.
 * @param member the JSON Pointer of the cursor in the request.
 * @throws {Failure} `invalid_request` for a cursor that we did not make.
 */
export function fromCursor(cursor: string, form: RegExp, member: string): string[] {
  const match = form.exec(decode(cursor))
  if (match) return match.slice(1)
  throw foreignCursor(member)
}

/** A cursor that we did not make, or that leads elsewhere. */
export const foreignCursor = (member: string) =>
  new Failure('invalid_request', 'This cursor is not one of ours.', {
    errors: [{ path: member, code: 'invalid_cursor', message: 'Must be a cursor from an earlier answer' }],
  })

function decode(cursor: string): string {
  try {
    return atob(cursor)
  } catch {
    return ''
  }
}
