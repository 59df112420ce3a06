// Upstash lets a Lua script begin with `#!lua flags=allow-key-locking`; Redis refuses a flag that it does not know.
// The line is taken away on its way in, and the script keeps the SHA-1 that its client computed with the line.
import { createHash } from 'node:crypto'

const flagLine = /^#!lua flags=allow-key-locking[^\n]*/
const sha1 = (text: string) => createHash('sha1').update(text).digest('hex')

/** Rewrites commands that carry or name a script; each endpoint has its own, since it remembers SHA-1s. */
export const scriptFlags = () => {
  const accepted = new Map<string, string>()

  const withoutFlag = (script: string) => {
    const plain = script.replace(flagLine, '')
    if (plain !== script) accepted.set(sha1(script), sha1(plain))
    return plain
  }

  return (command: string[]): string[] => {
    const [name = '', first = '', second = '', ...rest] = command
    switch (name.toUpperCase()) {
      case 'EVAL':
      case 'EVAL_RO':
        return [name, withoutFlag(first), ...command.slice(2)]
      case 'EVALSHA':
      case 'EVALSHA_RO':
        return [name, accepted.get(first.toLowerCase()) ?? first, ...command.slice(2)]
      case 'SCRIPT':
        return first.toUpperCase() === 'LOAD' ? [name, first, withoutFlag(second), ...rest] : command
      default:
        return command
    }
  }
}
