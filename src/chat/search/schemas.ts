// The wire shapes of search.
import { z } from '@hono/zod-openapi'
import { roleSchema } from '#chat/message.ts'
import { id, instant, limit, text } from '#shared/fields.ts'
import { termsOf } from './terms.ts'

export const searchQuery = z.strictObject({
  q: text(1, 200)
    .refine((value) => termsOf(value).length > 0, 'Must not be only white space')
    .meta({
      description:
        'Words and parts of words that all must stand in a message or a title, in any Unicode form, with or without accents. `"…"`, `or` and `-` mean what they mean in a web search.',
      example: 'blue sky',
    }),
  limit: limit(100, 20),
  cursor: z.string().optional(),
})

export const searchResultSchema = z
  .strictObject({
    match: z.enum(['message', 'title']).meta({
      description:
        "What was found: a message, or a thread by its title. `message_id`, `role` and `created_at` are then those of the thread's head, and `snippet` is the title.",
    }),
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
export type SearchResult = z.output<typeof searchResultSchema>
