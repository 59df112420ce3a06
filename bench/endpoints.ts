// The endpoints that are measured, as one person calls them.
import { fresh } from './fresh.ts'
import { type Request, toRequest } from './load.ts'

export type Endpoint = {
  name: string
  /** What is measured together, one after the other. */
  turn: Request[]
}

const password = 'correct horse battery'
const script = JSON.stringify({ say: ['Hello', ', ', 'there', '.'] })

/** Signs somebody up who has ten threads, one of them with ten messages, and lists what they may call. */
export async function endpointsOf(url: string): Promise<Endpoint[]> {
  const post = async (path: string, body: object, token?: string) => {
    const headers = { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) }
    const response = await fetch(url + path, { method: 'POST', headers, body: JSON.stringify(body) })
    if (!response.ok) throw new Error(`${path}: ${await response.text()}`)
    return response.json()
  }
  const signUp = async (username: string): Promise<string> => {
    const account = { username, email: `${username}@example.com`, password }
    return (await post('/api/auth/register', account)).access_token
  }
  const [reader, writer] = [await signUp('reader'), await signUp('writer')]
  let threadId = ''
  for (let index = 0; index < 10; index++)
    threadId = (await post('/api/chat/send', { message: script }, reader)).thread_id
  for (let index = 0; index < 4; index++)
    await post('/api/chat/send', { message: script, thread_id: threadId }, reader)

  const get = (name: string, token?: string): Endpoint => ({
    name: `GET ${name}`,
    turn: [
      toRequest(
        url + name.replace('{thread_id}', threadId),
        'GET',
        token ? { authorization: `Bearer ${token}` } : {},
      ),
    ],
  })
  const toPost = (path: string, body: object, token?: string): Request =>
    toRequest(
      url + path,
      'POST',
      { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
      JSON.stringify(body),
    )
  const send = (name: string, body: object, token?: string): Endpoint => ({
    name: `POST ${name}`,
    turn: [toPost(name, body, token)],
  })
  const begin = { message: script, thread_id: fresh(1), create: true }
  return [
    get('/'),
    get('/health'),
    get('/api/auth/me', reader),
    get('/api/chat/threads', reader),
    get('/api/chat/threads/{thread_id}', reader),
    get('/api/chat/stats', reader),
    get('/api/chat/search?q=there', reader),
    get('/api/users/profile', reader),
    send('/api/chat/send', { message: script }, writer),
    {
      name: 'POST /api/chat/send, twice in a thread',
      turn: [
        toPost('/api/chat/send', begin, writer),
        toPost('/api/chat/send', { message: script, thread_id: fresh(1) }, writer),
      ],
    },
    send('/api/auth/login', { username: 'reader', password }),
    send('/api/auth/register', { username: fresh(0), email: `${fresh(0)}@example.com`, password }),
  ]
}
