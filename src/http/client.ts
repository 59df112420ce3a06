// Where a request came from, as a session remembers it, and as limits count it.
import type { Context } from 'hono'
import { clientAddress, countedAddress } from './client-address.ts'

export const clientOf = (c: Context) => ({
  address: clientAddress(c),
  counted: countedAddress(c),
  userAgent: c.req.header('user-agent') ?? null,
})
