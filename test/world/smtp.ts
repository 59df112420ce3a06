// Mail servers for tests: a real one that keeps what it takes, and proxies in front of it that fail at one command.
import { once } from 'node:events'
import { createServer as createHttpServer } from 'node:http'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import { type Received, startMailbox } from '../../local/services/mailbox.ts'
import { type Certificate, newCertificate } from './certificates.ts'
import { startTlsWire } from './smtp-tls.ts'

/**
 * What goes wrong, and at which command: `CONNECT`, `EHLO`, `MAIL`, `RCPT`, `DATA`, or `END` for the dot that ends a mail.
 * `drop` hangs up before the answer, `silence` never gives one, `lose` hangs up after the server has taken the mail,
 * anything else is what is answered. Only the first `times` connections fail.
 */
export type SmtpFault = { at: string; answer: string; times?: number }

/**
 * Starts them. `url` takes `POST /faults` with a fault → `{ port, index }`, `GET /proxies?index=` → what one was told, and
 * `GET /mails?to=` → what was taken; `POST /tls` with `{ security, isTrusted }` → `{ port, index }` of a server over TLS,
 * `GET /tls?index=` → what it was told.
 * @param trusted what workerd trusts.
 */
export async function startSmtp(trusted: Certificate) {
  const mails: Received[] = []
  const secure: Awaited<ReturnType<typeof startTlsWire>>[] = []
  const mailbox = await startMailbox({ onMail: (mail) => mails.push(mail) })
  const proxies: { server: ReturnType<typeof createServer>; connections: number; commands: string[] }[] = []

  async function failing(fault: SmtpFault) {
    const proxy = { server: createServer(), connections: 0, commands: [] as string[] }
    proxy.server.on('connection', (client) => {
      proxy.connections++
      relay(
        client,
        mailbox.port,
        proxy.connections > (fault.times ?? Number.POSITIVE_INFINITY) ? null : fault,
        proxy.commands,
      )
    })
    proxy.server.listen(0, '127.0.0.1')
    await once(proxy.server, 'listening')
    return { index: proxies.push(proxy) - 1, port: (proxy.server.address() as AddressInfo).port }
  }

  async function overTls({ security, isTrusted }: { security: 'implicit' | 'starttls'; isTrusted: boolean }) {
    const started = await startTlsWire(security, isTrusted ? trusted : newCertificate())
    return { index: secure.push(started) - 1, port: started.port }
  }

  const control = createHttpServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost')
    let body = ''
    for await (const chunk of request) body += chunk
    const index = Number(searchParams.get('index'))
    const answers: Record<string, () => unknown> = {
      'POST /faults': () => failing(JSON.parse(body)),
      'GET /proxies': () => ({ ...proxies[index], server: undefined }),
      'POST /tls': () => overTls(JSON.parse(body)),
      'GET /tls': () => secure[index]?.told(),
      'GET /mails': () => mails.filter(({ to }) => to.includes(searchParams.get('to') ?? '')),
    }
    const answer = await answers[`${request.method} ${pathname}`]?.()
    response.setHeader('content-type', 'application/json').end(JSON.stringify(answer ?? null))
  }).listen(0, '127.0.0.1')
  await once(control, 'listening')

  return {
    url: `http://127.0.0.1:${(control.address() as AddressInfo).port}`,
    mailUrl: mailbox.url,
    async close() {
      control.close()
      for (const { server } of proxies) server.close()
      await Promise.all(secure.map(({ close }) => close()))
      await mailbox.close()
    },
  }
}

/** Passes a dialogue on, line by line, until the fault. */
function relay(client: Socket, port: number, fault: SmtpFault | null, commands: string[]) {
  const server = connect(port, '127.0.0.1')
  for (const [socket, other] of [
    [client, server],
    [server, client],
  ] as const)
    socket.on('error', () => {}).on('close', () => other.destroy())
  const fail = () => {
    if (fault?.answer === 'drop') client.destroy()
    else if (fault?.answer !== 'silence') client.write(`${fault?.answer}\r\n`)
  }
  let failed = fault?.at === 'CONNECT'
  let losing = false
  if (failed) fail()
  server.on('data', (chunk) => {
    if (losing) client.destroy()
    else if (!failed) client.write(chunk)
  })
  let line = ''
  let inData = false
  client.on('data', (chunk) => {
    for (const character of chunk.toString('latin1')) {
      line += character
      if (!line.endsWith('\n')) continue
      const command = inData ? (line === '.\r\n' ? 'END' : '') : line.slice(0, 4).toUpperCase().trim()
      if (command && command !== 'END') commands.push(line.trim())
      if (command === 'DATA') inData = true
      if (command === 'END') inData = false
      if (command && command === fault?.at && fault.answer === 'lose') losing = true
      else if (command && command === fault?.at) {
        failed = true
        fail()
      }
      if (!failed) server.write(Buffer.from(line, 'latin1'))
      line = ''
    }
  })
}
