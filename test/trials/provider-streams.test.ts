// Streams of a provider on a bad day, by the thousand: each gives a right reply or a failed one, and never a defect, a reply
// that does not end, or half a text as a whole one. `FUZZ_REQUESTS=20000 FUZZ_SEED=7 npm run fuzz` tries more.
import fc from 'fast-check'
import { expect, inject, it } from 'vitest'
import type { StepEvent } from '../../src/chat/models/model.ts'
import { chatModel } from '../../src/platform/models/openai/model.ts'
import { Failure } from '../../src/shared/failure.ts'
import { type Draft, drafts, harmless, inPieces, toWire } from '../world/mutations.ts'

const { requests, seed } = inject('fuzz')
const runs = Math.max(requests, 5000)
const patience = 60_000 + runs * 20

/** Asks a model whose provider sends this. A failure is given back beside what was said before it. */
async function ask(draft: Draft): Promise<{ events: StepEvent[]; failure: Failure | null }> {
  const ask = async () => new Response(inPieces(toWire(draft).text, draft.sizes))
  const model = chatModel({ id: 'openai/x', name: 'x', ask, options: {}, now: Date.now })
  const { signal } = new AbortController()
  const events: StepEvent[] = []
  try {
    const messages = [{ role: 'user' as const, content: 'Hello' }]
    for await (const event of model({ system: '', messages, tools: [], signal })) events.push(event)
    return { events, failure: null }
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    return { events, failure: error }
  }
}

const said = (events: StepEvent[], type: 'text-delta' | 'reasoning-delta') =>
  events.map((event) => (event.type === type ? event.delta : '')).join('')

const callsOf = (events: StepEvent[]) =>
  events.flatMap((event) => (event.type === 'tool-call' ? [event.input] : []))

/** Parts begin before they go on, one at a time, and end; nothing comes behind the finish. */
function expectInOrder(events: StepEvent[], whole: boolean) {
  let open: string | null = null
  for (const [index, event] of events.entries()) {
    if (event.type === 'text-start' || event.type === 'reasoning-start') {
      expect(open).toBeNull()
      open = event.id
    } else if (event.type === 'text-delta' || event.type === 'reasoning-delta') expect(event.id).toBe(open)
    else if (event.type === 'text-end' || event.type === 'reasoning-end') {
      expect(event.id).toBe(open)
      open = null
    } else if (event.type === 'finish') expect(index).toBe(events.length - 1)
  }
  if (whole) expect([open, events.at(-1)?.type]).toEqual([null, 'finish'])
}

it(
  `takes what is merely unusual for what it is: ${runs} streams, seed ${seed}`,
  async () => {
    const property = fc.asyncProperty(drafts(harmless), async (draft) => {
      const { events, failure } = await ask(draft)
      expect(failure).toBeNull()
      expectInOrder(events, true)
      expect(said(events, 'text-delta')).toBe(draft.answer.words.join(''))
      expect(said(events, 'reasoning-delta')).toBe(draft.answer.thoughts.join(''))
      expect(callsOf(events)).toEqual(draft.answer.call ? [draft.answer.call] : [])
    })
    await fc.assert(property, { seed, numRuns: runs })
  },
  patience,
)

it(
  `gives a right reply or a failed one: ${runs} streams, seed ${seed}`,
  async ({ annotate }) => {
    const ends: Record<string, number> = {}
    const property = fc.asyncProperty(drafts(), async (draft) => {
      const { events, failure } = await ask(draft)
      expectInOrder(events, failure === null)
      if (failure) {
        expect(failure.code).toMatch(/^model_(failed|busy|refused)$/)
        expect(callsOf(events)).toEqual([])
      } else expect(toWire(draft).ends, 'half a text passes for a whole one').toBe(true)
      const end = failure?.code ?? 'complete'
      ends[end] = (ends[end] ?? 0) + 1
    })
    await fc.assert(property, { seed, numRuns: runs })
    await annotate(`${runs} streams, seed ${seed}: ${JSON.stringify(ends)}`)
  },
  patience,
)
