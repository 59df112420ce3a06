// Whatever is told again, the chat's message is what an untroubled connection would have made of the last telling.
import { readUIMessageStream, type UIMessage, type UIMessageChunk } from 'ai'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createRetelling } from './retelling.ts'

type Step = UIMessageChunk[]

const start: UIMessageChunk = { type: 'start', messageId: 'm', messageMetadata: { model: 'a' } }
const thread: UIMessageChunk = { type: 'data-thread', transient: true, data: {} }
const finish: UIMessageChunk = { type: 'finish', messageMetadata: { usage: 1 } }

const said = (id: string, deltas: string[], type: 'text' | 'reasoning' = 'text'): UIMessageChunk[] => [
  { type: `${type}-start`, id },
  ...deltas.map((delta) => ({ type: `${type}-delta` as const, id, delta })),
  { type: `${type}-end`, id },
]

const called = (toolCallId: string, output: string): UIMessageChunk[] => [
  { type: 'tool-input-start', toolCallId, toolName: 'look' },
  { type: 'tool-input-delta', toolCallId, inputTextDelta: '{"a":' },
  { type: 'tool-input-delta', toolCallId, inputTextDelta: '1}' },
  { type: 'tool-input-available', toolCallId, toolName: 'look', input: { a: 1 } },
  { type: 'tool-output-available', toolCallId, output },
]

/** Before every second step somebody has said something that it takes up. */
const steering = (index: number): UIMessageChunk[] =>
  index % 2 === 0
    ? []
    : [{ type: 'steering-message', id: `s${index}`, parts: [{ type: 'text', text: 'go' }] }]

const told = (steps: Step[]): UIMessageChunk[] => [
  start,
  thread,
  ...steps.flatMap(
    (step, index): Step => [...steering(index), { type: 'start-step' }, ...step, { type: 'finish-step' }],
  ),
  finish,
]

/** The message that the AI SDK makes of chunks. */
async function read(chunks: UIMessageChunk[], message?: UIMessage): Promise<UIMessage | undefined> {
  const stream = new ReadableStream<UIMessageChunk>({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk)
      controller.close()
    },
  })
  let last: UIMessage | undefined
  for await (const next of readUIMessageStream({ stream, ...(message && { message }) })) last = next
  return last
}

const step = fc
  .record({
    reasons: fc.array(fc.string()),
    says: fc.array(fc.string()),
    calls: fc.array(fc.string(), { maxLength: 2 }),
  })
  .map(({ reasons, says, calls }) => [
    ...said('r', reasons, 'reasoning'),
    ...said('t', says),
    ...calls.flatMap((output, index) => called(`c${index}-${output}`, output)),
  ])

describe('a reply that is told again from its start', () => {
  it('is the message of its last telling, wherever it broke off and however its open step has changed', async () => {
    const reply = fc.array(step, { minLength: 1, maxLength: 4 })
    const breaks = fc.array(fc.tuple(fc.nat(), step), { maxLength: 5 })
    await fc.assert(
      fc.asyncProperty(reply, breaks, async (steps, breaks) => {
        const retell = createRetelling()
        const heard: UIMessageChunk[] = []
        let current = steps
        /** The step that the service is in: those before it have ended, and stay as they are. */
        let open = -1
        let ended = false
        for (const [at, renewed] of breaks) {
          const all = told(current)
          const part = all.slice(0, at % (all.length + 1))
          heard.push(...part.flatMap(retell))
          open = Math.max(open, part.filter(({ type }) => type === 'start-step').length - 1)
          ended ||= part.at(-1)?.type === 'finish'
          if (open >= 0 && !ended) current = current.with(open, renewed)
        }
        heard.push(...told(current).flatMap(retell))
        expect(await read(heard)).toEqual(await read(told(current)))
      }),
      { numRuns: 300 },
    )
  })

  it('goes on in a message that has steps already', async () => {
    const before = [said('t', ['let me look']), said('t', ['and here'])]
    const message = await read(told(before))
    const rest = [start, { type: 'start-step' } as const, ...said('t', ['found']), finish]
    const retell = createRetelling(2)
    const chunks = [
      ...rest.slice(0, 3).flatMap(retell),
      ...told([...before, said('t', ['found it'])]).flatMap(retell),
    ]
    expect(await read(chunks, message)).toEqual(await read(told([...before, said('t', ['found it'])])))
  })

  it('has nothing left of a step that came to nothing', async () => {
    const retell = createRetelling()
    const first = told([said('t', ['one']), said('t', ['half of two'])]).slice(0, 8)
    const second = told([said('t', ['one'])])
    const message = await read([...first, ...second].flatMap(retell))
    expect(message?.parts.filter(({ type }) => type === 'text')).toMatchObject([{ text: 'one' }])
  })
})
