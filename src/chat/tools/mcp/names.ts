// What a server's tool is called here: `<server>__<tool>`, in letters that every provider takes, and never as another one.

const longest = 64

/**
 * Names for a server's tools, in the order of `tools`; one that had to be changed ends in a hash of what it was.
 * A server's name has no `__` in it and ends in none of `_`, so no two servers meet; a second tool of one name has no name.
 */
export function nameTools(server: string, tools: readonly string[]): Map<string, string> {
  const named = new Map<string, string>()
  const taken = new Set<string>()
  for (const tool of tools) {
    if (named.has(tool)) continue
    let name = mapped(server, tool, '')
    for (let again = 1; taken.has(name); again++) name = mapped(server, tool, `#${again}`)
    taken.add(name)
    named.set(tool, name)
  }
  return named
}

function mapped(server: string, tool: string, salt: string): string {
  const whole = `${server}__${tool}`
  const plain = whole.replaceAll(/[^A-Za-z0-9_-]/g, '_')
  if (plain === whole && whole.length <= longest && salt === '') return whole
  const tail = `_${hash(whole + salt)}`
  return plain.slice(0, longest - tail.length) + tail
}

/** FNV-1a over UTF-16, 53 bits of two: it tells names apart and guards nothing. */
function hash(text: string): string {
  let a = 0x811c9dc5
  let b = 0xcbf29ce4
  for (let at = 0; at < text.length; at++) {
    a = Math.imul(a ^ text.charCodeAt(at), 0x01000193) >>> 0
    b = Math.imul(b ^ text.charCodeAt(text.length - 1 - at), 0x01000193) >>> 0
  }
  return a.toString(36).padStart(7, '0').slice(0, 7) + b.toString(36).slice(0, 3).padStart(3, '0')
}
