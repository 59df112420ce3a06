// Calls of the service: JSON in, JSON out, and what goes wrong as a `Problem`.
import { toProblem } from '@chronochat/client'
import { session } from './session.ts'

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE'

/** @throws {Problem} what the service says went wrong. @throws {TypeError} the service cannot be reached */
export async function call<T = null>(
  method: Method,
  path: string,
  body?: unknown,
  more: Record<string, string> = {},
): Promise<T> {
  const headers = new Headers(more)
  if (body !== undefined) headers.set('content-type', 'application/json')
  const response = await session.fetch(path, {
    method,
    headers,
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  if (!response.ok) throw await toProblem(response)
  return (response.status === 204 ? null : await response.json()) as T
}
