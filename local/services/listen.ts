// An HTTP server on the loopback interface, for as long as it is needed.
import { once } from 'node:events'
import type { Server } from 'node:http'

/**
 * @param port 0 for any free one
 * @returns the server's URL, and how to end it with every connection
 * @throws when the port is taken
 */
export async function listen(server: Server, port = 0) {
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  return {
    url: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : port}`,
    close: async () => {
      const closed = once(server.close(), 'close')
      server.closeAllConnections()
      await closed
    },
  }
}
