// Looks up what was said in the user's own conversations.
import { z } from 'zod'
import { searchMessages } from '#chat/search/search.ts'
import type { SearchStore } from '#chat/search/store.ts'
import { sanitizeText } from '#shared/text.ts'
import { defineTool, type ServerTool } from './tool.ts'

/** The tool over the messages of whoever is answered: nobody else's are ever asked for. */
export const searchMessagesTool = (search: SearchStore): ServerTool =>
  defineTool({
    name: 'search_messages',
    title: 'Search messages',
    description: "Finds messages of the user's past conversations by words or parts of words, best first.",
    input: z.strictObject({
      query: z.string().min(1).max(200).describe('Words that all must stand in a message.'),
      limit: z.int().min(1).max(20).default(5),
    }),
    output: z.strictObject({
      results: z.array(
        z.strictObject({
          thread_title: z.string(),
          role: z.enum(['user', 'assistant', 'system']),
          excerpt: z.string(),
          said_at: z.string().describe('The instant in UTC (RFC 3339).'),
        }),
      ),
    }),
    async run({ query, limit }, { userId }) {
      const { page } = await searchMessages(search, userId, { q: sanitizeText(query), limit, titles: false })
      return {
        results: page.map(({ thread_title, role, snippet, created_at }) => ({
          thread_title,
          role,
          excerpt: snippet.replaceAll(/[\ue000\ue001]/g, ''),
          said_at: created_at,
        })),
      }
    },
  })
