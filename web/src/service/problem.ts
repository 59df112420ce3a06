// What went wrong, in words for people.
import { Problem } from '@chronochat/client'

export const isProblem = (error: unknown, ...codes: string[]): error is Problem =>
  error instanceof Problem && (codes.length === 0 || codes.includes(error.code))

export function messageOf(error: unknown): string {
  if (error instanceof Problem) {
    const [first] = fieldProblems(error)
    const wait = error.retryAfter ? ` Try again in ${seconds(error.retryAfter)}.` : ''
    return `${first?.message ?? error.message}${wait}`
  }
  if (error instanceof TypeError) return 'The service cannot be reached. Check your connection and try again.'
  if (error instanceof DOMException) return 'That was cancelled, or this browser does not allow it.'
  return error instanceof Error ? error.message : 'Something went wrong. Try again.'
}

const fieldProblems = (problem: Problem) => problem.errors

/** Of a request that did not fit: the sentence for each member of the body, by its name. */
export function problemsByField(error: unknown): Record<string, string> {
  if (!(error instanceof Problem)) return {}
  const entries = fieldProblems(error).map(({ path, message }) => [path.replace(/^\//, ''), message])
  return Object.fromEntries(entries)
}

const seconds = (count: number) => {
  if (count < 90) return `${count} ${count === 1 ? 'second' : 'seconds'}`
  return `${Math.round(count / 60)} minutes`
}
