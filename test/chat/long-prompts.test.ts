// A provider that says that the prompt is too long is asked once more with half.
import { describe, expect, it } from 'vitest'
import { asked, sendScript } from '../world/scripted.ts'
import { decide, sendCalls } from '../world/waiting.ts'
import { openWorld } from '../world/world.ts'

const world = openWorld()

const sizes = async (mark: string) => (await asked(mark)).map((body) => JSON.stringify(body.messages).length)

describe('a prompt that is too long for its model', () => {
  it('is halved, and the reply says what it was made of', async () => {
    const ada = await world.enrol()
    const { body: before } = await sendScript(ada, { say: ['word '], times: 4000 }).answer
    const { thread_id } = before
    const { mark, answer } = sendScript(ada, { say: ['short'], longest: 18_000 }, { thread_id })
    expect((await answer).body).toMatchObject({ status: 'complete', response: 'short' })
    const [whole, half, ...more] = await sizes(mark)
    expect(more).toEqual([])
    expect(whole).toBeGreaterThan(18_000)
    expect(half! / whole!).toBeGreaterThan(0.35)
    expect(half! / whole!).toBeLessThan(0.6)
    const { messages } = (await ada.get(`/api/chat/threads/${thread_id}`)).body
    expect(messages[3].metadata.prompt.tokens).toBeLessThan(4000)
    expect(messages[1].content).toBe('word '.repeat(4000))
    expect((await asked(mark))[1]!.messages.at(-1)!.content).toContain('short')
  })

  it('is halved in a later step as well: what was called stays, what it gave is cut', async () => {
    const ada = await world.enrol()
    const read = { name: 'read_file', description: 'Reads', parameters: { type: 'object' } }
    const call = { name: 'read_file', arguments: {} }
    const { body, mark } = await sendCalls(ada, [call], { tools: [read], longest: 18_000 })
    const output = `first ${'w '.repeat(10_000)}last`
    const answered = await decide(ada, body, { call_id: body.tool_calls[0].id, output })
    expect(answered.body).toMatchObject({
      status: 'complete',
      response: 'done',
      tool_calls: [{ tool_output: output }],
    })
    const [, whole, half, ...more] = await asked(mark)
    expect(more).toEqual([])
    const resultOf = (request: typeof whole) =>
      String(request!.messages.find(({ role }) => role === 'tool')!.content)
    expect(resultOf(whole)).toContain(output)
    expect(resultOf(half)).toMatch(/first .*\[…\].* last/s)
  })

  it('is asked for no third time, and does not break its thread', async () => {
    const ada = await world.enrol()
    const { body: before } = await sendScript(ada, { say: ['one'] }).answer
    const { thread_id } = before
    const { mark, answer } = sendScript(ada, { say: ['two'], longest: 1 }, { thread_id })
    expect((await answer).body).toMatchObject({ status: 502, code: 'model_refused' })
    expect(await asked(mark)).toHaveLength(2)
    expect((await sendScript(ada, { say: ['three'] }, { thread_id }).answer).body.response).toBe('three')
  })
})
