// Finding messages.
import { z } from '@hono/zod-openapi'
import { limit, roleSchema } from '#chat/schemas.ts'
import type { SearchStore } from '#chat/store.ts'
import type { Authenticate } from '#http/context.ts'
import { linkNext } from '#http/pagination.ts'
import { json, route, router } from '#http/router.ts'
import { id, instant, text } from '#shared/fields.ts'
import { searchMessages, termsOf } from './search.ts'

const searchQuery = z.strictObject({
  q: text(1, 200)
    .refine((value) => termsOf(value).length > 0, 'Must not be only white space')
    .meta({
      description:
        'Words and parts of words that all must stand in a message. `"…"`, `or` and `-` mean what they mean in a web search.',
      example: 'blue sky',
    }),
  limit: limit(100, 20),
  cursor: z.string().optional(),
})

const resultSchema = z
  .strictObject({
    thread_id: id,
    thread_title: z.string().meta({ example: 'Why is the sky blue?' }),
    message_id: id,
    role: roleSchema,
    snippet: z.string().meta({
      description: 'Plain text around the first hit; each hit stands between U+E000 and U+E001.',
      example: 'Why is the \ue000sky\ue001 \ue000blue\ue001?',
    }),
    created_at: instant,
  })
  .meta({ id: 'SearchResult' })

export type SearchServices = { messages: SearchStore }

export function searchRoutes({ messages }: SearchServices, authenticate: Authenticate) {
  const search = route(authenticate, [], {
    method: 'get',
    path: '/search',
    operationId: 'searchMessages',
    summary: 'The messages that hold these words, best first',
    tags: ['Chat'],
    request: { query: searchQuery },
    responses: {
      200: json(z.array(resultSchema), 'A page; the `Link` header leads to the next one.', 'Link'),
    },
  })

  return router().openapi(search, async (c) => {
    const { page, next } = await searchMessages(messages, c.get('identity').user.id, c.req.valid('query'))
    linkNext(c, next)
    return c.json(page, 200)
  })
}
