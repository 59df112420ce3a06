// Finding messages.
import { z } from '@hono/zod-openapi'
import type { AuthenticateAny } from '#http/context.ts'
import { linkNext } from '#http/pagination.ts'
import { json, route, router } from '#http/router.ts'
import { userIdOf } from '#shared/identity.ts'
import { searchQuery, searchResultSchema } from './schemas.ts'
import { searchMessages } from './search.ts'
import type { SearchStore } from './store.ts'

export type SearchServices = { search: SearchStore }

export function searchRoutes(services: SearchServices, authenticate: AuthenticateAny) {
  const search = route(authenticate, [], {
    method: 'get',
    path: '/search',
    operationId: 'searchMessages',
    summary: 'The messages and titles that hold these words, best first',
    tags: ['Chat'],
    request: { query: searchQuery },
    responses: {
      200: json(z.array(searchResultSchema), 'A page; the `Link` header leads to the next one.', 'Link'),
    },
  })

  return router().openapi(search, async (c) => {
    const { page, next } = await searchMessages(
      services.search,
      userIdOf(c.get('actor')),
      c.req.valid('query'),
    )
    linkNext(c, next)
    return c.json(page, 200)
  })
}
