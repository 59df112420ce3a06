// Reads a page of the web. A page can ask a model to carry away what it knows, so the user allows each address that they
// did not write themselves.
import { z } from 'zod'
import { defineTool, type ServerTool, ToolError } from '#chat/tools/tool.ts'
import { parsePublicUrl, standsIn } from './public-url.ts'

/** A page as text: markdown where it was HTML. `cut`: there was more of it than is read. */
export type Page = { title: string | null; text: string; cut: boolean }

/** What an address answered: where else to look, or its page. */
export type PageAnswer = { redirect: string } | { page: Page }

export type PageReader = {
  /** Asks one address and follows nothing. @throws {ToolError} for what is no page of text. */
  read(url: URL, signal: AbortSignal): Promise<PageAnswer>
}

const mostRedirects = 5
const longestText = 20_000

export const fetchUrlTool = (reader: PageReader, ownHosts: readonly string[]): ServerTool =>
  defineTool({
    name: 'fetch_url',
    title: 'Read a web page',
    description: 'The text of a public web page as markdown. Only https addresses of the open web.',
    input: z.strictObject({ url: z.string().min(1).max(2048).describe('For example https://example.com/.') }),
    output: z.strictObject({
      url: z.string().describe('Where the page was found.'),
      title: z.string().nullable(),
      text: z.string(),
      truncated: z.boolean(),
    }),
    approval({ input, said }) {
      const url = parsePublicUrl(input.url, ownHosts)
      // What is refused anyway need not be asked for.
      return url === null || standsIn(url, said) ? 'allow' : 'ask'
    },
    async run({ url: address }, { signal }) {
      let url = publicUrl(address, ownHosts)
      for (let redirects = 0; redirects <= mostRedirects; redirects++) {
        const answer = await reader.read(url, signal)
        if ('page' in answer) {
          const { title, text, cut } = answer.page
          const characters = [...text.slice(0, longestText * 2)].slice(0, longestText).join('')
          return { url: url.href, title, text: characters, truncated: cut || characters.length < text.length }
        }
        url = publicUrl(URL.parse(answer.redirect, url.href)?.href ?? '', ownHosts)
      }
      throw new ToolError('the page redirects too often')
    },
  })

function publicUrl(address: string, ownHosts: readonly string[]): URL {
  const url = parsePublicUrl(address, ownHosts)
  if (!url) throw new ToolError('only public https addresses can be read')
  return url
}
