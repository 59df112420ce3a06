import { expect, it } from 'vitest'
import { nameTools } from './names.ts'

const namesOf = (server: string, ...tools: string[]) => [...nameTools(server, tools).values()]

it('a name that every provider takes stays as it is', () => {
  expect(namesOf('files', 'read', 'write_all', 'list-2')).toEqual([
    'files__read',
    'files__write_all',
    'files__list-2',
  ])
})

it('another one is changed, and is always the same', () => {
  const [odd] = namesOf('files', 'a b/ü.c')
  expect(odd).toMatch(/^files__a_b___c_[a-z0-9]{10}$/)
  expect(namesOf('files', 'other', 'a b/ü.c')[1]).toBe(odd)
})

it('names that would be the same are told apart', () => {
  const names = namesOf('s', 'a.b', 'a/b', 'a_b', 'x'.repeat(90), `${'x'.repeat(90)}y`, '😀', '😁', '')
  expect(new Set(names).size).toBe(8)
  for (const name of names) expect(name).toMatch(/^s__[A-Za-z0-9_-]{0,61}$/)
})

it('one that was made to look like another is told apart too', () => {
  const [changed] = namesOf('s', 'a.b')
  const names = namesOf('s', changed!.slice(3), 'a.b')
  expect(names[0]).toBe(changed)
  expect(names[1]).not.toBe(changed)
})

it('a tool that is listed twice is one', () => {
  expect(namesOf('s', 'a', 'a')).toEqual(['s__a'])
})
