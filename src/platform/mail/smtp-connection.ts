// A connection to a mail server (RFC 5321) over Cloudflare's sockets: lines out, replies in, each waited for so long and
// no longer, and TLS that begins cleanly or not at all.
import { connect } from 'cloudflare:sockets'
import { MailFailure } from '#auth/mail/mail.ts'

/** How TLS begins: with the first byte, by STARTTLS (RFC 3207), or never, which is for this machine alone. */
export type Security = 'implicit' | 'starttls' | 'none'

export type SmtpServer = { hostname: string; port: number; security: Security }

/** More than any server has to say at once. */
const longestReply = 65_536

export type SmtpConnection = Awaited<ReturnType<typeof openConnection>>

const utf8 = new TextEncoder()

const transports = { implicit: 'on', starttls: 'starttls', none: 'off' } as const

/** @throws {MailFailure} from everything that it returns, never permanent: it is the server that is in trouble. */
export async function openConnection({ hostname, port, security }: SmtpServer) {
  let socket = connect({ hostname, port }, { secureTransport: transports[security], allowHalfOpen: false })
  let reader: ReadableStreamDefaultReader<Uint8Array>
  let writer: WritableStreamDefaultWriter<Uint8Array>
  let unread = ''
  let decoder = new TextDecoder()
  use(socket)

  function use(next: Socket) {
    socket = next
    socket.closed.catch(() => {}) // Told by the reader.
    reader = socket.readable.getReader()
    writer = socket.writable.getWriter()
  }

  /** The next whole reply, its lines joined. */
  async function reply(timeoutMs: number): Promise<string> {
    const deadline = Date.now() + timeoutMs
    for (;;) {
      const whole = /^(?:\d{3}-[^\r\n]*\r?\n)*\d{3}(?: [^\r\n]*)?\r?\n/.exec(unread)?.[0]
      if (whole) {
        unread = unread.slice(whole.length)
        return whole
      }
      if (unread.length > longestReply) throw new MailFailure('the mail server talks too much', false)
      const { done, value } = await within(deadline - Date.now(), reader.read())
      // A server that hangs up is read for ever otherwise.
      if (done) throw new MailFailure('the mail server hung up', false)
      unread += decoder.decode(value, { stream: true })
    }
  }

  return {
    reply,
    write: (text: string, timeoutMs: number) => within(timeoutMs, writer.write(utf8.encode(text))),
    /** Goes on over TLS. What was said ahead of it was said by somebody else (CVE-2011-0411). */
    startTls() {
      if (unread !== '') throw new MailFailure('the mail server talks ahead of TLS', false)
      reader.releaseLock()
      writer.releaseLock()
      decoder = new TextDecoder()
      use(socket.startTls())
    },
    close: () => socket.close().catch(() => {}),
  }
}

/** @throws {MailFailure} when it takes longer, or the connection is lost. */
async function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new MailFailure('the mail server takes too long', false)),
      Math.max(0, milliseconds),
    )
  })
  try {
    work.catch(() => {}) // May fail when nobody waits for it any more.
    return await Promise.race([work, late])
  } catch (error) {
    throw error instanceof MailFailure ? error : new MailFailure('no mail server answers', false, error)
  } finally {
    clearTimeout(timer)
  }
}
