// HTML within markdown.
import { expect, it } from 'vitest'
import htmlAsText from './html-as-text.ts'

it('shows HTML as it was written, and breaks lines', () => {
  const raw = (value: string) => ({ type: 'raw', value })
  const tree = {
    type: 'root',
    children: [{ type: 'element', tagName: 'p', children: [raw('<b>'), raw('<br/>')] }],
  }
  htmlAsText()(tree)
  expect(tree.children[0]?.children).toEqual([
    { type: 'text', value: '<b>' },
    { type: 'element', tagName: 'br', properties: {}, children: [] },
  ])
})
