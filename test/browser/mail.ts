// The mailbox of the product: what `npm run dev` has taken is kept in files.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { inject } from 'vitest'

/** The link in the newest mail for an address whose link leads to this page of the app; it waits until there is one. */
export async function newestLink(email: string, page = ''): Promise<string> {
  for (;;) {
    const link = linksFor(email).findLast((each) => each.includes(`/app/${page}`))
    if (link) return link
    await sleep(50)
  }
}

function linksFor(email: string): string[] {
  const folder = join(inject('dataDir'), 'mail')
  const names = existsSync(folder) ? readdirSync(folder).sort() : []
  return names.filter((name) => name.includes(email)).flatMap((name) => linkIn(join(folder, name)) ?? [])
}

/** A file may be there before it is whole. */
function linkIn(path: string): string | undefined {
  const text =
    /Content-Type: text\/plain[\s\S]*?\r\n\r\n([^-]+)/.exec(readFileSync(path, 'latin1'))?.[1] ?? ''
  return /http\S+/.exec(Buffer.from(text, 'base64').toString())?.[0]
}
