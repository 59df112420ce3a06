// Whether a port can be had, asked before anything is started for it.
import { once } from 'node:events'
import { createServer } from 'node:net'
import { CannotStart } from '../dev/cannot-start.ts'

/**
 * Asks for both loopback addresses, since a browser may take either for `localhost`.
 * @throws {CannotStart} when another program listens on it
 */
export async function requireFreePort(port: number, variable: string) {
  for (const host of ['127.0.0.1', '::1']) {
    const server = createServer()
    try {
      await once(server.listen(port, host), 'listening')
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : undefined
      if (code === 'EADDRINUSE')
        throw new CannotStart(`Port ${port} is taken by another program; set ${variable} to use another one.`)
      if (code === 'EACCES')
        throw new CannotStart(`Port ${port} may not be used; set ${variable} to another one.`)
      continue // This machine does not have the address.
    }
    await once(server.close(), 'close')
  }
}
