import { expect, it } from 'vitest'
import { addKept } from './kept.ts'

it('joins the pieces of a text and of an entry', () => {
  const kept = {}
  addKept(kept, { reasoning_content: 'a', reasoning_details: [{ type: 'text', index: 0, text: 'a' }] })
  addKept(kept, {
    reasoning_content: 'b',
    reasoning_details: [{ type: 'text', index: 0, text: 'b', signature: 's' }],
  })
  addKept(kept, { reasoning_details: [{ type: 'encrypted', index: 0, data: 'x' }] })
  expect(kept).toEqual({
    reasoning_content: 'ab',
    reasoning_details: [
      { type: 'text', index: 0, text: 'ab', signature: 's' },
      { type: 'encrypted', index: 0, data: 'x' },
    ],
  })
})
