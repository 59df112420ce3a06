// Reading an event stream as a client does, frame by frame.
import { type Part, partSchema } from '../../src/chat/part.ts'

/** One frame: its id and its part, or `[DONE]`. */
export type Frame = { id: number | null; part: Part | '[DONE]' }

/** The frames of a stream, as they come. Comments are passed over. */
export async function* frames(body: ReadableStream<Uint8Array> | null): AsyncGenerator<Frame> {
  const decoder = new TextDecoder()
  let buffered = ''
  for await (const chunk of body ?? new ReadableStream<Uint8Array>()) {
    buffered += decoder.decode(chunk, { stream: true })
    for (let end = buffered.indexOf('\n\n'); end >= 0; end = buffered.indexOf('\n\n')) {
      const frame = parse(buffered.slice(0, end))
      buffered = buffered.slice(end + 2)
      if (frame) yield frame
    }
  }
}

/** All frames up to the end. */
export const readAll = (response: Response): Promise<Frame[]> => Array.fromAsync(frames(response.body))

/** A stream that goes on, read up to a number of frames; `rest` reads the others, `hangUp` leaves them. */
export async function follow(response: Response, count: number) {
  const iterator = frames(response.body)
  const read: Frame[] = []
  while (read.length < count) {
    const { done, value } = await iterator.next()
    if (done) break
    read.push(value)
  }
  return {
    read,
    ids: begun(read),
    rest: () => Array.fromAsync(iterator),
    hangUp: () => iterator.return(undefined),
  }
}

/** What the first two frames say of the reply that is begun. */
export function begun([first, second]: Frame[]) {
  const start = first?.part
  const thread = second?.part
  if (typeof start !== 'object' || start.type !== 'start')
    throw new Error('the stream does not begin with start')
  if (typeof thread !== 'object' || thread.type !== 'data-thread')
    throw new Error('data-thread does not follow')
  const { thread_id: threadId, user_message_id: userMessageId, title } = thread.data
  return { messageId: start.messageId, threadId, userMessageId, title }
}

/** What the start of a reply says of it. */
export const startMetadata = ([first]: Frame[]) =>
  first && first.part !== '[DONE]' && first.part.type === 'start' ? first.part.messageMetadata : undefined

/** The text that frames say, deltas joined. */
export const textOf = (read: Frame[]): string =>
  read.map(({ part }) => (part !== '[DONE]' && part.type === 'text-delta' ? part.delta : '')).join('')

/** The types of the parts in their order, equal neighbours once. */
export const typesOf = (read: Frame[]): string[] =>
  read
    .map(({ part }) => (part === '[DONE]' ? part : part.type))
    .filter((type, index, all) => type !== all[index - 1])

function parse(frame: string): Frame | null {
  const lines = frame.split('\n')
  const data = lines.find((line) => line.startsWith('data: '))?.slice(6)
  if (data === undefined) return null
  const id = lines.find((line) => line.startsWith('id: '))?.slice(4)
  return {
    id: id === undefined ? null : Number(id),
    part: data === '[DONE]' ? data : partSchema.parse(JSON.parse(data)),
  }
}
