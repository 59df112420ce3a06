// What a request is told that fits nothing: twenty things at most, and no more work than it takes to find them.
import { describe, expect, it } from 'vitest'
import { openWorld } from '../world/world.ts'

const world = openWorld()
const account = { username: 'ada', email: 'ada@example.com', password: 'correct horse battery' }

describe('a request that does not fit', () => {
  it('is told of twenty unknown members, were there a hundred thousand', async () => {
    const unknown = Object.fromEntries(Array.from({ length: 80_000 }, (_, i) => [`m${i}`, 1]))
    for (const path of ['/api/auth/register', '/api/auth/login', '/api/auth/refresh']) {
      const { status, body, text } = await world.call('POST', path, { body: { ...account, ...unknown } })
      expect(status).toBe(422)
      expect(body.errors).toHaveLength(20)
      expect(text.length).toBeLessThan(4000)
    }
  })

  it('is not sent its own names back, were they as long as the body may be', async () => {
    const long = Object.fromEntries(['a', 'b', 'c'].map((letter) => [letter.repeat(300_000), 1]))
    const { status, body, text } = await world.call('POST', '/api/auth/register', {
      body: { ...account, ...long, plain: 1 },
    })
    expect(status).toBe(422)
    expect(body.errors.map(({ path }: { path: string }) => path)).toEqual(['', '', '', '/plain'])
    expect(text.length).toBeLessThan(2000)
  })

  it.each([
    ['/api/chat/send', { message: 'hello', tools: Array(100_000).fill({ a: 1 }) }, '/tools'],
    [`/api/chat/threads/x/messages/y/decisions`, { decisions: Array(100_000).fill({ a: 1 }) }, '/decisions'],
    ['/api/users/api-keys', { name: 'script', scopes: Array(100_000).fill('all') }, '/scopes'],
  ])('is told once that a list is too long, whatever is in it (%s)', async (path, body, pointer) => {
    const ada = await world.enrol()
    const answer = await ada.post(path, body)
    expect(answer.status).toBe(422)
    expect(answer.body.errors).toEqual([{ path: pointer, code: 'too_big', message: expect.any(String) }])
  })

  it('is told of twenty flaws of the items of a list', async () => {
    const ada = await world.enrol()
    const tools = Array.from({ length: 16 }, () => ({ a: 1, b: 2, c: 3 }))
    const { status, body } = await ada.post('/api/chat/send', { message: 'hello', tools })
    expect(status).toBe(422)
    expect(body.errors).toHaveLength(20)
  })
})
