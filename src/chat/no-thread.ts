// What is answered where there is no thread for whoever asks.
import { Failure } from '#shared/failure.ts'

/** The one answer for a thread that nobody has, that is somebody else's, and for what has no id's form. */
export const noThread = () => new Failure('thread_not_found', 'There is no such thread.')
