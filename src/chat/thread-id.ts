// The id of a thread as a client gives it.
import { z } from 'zod'
import { Failure } from '../failure.ts'

const form = z.guid()

/** The one answer for a thread that nobody has, that is somebody else's, and for what has no id's form. */
export const noThread = () => new Failure('thread_not_found', 'There is no such thread.')

/** An id in its canonical form; for what has no id's form one that nobody has, so that both are refused in the same way. */
export function knownForm(threadId: string): string {
  const canonical = threadId.toLowerCase()
  return form.safeParse(canonical).success ? canonical : crypto.randomUUID()
}
