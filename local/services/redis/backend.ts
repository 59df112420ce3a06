// What the Redis endpoint asks of a Redis, whether embedded or a real server: commands in, raw replies out.
import { createClient, ErrorReply, RESP_TYPES } from 'redis'
import { CannotStart, reason } from '../../dev/cannot-start.ts'
import { describeServer } from '../../dev/server-url.ts'

/** A reply as Redis gave it. An error is a value here, since one command of a pipeline may fail alone. */
export type Reply = null | number | Buffer | ErrorReply | Reply[]

export type RedisBackend = {
  /** Sends one command. @throws when Redis is not reached or does not answer in time */
  call: (command: string[]) => Promise<Reply>
  /** Sends commands in order, one reply each. @throws as `call` */
  pipeline: (commands: string[][]) => Promise<Reply[]>
  /** Runs commands as one MULTI; a command refused beforehand aborts all and is the one reply. @throws as `call` */
  multi: (commands: string[][]) => Promise<Reply[] | ErrorReply>
  close: () => Promise<void>
}

const ANSWER_MS = 10_000
const CONNECT_MS = 5_000

/**
 * Connects to a Redis and stays with it: a lost connection fails what was under way and comes back by itself.
 * @param url `redis://user:password@host:port/number`, `rediss://` for TLS
 * @throws {CannotStart} without the password, when the first connection fails
 */
export async function connectRedis(url: string): Promise<RedisBackend> {
  let reached = false
  const client = createClient({
    url,
    RESP: 2,
    disableOfflineQueue: true, // While Redis is away a command fails at once and is never sent later.
    commandOptions: { typeMapping: { [RESP_TYPES.BLOB_STRING]: Buffer, [RESP_TYPES.SIMPLE_STRING]: Buffer } },
    socket: {
      connectTimeout: CONNECT_MS,
      reconnectStrategy: (retries) => reached && Math.min(50 * 2 ** retries, 1000),
    },
  })
  client.on('error', () => {}) // Each command under way is rejected on its own.
  try {
    await client.connect()
    reached = true
  } catch (error) {
    throw new CannotStart(`Redis at ${describeServer(url)} cannot be used: ${reason(error)}.`)
  }

  const send = (command: string[]) =>
    client.sendCommand<Reply>(command).catch((error: unknown) => {
      if (error instanceof ErrorReply) return error
      throw error
    })
  // Commands that are sent in one tick stand on the connection one after the other, with no other request's between.
  const pipeline = (commands: string[][]) => inTime(Promise.all(commands.map(send)))

  return {
    call: (command) => inTime(send(command)),
    pipeline,
    multi: async (commands) => {
      const replies = await pipeline([['MULTI'], ...commands, ['EXEC']])
      const executed = replies.at(-1)
      if (Array.isArray(executed)) return executed
      const refused = replies.find((reply) => reply instanceof ErrorReply)
      return refused ?? new ErrorReply('EXECABORT Transaction discarded')
    },
    close: async () => {
      if (client.isOpen) client.destroy()
    },
  }
}

const inTime = <T>(reply: Promise<T>): Promise<T> => {
  const { promise, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(() => reject(new Error('Redis did not answer in time')), ANSWER_MS)
  return Promise.race([reply, promise]).finally(() => clearTimeout(timer))
}
