// What becomes of a reply that Postgres will never take as it is.
import { expect, it } from 'vitest'
import { Failure } from '#shared/failure.ts'
import { createOutbox } from './outbox.ts'
import { newRecord } from './record.ts'
import type { RunRequest } from './runs.ts'
import { idle } from './state.ts'
import type { FinishedReply, RunStore } from './store.ts'

const record = () => {
  const request: RunRequest = {
    userId: 'u',
    messageId: 'm2',
    thread: { kind: 'existing', id: 't' },
    ask: { kind: 'message', userMessageId: 'm1', text: 'hi', parent: 'head' },
    model: 'm',
    idempotency: null,
    clientTools: [],
    ifBusy: 'reject',
  }
  const made = newRecord(request, 1000, 0)
  made.draft.parts = [{ type: 'text', text: 'what was said' }]
  made.draft.usage = { input_tokens: 1, output_tokens: 2 }
  made.state = {
    ...idle,
    phase: 'finished',
    end: { status: 'complete', finishReason: 'stop', error: null, at: 1 },
  }
  return made
}

/** Delivers over a Postgres that does with each reply what `finish` does. */
async function deliver(finish: (reply: FinishedReply) => void) {
  const asked: FinishedReply[] = []
  const store = {
    finish: async (reply) => {
      asked.push(reply)
      finish(reply)
      return true
    },
  } as Partial<RunStore> as RunStore
  const trouble: string[] = []
  const outbox = createOutbox(store, (message) => trouble.push(message))
  return { outcome: await outbox.deliver(record()), asked, trouble }
}

it('is stored with its words alone where Postgres refuses the rest for good', async () => {
  const { outcome, asked, trouble } = await deliver(({ usage }) => {
    if (usage.output_tokens > 0) throw new Error('value out of range')
  })
  expect(outcome).toBe('stored')
  expect(asked.map(({ content, status }) => [content, status])).toEqual([
    ['what was said', 'complete'],
    ['what was said', 'complete'],
  ])
  const usage = { input_tokens: 0, output_tokens: 0 }
  expect(asked.at(-1)?.metadata).toEqual({ model: 'm', usage, finish_reason: 'stop' })
  expect(trouble).toHaveLength(1)
})

it('is held as it is while Postgres cannot be reached', async () => {
  const { outcome, asked } = await deliver(() => {
    throw new Failure('database_unavailable', 'The database cannot be reached just now.')
  })
  expect(outcome).toBe('held')
  expect(asked).toHaveLength(1)
})
