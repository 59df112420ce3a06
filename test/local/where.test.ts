// The frames of a logged error are places in the built script: the command finds them in the source again.
import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { bundle } from '../../local/bundle.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

test('a place in the built script is found in the source', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'chronochat-'))
  const script = readFileSync(bundle(folder).script, 'utf8')
  rmSync(folder, { recursive: true })
  const sentence = 'The last reply of this thread'
  const before = script.slice(0, script.indexOf(sentence)).split('\n')
  const place = `${before.length}:${before.at(-1)!.length + 1}`

  const command = promisify(execFile)(process.execPath, ['local/where-cli.ts', place], { cwd: root })
  const [, file = '', line = ''] = /^(.+):(\d+):\d+$/.exec((await command).stdout.trim()) ?? []
  expect(file).toBe('src/chat/run.ts')
  const lines = readFileSync(join(root, file), 'utf8').split('\n')
  expect(lines.slice(Number(line) - 2, Number(line) + 3).join()).toContain(sentence)
})
