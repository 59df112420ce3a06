// Where a request came from, as a session remembers it.
import type { Context } from 'hono'
import { clientAddress } from './client-address.ts'

export const clientOf = (c: Context) => ({
  address: clientAddress(c),
  userAgent: c.req.header('user-agent') ?? null,
})
