// Mail servers over TLS for tests, and wires in front of them that can be listened in to.
import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Server } from 'node:net'
import { SMTPServer } from 'smtp-server'
import type { Certificate } from './certificates.ts'

/** What a server was told, and what was `heard` on the wire to it. `isSecure`: over TLS; it would take a password without, too. */
export type Told = {
  heard: string
  logins: { user: string; password: string; isSecure: boolean }[]
  mails: { to: string[]; user: string | null; isSecure: boolean }[]
}

export type Security = 'implicit' | 'starttls'

/** A server that takes every mail of whoever logs in, on `localhost`. */
async function startTlsServer(security: Security, { key, cert }: Certificate) {
  const told: Omit<Told, 'heard'> = { logins: [], mails: [] }
  const smtp = new SMTPServer({
    ...{ key, cert, secure: security === 'implicit', logger: false },
    allowInsecureAuth: true,
    onAuth({ username, password }, { secure }, done) {
      const user = username ?? ''
      told.logins.push({ user, password: password ?? '', isSecure: secure })
      done(null, { user })
    },
    onData(stream, { envelope, user, secure }, done) {
      stream.resume().on('end', () => {
        const to = envelope.rcptTo.map(({ address }) => address)
        told.mails.push({ to, user: user ?? null, isSecure: secure })
        done()
      })
    },
  })
  smtp.on('error', () => {}) // Of one connection.
  smtp.listen(0, '127.0.0.1')
  await once(smtp.server, 'listening')
  return {
    port: (smtp.server.address() as AddressInfo).port,
    told,
    close: () => new Promise<void>((resolve) => smtp.close(() => resolve())),
  }
}

/** A wire to a port; `heard` is what a client has said on it, a letter a byte. */
async function startWire(port: number) {
  const wire = { heard: '' }
  const server: Server = createServer((client) => {
    const behind = connect(port, '127.0.0.1')
    client.on('data', (chunk) => {
      wire.heard += chunk.toString('latin1')
    })
    client.on('error', () => {}).on('close', () => behind.destroy())
    behind.on('error', () => {}).on('close', () => client.destroy())
    client.pipe(behind).pipe(client)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return { port: (server.address() as AddressInfo).port, wire, close: () => server.close() }
}

/** A server behind a wire of its own. */
export async function startTlsWire(security: Security, certificate: Certificate) {
  const server = await startTlsServer(security, certificate)
  const { port, wire, close } = await startWire(server.port)
  return {
    port,
    told: (): Told => ({ ...server.told, ...wire }),
    async close() {
      close()
      await server.close()
    },
  }
}
