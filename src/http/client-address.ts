// Where a request came from, as `middleware/client-address.ts` has found out.
import type { Context } from 'hono'

/** The client's address; null where no edge is in front, as on one's own machine. */
export const clientAddress = (c: Context): string | null => c.get('clientAddress') ?? null

/** What limits count a request by. */
export const countedAddress = (c: Context): string => addressBlock(clientAddress(c) ?? 'local')

/** Of an address, what one customer has: an IPv4 address, or the /64 of an IPv6 one, since that is what one customer gets. */
export function addressBlock(address: string): string {
  if (!address.includes(':')) return address
  const ipv4 = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)
  if (ipv4) return ipv4[1]!
  const host = URL.parse(`http://[${address.split('%')[0]}]`)?.hostname.slice(1, -1) ?? address
  const [head = '', tail] = host.split('::')
  const left = head === '' ? [] : head.split(':')
  const right = tail ? tail.split(':') : []
  const groups =
    tail === undefined ? left : [...left, ...Array(8 - left.length - right.length).fill('0'), ...right]
  return `${groups.slice(0, 4).join(':')}::/64`
}
