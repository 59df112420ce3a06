// The frames of a logged error are places in the built script: they are found in the source again.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { bundle } from '../../local/build/bundle.ts'
import { placesIn } from '../../local/build/where.ts'

test('a place in the built script is found in the source, and what is none is said to be none', () => {
  const folder = mkdtempSync(join(tmpdir(), 'chronochat-'))
  const { script } = bundle(folder)
  const find = placesIn(script)
  const sentence = 'The last reply of this thread'
  const code = readFileSync(script, 'utf8')
  rmSync(folder, { recursive: true })

  const before = code.slice(0, code.indexOf(sentence)).split('\n')
  const [, file = '', line = ''] = /^(.+):(\d+):\d+$/.exec(
    find(`${before.length}:${before.at(-1)!.length + 1}`),
  )!
  expect(file).toBe('src/chat/runs/outbox.ts')
  const lines = readFileSync(file, 'utf8').split('\n')
  expect(lines.slice(Number(line) - 2, Number(line) + 3).join()).toContain(sentence)
  expect(() => find('here')).toThrow('There is no place here')
})
