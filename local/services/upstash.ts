// Upstash's Redis over REST, as `@upstash/redis` speaks it, in front of any Redis.
import { ErrorReply } from 'redis'
import { type Answer, type Call, type Endpoint, header, parseJson } from './http.ts'
import type { RedisBackend, Reply } from './redis/backend.ts'
import { scriptFlags } from './redis/scripts.ts'

/**
 * Serves one command at `/` (JSON array) or in the path, several at `/pipeline` and `/multi-exec`.
 * @param token what `Authorization: Bearer` must hold
 */
export const upstashEndpoint = (redis: RedisBackend, token: string): Endpoint => {
  const accept = scriptFlags()
  return async (call) => {
    const [path = '', search] = call.path.split('?', 2)
    const query = new URLSearchParams(search)
    if (header(call, 'authorization').replace(/^Bearer /i, '') !== token && query.get('_token') !== token)
      return failure(401, 'WRONGPASS invalid or missing auth token')
    query.delete('_token')

    const item = presenter(header(call, 'upstash-encoding').toLowerCase() === 'base64')
    try {
      if (path === '/pipeline' || path === '/multi-exec') {
        const commands = readCommands(parseJson(call.body))
        if (!commands) return failure(400, 'ERR failed to parse pipeline request')
        return await runAll(redis, path === '/multi-exec', commands.map(accept), item)
      }
      const command = readCommand(
        path === '/' || path === '' ? parseJson(call.body) : pathCommand(path, query, call),
      )
      if (!command) return failure(400, 'ERR failed to parse command')
      const answer = item(refusal(command) ?? (await redis.call(accept(command))))
      return { status: 'error' in answer ? 400 : 200, json: answer }
    } catch (error) {
      return failure(503, `ERR ${error instanceof Error ? error.message : error}`)
    }
  }
}

type Item = { result: unknown } | { error: string }

const runAll = async (
  redis: RedisBackend,
  atomic: boolean,
  commands: string[][],
  item: (reply: Reply) => Item,
): Promise<Answer> => {
  const refused = commands.map(refusal)
  const first = refused.find((error) => error !== undefined)
  if (atomic) {
    const replies = first ?? (await redis.multi(commands))
    return replies instanceof ErrorReply
      ? failure(400, replies.message)
      : { status: 200, json: replies.map(item) }
  }
  const replies = await redis.pipeline(commands.filter((_, i) => !refused[i]))
  return { status: 200, json: refused.map((error) => item(error ?? replies.shift() ?? null)) }
}

/** One connection serves everyone, so what would block it, change its state or take it over is refused, as at Upstash. */
const unavailable = new Set(
  [
    'AUTH CLIENT DEBUG HELLO MONITOR PSYNC QUIT READONLY RESET SELECT SHUTDOWN SYNC',
    'MULTI EXEC DISCARD WATCH UNWATCH WAIT WAITAOF',
    'SUBSCRIBE PSUBSCRIBE SSUBSCRIBE UNSUBSCRIBE PUNSUBSCRIBE SUNSUBSCRIBE',
    'BLPOP BRPOP BLMOVE BLMPOP BRPOPLPUSH BZPOPMIN BZPOPMAX BZMPOP',
  ].flatMap((line) => line.split(' ')),
)

const refusal = ([name = '', ...rest]: string[]) =>
  unavailable.has(name.toUpperCase()) || (/^xread/i.test(name) && rest.some((word) => /^block$/i.test(word)))
    ? new ErrorReply(`ERR Command is not available: '${name}'`)
    : undefined

/** `/set/key/value?EX=100` is `SET key value EX 100`; a POST body is the value. */
const pathCommand = (path: string, query: URLSearchParams, call: Call) => {
  try {
    const words = path.split('/').filter(Boolean).map(decodeURIComponent)
    return [...words, ...(call.body ? [call.body] : []), ...[...query].flat().filter(Boolean)]
  } catch {
    return undefined
  }
}

const readCommands = (body: unknown) => {
  if (!Array.isArray(body)) return undefined
  const commands = body.map(readCommand)
  return commands.every((command) => command !== undefined) ? commands : undefined
}

const readCommand = (value: unknown): string[] | undefined =>
  Array.isArray(value) && value.length > 0 && typeof value[0] === 'string' ? value.map(asText) : undefined

const asText = (word: unknown) =>
  typeof word === 'string' ? word : typeof word === 'object' ? JSON.stringify(word) : String(word)

/** Upstash gives strings as base64 when asked to, all but a bare `OK`. */
const presenter = (asBase64: boolean) => {
  const plain = (reply: Reply): unknown => {
    if (Array.isArray(reply)) return reply.map(plain)
    if (reply instanceof ErrorReply) return null
    if (!Buffer.isBuffer(reply)) return reply
    const isOk = reply.length === 2 && reply.toString('latin1') === 'OK'
    return reply.toString(asBase64 && !isOk ? 'base64' : 'utf8')
  }
  return (reply: Reply): Item =>
    reply instanceof ErrorReply ? { error: reply.message } : { result: plain(reply) }
}

const failure = (status: number, error: string): Answer => ({ status, json: { error } })
