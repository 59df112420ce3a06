import { expect, it } from 'vitest'
import { Failure } from '#shared/failure.ts'
import { createTurnQueue } from './turn-queue.ts'

const away = new Failure('database_unavailable', 'The database cannot be reached just now.')

it('tells those who were waiting what the work before them was told, and lets later ones try', async () => {
  let time = 0
  const turns = createTurnQueue(() => time)
  const first = Promise.withResolvers<string>()
  const done: number[] = []
  const ask = (number: number) =>
    turns.runOrFailFast(async () => {
      done.push(number)
      return number === 1 ? first.promise : 'done'
    })
  const asked = [1, 2, 3].map(ask)
  time = 5000
  first.reject(away)
  for (const { status, reason } of (await Promise.allSettled(asked)) as PromiseRejectedResult[])
    expect([status, reason]).toEqual(['rejected', away])
  time = 5001
  expect(await ask(4)).toBe('done')
  expect(done).toEqual([1, 4])
})
