// Which addresses the Worker may be sent to by a model: pages of the open web, and nothing that stands beside us.

/** Names that mean a machine or a network of one's own (RFC 6761, RFC 6762, RFC 7686, RFC 8375, ICANN's `.internal`). */
const privateSuffixes = [
  ...['local', 'localhost', 'internal', 'intranet', 'private', 'corp', 'home', 'lan', 'arpa'],
  ...['onion', 'invalid', 'test'],
]

/** Public names whose only purpose is to point at the address that is written in them, or at loopback. */
const pointingNames = [
  ...['nip.io', 'sslip.io', 'xip.io', 'localtest.me', 'lvh.me', 'vcap.me', 'lacolhost.com', 'traefik.me'],
  ...['backname.io', 'local.gd'],
]

const within = (host: string, suffix: string) => host === suffix || host.endsWith(`.${suffix}`)

/**
 * The address as a URL where it may be fetched: `https:` on the default port, without credentials, a name with a dot that
 * is no address in any notation and none of `ownHosts`. Null otherwise.
 */
export function parsePublicUrl(address: string, ownHosts: readonly string[]): URL | null {
  const url = URL.parse(address)
  if (url?.protocol !== 'https:' || url.port !== '' || url.username !== '' || url.password !== '') return null
  const host = url.hostname.replace(/\.$/, '').toLowerCase()
  if (!isPublicName(host) || ownHosts.includes(host)) return null
  return url
}

/** The URL parser has turned every notation of an IPv4 address (octal, hexadecimal, short, full width) into four numbers. */
function isPublicName(host: string): boolean {
  if (!host.includes('.') || host.includes('..') || host.startsWith('.') || host.startsWith('[')) return false
  if (!/^[a-z0-9._-]+$/.test(host)) return false
  if (/(^|\.)(\d+|0x[0-9a-f]*)$/.test(host)) return false // It ends as an address does (URL Standard, "ends in a number").
  if (/(^|[.-])\d{1,3}([.-])\d{1,3}\2\d{1,3}\2\d{1,3}([.-]|$)/.test(host)) return false
  return ![...privateSuffixes, ...pointingNames].some((suffix) => within(host, suffix))
}

/** Whether an address stands, letter for letter but for its fragment, in a text that a user wrote. */
export function standsIn(address: URL, texts: readonly string[]): boolean {
  const wanted = withoutFragment(address)
  return texts.some((text) => addressesIn(text).some((found) => withoutFragment(found) === wanted))
}

const withoutFragment = ({ href, hash }: URL) => (hash ? href.slice(0, -hash.length) : href)

const longestAddress = 2048
const mostMarks = 4

/** The addresses in a text, also those without a scheme: where a sentence goes on after one, with and without its marks. */
function addressesIn(text: string): URL[] {
  const words = text
    .split(/[\s<>"'`|\\^{}]+|\]\(/)
    .filter((word) => word.includes('.') && word.length <= longestAddress)
  return words.flatMap((word) => {
    const variants = [word.replace(/^[([]+/, '')]
    while (variants.length <= mostMarks && /[.,;:!?*_~)\]]$/.test(variants.at(-1)!))
      variants.push(variants.at(-1)!.slice(0, -1))
    return variants.flatMap((each) => {
      const url = URL.parse(/^[a-z][a-z0-9+.-]*:\/\//i.test(each) ? each : `https://${each}`)
      return url ? [url] : []
    })
  })
}
