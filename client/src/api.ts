// Every call of the service, typed by its OpenAPI document.
import createClient from 'openapi-fetch'
import type { paths } from './openapi.d.ts'
import { Problem } from './problem.ts'
import type { Session } from './session.ts'

export type Api = ReturnType<typeof createApi>

/** `api.GET('/api/chat/threads')` answers `{ data }` or `{ error }`, whose `code` is one that this very call can have. */
export const createApi = ({ baseUrl, fetch }: Pick<Session, 'baseUrl' | 'fetch'>) =>
  createClient<paths>({ baseUrl, fetch: (request) => fetch(request) })

type Answer = { data?: unknown; error?: unknown; response: Response }
type Given<Data> = [Exclude<Data, undefined>] extends [never] ? undefined : Exclude<Data, undefined>

/** What a call gives, for who would rather catch. @throws {Problem} */
export async function unwrap<Call extends Answer>(call: Promise<Call>): Promise<Given<Call['data']>> {
  const { data, error, response } = await call
  if (!response.ok) throw new Problem(response, error)
  return data as Given<Call['data']>
}
