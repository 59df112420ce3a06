// Pages of the web, one request each: bounded in bytes, and as text.

import { ToolError } from '#chat/tools/tool.ts'
import type { PageAnswer, PageReader } from '#chat/tools/web/fetch-url.ts'

const mostBytes = 1024 * 1024

const isHtml = (type: string) => type === 'text/html' || type === 'application/xhtml+xml'
const isText = (type: string) =>
  type.startsWith('text/') || /^application\/([\w.-]+\+)?(json|xml|yaml|javascript)$/.test(type)

export const pageReader: PageReader = {
  async read(url, signal): Promise<PageAnswer> {
    const response = await fetch(url, {
      redirect: 'manual', // Each address is checked before it is asked.
      signal,
      headers: { accept: 'text/html, text/markdown, text/*;q=0.9, */*;q=0.5', 'user-agent': 'ChronoChat' },
    }).catch((cause) => {
      throw signal.aborted ? cause : new ToolError('the page could not be reached')
    })
    const { status, headers } = response
    const location = headers.get('location')
    const [type = '', ...parameters] = (headers.get('content-type') ?? '').toLowerCase().split(/\s*;\s*/)
    try {
      if (status >= 300 && status < 400 && location !== null) return { redirect: location }
      if (!response.ok) throw new ToolError(`the page answered with status ${status}`)
      if (!isHtml(type) && !isText(type)) throw new ToolError('the page is no text')
      const { bytes, cut } = await readBytes(response)
      const text = decode(bytes, parameters)
      if (!isHtml(type)) return { page: { title: null, text, cut } }
      const { readHtml } = await import('./html.ts') // It is read by the first page, and not at every start.
      return { page: { ...readHtml(text, url.href), cut } }
    } finally {
      if (!response.body?.locked) await response.body?.cancel().catch(() => {})
    }
  },
}

/** The beginning of a body: what comes after so many bytes is not waited for. */
async function readBytes({ body }: Response): Promise<{ bytes: Uint8Array; cut: boolean }> {
  const chunks: Uint8Array[] = []
  let room = mostBytes
  const reader = body?.getReader()
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true, value: undefined }
    if (done) return { bytes: join(chunks), cut: false }
    chunks.push(value.subarray(0, room))
    room -= value.byteLength
    if (room >= 0) continue
    void reader?.cancel().catch(() => {})
    return { bytes: join(chunks), cut: true }
  }
}

function join(chunks: Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(chunks.reduce((sum, { byteLength }) => sum + byteLength, 0))
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.byteLength
  }
  return bytes
}

/** In the encoding that the header or the document's head names (HTML Standard, "encoding sniffing"), else UTF-8. */
function decode(bytes: Uint8Array, parameters: string[]): string {
  const named = parameters.find((each) => each.startsWith('charset='))?.slice(8)
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024))
  const encoding = named ?? /<meta[^>]{0,200}charset=["']?([\w-]{2,40})/i.exec(head)?.[1] ?? 'utf-8'
  try {
    return new TextDecoder(encoding.replaceAll(/["']/g, '')).decode(bytes)
  } catch {
    return new TextDecoder().decode(bytes)
  }
}
