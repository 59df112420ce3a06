// What a run costs its object in rows, as the database counts them: they are the larger part of what an object costs.
import { runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { expect, it } from 'vitest'
import { newRecord } from '#chat/runs/record.ts'
import { toRunStorage } from './storage.ts'

const record = (text: string) => {
  const made = newRecord(
    {
      userId: 'u',
      messageId: 'm2',
      thread: { kind: 'existing', id: 't' },
      ask: { kind: 'message', userMessageId: 'm1', text: 'hi', parent: 'head' },
      model: 'm',
      idempotency: null,
      clientTools: [],
      ifBusy: 'reject',
    },
    1000,
    0,
  )
  made.draft.parts.push({ type: 'text', text })
  return made
}

/** Storage in an object of its own, and how many rows it has written. */
const inObject = (work: (storage: ReturnType<typeof toRunStorage>, rows: () => number) => Promise<void>) =>
  runInDurableObject(env.RUNS.getByName(crypto.randomUUID()), async (_, { storage }) => {
    let rows = 0
    const exec = (query: string, ...bindings: unknown[]) => {
      const cursor = storage.sql.exec(query, ...bindings)
      rows += cursor.rowsWritten
      return cursor
    }
    const counted = new Proxy(storage, {
      get(target, name) {
        if (name === 'sql') return { exec }
        const value = Reflect.get(target, name) as unknown
        return typeof value === 'function' ? value.bind(target) : value
      },
    })
    await work(toRunStorage(counted), () => rows)
  })

it('writes five rows for the first reply of one step, its table among them, and three for the next', () =>
  inObject(async (storage, rows) => {
    for (const expected of [5, 5 + 3]) {
      await storage.save(record(''))
      await storage.save(record('x'.repeat(100_000)))
      await storage.clear()
      expect(rows()).toBe(expected)
    }
    expect(await storage.load()).toBeNull()
  }))

it('keeps what is larger than a value may be, to the letter', () =>
  inObject(async (storage) => {
    for (const text of ['\u0001🌍'.repeat(400_000), 'short again']) {
      await storage.save(record(text))
      expect(await storage.load()).toEqual(record(text))
    }
  }))
