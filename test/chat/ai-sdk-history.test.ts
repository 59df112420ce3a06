// A history as the AI SDK's client takes it: what was streamed, read back, is the same message.
import { readUIMessageStream, type UIMessage, type UIMessageChunk, validateUIMessages } from 'ai'
import { describe, expect, it } from 'vitest'
import { model, scripted } from '../world/scripted.ts'
import { frames } from '../world/stream.ts'
import { openWorld } from '../world/world.ts'

const world = openWorld()

/** The message that the AI SDK makes of a stream. */
async function messageOf(response: Response): Promise<UIMessage | undefined> {
  const stream = new ReadableStream<UIMessageChunk>({
    async start(controller) {
      for await (const { part } of frames(response.body))
        if (part !== '[DONE]') controller.enqueue(part as UIMessageChunk)
      controller.close()
    },
  })
  let message: UIMessage | undefined
  for await (message of readUIMessageStream({ stream }));
  return message
}

const plain = (value: unknown) => JSON.parse(JSON.stringify(value))

describe('a message read back', () => {
  it.each([
    ['a text', { say: ['Hello ', 'there'] }],
    ['thoughts', { reason: ['Hm, ', 'well'], say: ['Hello'] }],
    [
      'two parallel calls, one of which fails, and a text',
      {
        call: [
          { name: 'calculate', arguments: { expression: '2 + 3' } },
          { name: 'calculate', arguments: { expression: 'process.exit()' } },
        ],
        say: ['So be it.'],
      },
    ],
  ])('is what was streamed: %s', async (_, script) => {
    const ada = await world.enrol()
    const { message } = scripted(script)
    const headers = { 'idempotency-key': crypto.randomUUID() }
    const streamed = await messageOf(await ada.stream(message, { model }, { headers }))
    const [thread] = (await ada.get('/api/chat/threads')).body
    const { messages } = (await ada.get(`/api/chat/threads/${thread.id}`)).body
    const kept = messages[1]
    expect(kept.parts).toEqual(plain(streamed?.parts))
    expect(kept.id).toBe(streamed?.id)
    const replayed = await messageOf(await ada.stream(message, { model }, { headers }))
    expect(plain(replayed)).toEqual(plain(streamed))
    const exported = (await ada.get('/api/users/export')).body.messages
    expect(exported[1].parts).toEqual(kept.parts)

    const known = messages.map(({ id, role, metadata, parts }: UIMessage) => ({
      id,
      role,
      ...(metadata !== null && { metadata }),
      parts,
    }))
    expect(await validateUIMessages({ messages: known })).toHaveLength(2)
  })
})
