// Where a request came from: as the edge saw it, or as a front end's own server says that shows the secret.
import type { MiddlewareHandler } from 'hono'
import type { RequestEnv } from '#http/context.ts'
import type { Log } from '#shared/log.ts'

const octet = '(25[0-5]|2[0-4]\\d|1?\\d?\\d)'
const ipv4 = new RegExp(`^${octet}(\\.${octet}){3}$`)

/** Whether text is one address, without a port and without a zone. */
const isAddress = (text: string) =>
  ipv4.test(text) || (/^[\da-f:.]+$/i.test(text) && text.includes(':') && URL.canParse(`http://[${text}]`))

const digest = async (text: string) =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)))

const minuteMs = 60_000

/**
 * Middleware that puts the client's address into the context; null where no edge is in front, as on one's own machine.
 * @param proxySecret with which `X-Forwarded-For` counts, where it holds exactly one address; null where it never does.
 */
export function clientAddressFrom(
  proxySecret: string | null,
  log: Log,
  now: () => number = Date.now,
): MiddlewareHandler<RequestEnv> {
  let expected: Promise<Uint8Array> | undefined
  let lastLogged = Number.NEGATIVE_INFINITY

  /** In constant time, whatever was sent: digests are of one length, and every byte is compared. */
  async function isRight(secret: string, sent: string): Promise<boolean> {
    expected ??= digest(secret)
    const [one, other] = await Promise.all([expected, digest(sent)])
    return one.reduce((differs, byte, index) => differs | (byte ^ other[index]!), 0) === 0
  }

  function logWrongSecret() {
    if (now() - lastLogged < minuteMs) return
    lastLogged = now()
    log('error', { message: 'wrong proxy secret' })
  }

  return async function clientAddress(c, next) {
    const sent = c.req.header('x-proxy-secret')
    const forwarded = c.req.header('x-forwarded-for')?.trim() ?? ''
    let address = c.req.header('cf-connecting-ip') ?? null
    if (proxySecret !== null && sent !== undefined) {
      if (!(await isRight(proxySecret, sent))) logWrongSecret()
      else if (isAddress(forwarded)) address = forwarded
    }
    c.set('clientAddress', address)
    await next()
  }
}
