// Mail servers for tests: a real one that keeps what it takes, and proxies in front of it that fail at one command.
import { once } from 'node:events'
import { createServer as createHttpServer } from 'node:http'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import { type Received, startMailbox } from '../../local/services/mailbox.ts'

/**
 * What goes wrong, and at which command: `CONNECT`, `EHLO`, `MAIL`, `RCPT`, `DATA`, or `END` for the dot that ends a mail.
 * `drop` hangs up before the answer, `silence` never gives one, `lose` hangs up after the server has taken the mail,
 * anything else is what is answered. Only the first `times` connections fail.
 */
export type SmtpFault = { at: string; answer: string; times?: number }

/** Starts them. `url` takes `POST /faults` with a fault → `{ port, connections: url }`, and `GET /mails?to=` → what was taken. */
export async function startSmtp() {
  const mails: Received[] = []
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

  const control = createHttpServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost')
    let body = ''
    for await (const chunk of request) body += chunk
    const answer =
      pathname === '/faults'
        ? await failing(JSON.parse(body))
        : pathname === '/proxies'
          ? { ...proxies[Number(searchParams.get('index'))], server: undefined }
          : mails.filter(({ to }) => to.includes(searchParams.get('to') ?? ''))
    response.setHeader('content-type', 'application/json').end(JSON.stringify(answer))
  }).listen(0, '127.0.0.1')
  await once(control, 'listening')

  return {
    url: `http://127.0.0.1:${(control.address() as AddressInfo).port}`,
    mailUrl: mailbox.url,
    async close() {
      control.close()
      for (const { server } of proxies) server.close()
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
