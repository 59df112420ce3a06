// A run whose model says what is strange, senseless or too much.
import { describe, expect, it } from 'vitest'
import type { ToolCall } from '../../src/chat/message.ts'
import { addMessages, idOf } from '../world/rows.ts'
import { asked, model, scripted, sendScript, streamScript } from '../world/scripted.ts'
import { sql } from '../world/stores.ts'
import { begun, readAll, textOf } from '../world/stream.ts'
import { openWorld, settled } from '../world/world.ts'

const world = openWorld()

describe('a model', () => {
  it.each([
    { prompt_tokens: 1.5, completion_tokens: 1e30, total_tokens: 0 },
    { prompt_tokens: -7, completion_tokens: -5, total_tokens: -12 },
  ])('that reports nonsense of itself (%o) is not counted, and its reply is kept', async (usage) => {
    const ada = await world.enrol()
    const { body } = await sendScript(ada, { say: ['fine'], usage }).answer
    expect(body).toMatchObject({ response: 'fine', usage: { input_tokens: 0, output_tokens: 0 } })
    expect((await settled(ada, body.thread_id))[1]).toMatchObject({ status: 'complete', content: 'fine' })
  })

  it('that says nothing has given an empty answer, which no later prompt repeats', async () => {
    const ada = await world.enrol()
    const { body } = await sendScript(ada, { say: [] }).answer
    expect(body).toMatchObject({ response: '', status: 'complete' })
    const next = scripted({ say: ['fine'] })
    await ada.send(next.message, { model, thread_id: body.thread_id })
    expect((await asked(next.mark))[0]?.messages.map(({ role }) => role)).toEqual(['system', 'user'])
  })

  it('that says strange things does no harm', async () => {
    const ada = await world.enrol()
    const strange = [
      'a\0b',
      '\r\n\r\n',
      'data: [DONE]\n\n',
      '[DONE]',
      'id: 1\n',
      '\u2028',
      '\ud83c',
      '\udf0d',
      ' 🌍',
    ]
    const { response } = await streamScript(ada, { say: strange, bytewise: true })
    const read = await readAll(response)
    expect(textOf(read)).toBe('ab\r\n\r\ndata: [DONE]\n\n[DONE]id: 1\n\u2028🌍 🌍')
    const [, reply] = await settled(ada, begun(read).threadId)
    expect(reply.content).toBe(textOf(read))
    expect(read.filter(({ part }) => part === '[DONE]')).toHaveLength(1)
  })

  it('that never stops talking is cut at 1 MiB, between characters', async () => {
    const ada = await world.enrol()
    const { body } = await sendScript(ada, { say: ['🌍é'.repeat(1000)], times: 200 }).answer
    expect(body.status).toBe('complete')
    const size = new TextEncoder().encode(body.response).length
    expect(size).toBeLessThanOrEqual(1_048_576)
    expect(size).toBeGreaterThan(1_048_570)
    expect(body.response.isWellFormed()).toBe(true)
    const [, reply] = await settled(ada, body.thread_id)
    expect(reply.metadata.finish_reason).toBe('length')
  })

  it('whose tools give more than a reply can hold is cut at 1 MiB, and is kept', async () => {
    const ada = await world.enrol()
    const userId = await idOf(ada)
    await addMessages(userId, 20, `repeat('海', 16000) || ' needle'`)
    await sql(`update chat_threads set title = repeat('海', 200) where user_id = $1`, userId)
    const call = Array(128).fill({ name: 'search_messages', arguments: { query: 'needle', limit: 20 } })
    const { body } = await sendScript(ada, { call, say: ['done'] }).answer
    expect(body.status).toBe('complete')
    const [, reply] = await settled(ada, body.thread_id)
    expect(reply.metadata.finish_reason).toBe('length')
    const kept = new TextEncoder().encode(JSON.stringify(reply.tool_calls)).length
    expect(kept).toBeGreaterThan(900_000)
    expect(kept).toBeLessThan(1_100_000)
  })

  it('that calls what is no tool, or without sense, is told so in our words, once, under the id that is kept', async () => {
    const ada = await world.enrol()
    const call = [
      { name: 'no_such_tool', arguments: {} },
      { name: 'calculate', arguments: '{"expression":' },
      { name: 'calculate', arguments: { expression: '6 * 7' } },
    ]
    const { response } = await streamScript(ada, { call, say: ['so be it'] })
    const read = await readAll(response)
    const [, reply] = await settled(ada, begun(read).threadId)
    expect(reply.tool_calls.map((made: ToolCall) => [made.status, made.error_message])).toEqual([
      ['error', 'no such tool'],
      ['error', 'invalid arguments'],
      ['success', null],
    ])
    const ended = read.flatMap(({ part }) =>
      part !== '[DONE]' && /^tool-(input-error|output)/.test(part.type) && 'toolCallId' in part
        ? [part.toolCallId]
        : [],
    )
    expect(ended).toEqual(reply.tool_calls.map(({ id }: ToolCall) => id))
  })

  it('that calls tools without end is cut after 128 of them', async () => {
    const ada = await world.enrol()
    const call = Array(200).fill({ name: 'current_time', arguments: {} })
    const { body } = await sendScript(ada, { call, say: ['done'] }).answer
    expect(body.tool_calls).toHaveLength(128)
    const [, reply] = await settled(ada, body.thread_id)
    expect(reply).toMatchObject({ status: 'complete', metadata: { finish_reason: 'length' } })
    expect(reply.tool_calls).toHaveLength(128)
  })
})
