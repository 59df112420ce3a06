import { describe, expect, it } from 'vitest'
import { newKey, readKey } from './key.ts'

const id = '019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e'
const userId = 'ffffffff-0000-4000-8000-00000000000f'

describe('an API key', () => {
  it('says whose it is, and holds a secret that is stored nowhere', async () => {
    const { key, prefix, hash } = await newKey(id, userId)
    expect(key).toMatch(/^cc_[A-Za-z0-9_-]{86}$/)
    expect(key.startsWith(prefix)).toBe(true)
    expect(await readKey(key)).toEqual({ id, userId, hash })
    expect((await newKey(id, userId)).hash).not.toBe(hash)
  })

  it.each([
    '',
    'cc_',
    'cc_abc',
    `cc_${'a'.repeat(85)}`,
    `cc_${'a'.repeat(87)}`,
    `xx_${'a'.repeat(86)}`,
    `cc_${'é'.repeat(86)}`,
  ])('is not %j', async (text) => {
    expect(await readKey(text)).toBeNull()
  })
})
