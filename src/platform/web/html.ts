// HTML as markdown, by a reader that needs no document tree; in a module of its own, so that no start reads it.
import { htmlToMarkdown } from '@mdream/js'

/** @param address where the page was found: its links are relative to that. */
export function readHtml(html: string, address: string): { title: string | null; text: string } {
  const head = /<title[^>]{0,200}>([^<]{1,1000})/i.exec(html)?.[1]
  const title = head ? toText(head, address).slice(0, 300) : null
  const text = toText(html, address)
  return { title, text: title && text.startsWith(title) ? text.slice(title.length).trim() : text }
}

const toText = (html: string, origin: string) =>
  htmlToMarkdown(html, { origin }).replaceAll('\u00a0', ' ').trim()
