// What an MCP server gave, as a call's output and the parts that are shown beside it: bounded, and nothing taken at its word.

import { type ShownPart, ToolError, type ToolResult } from '#chat/tools/tool.ts'
import { cutUtf8, utf8Length } from '#shared/text.ts'
import type { McpContent, McpResult } from './server.ts'

const mostBytes = 256 * 1024
const longestError = 2000
const mostLinks = 20

/** @param id makes an id for a source. @throws {ToolError} where the tool says that it failed. */
export function toToolResult({ content, structured, isError }: McpResult, id: () => string): ToolResult {
  if (isError) throw new ToolError('the tool reported a failure', toldOfFailure(content))
  const parts: ShownPart[] = []
  const texts: string[] = []
  let room = mostBytes
  for (const each of content) {
    const part = each.type === 'image' ? toFile(each, room) : each.type === 'link' ? toSource(each, id) : null
    const links = parts.filter(({ type }) => type === 'source-url').length
    if (part && (part.type === 'file' || links < mostLinks)) {
      parts.push(part)
      if (part.type === 'file' && each.type === 'image') room -= decodedLength(each.data)
    }
    texts.push(noteOf(each, part))
  }
  const said = texts.join('\n')
  const output = structured ?? said
  const fits = utf8Length(JSON.stringify(output)) <= mostBytes
  return {
    output: fits ? output : cutWithNote(structured === undefined ? said : said || JSON.stringify(structured)),
    parts,
  }
}

/** The tool's own words about its failure, for the model alone. */
function toldOfFailure(content: McpContent[]): string {
  const said = content
    .map((each) => (each.type === 'text' ? each.text : ''))
    .join('\n')
    .trim()
  return said === '' ? 'the tool reported a failure' : said.slice(0, longestError)
}

const cutNote = '\n[the rest was left out: too long]'
const cutWithNote = (text: string) => cutUtf8(text, mostBytes - 1024) + cutNote

/** What the model reads of a piece: pictures and the like are told of, never given as letters. */
function noteOf(content: McpContent, part: ShownPart | null): string {
  switch (content.type) {
    case 'text':
      return content.text
    case 'image':
      return part?.type === 'file'
        ? `[a picture, ${part.mediaType}, shown to the user]`
        : '[a picture that cannot be shown]'
    case 'link':
      return `[a link${content.title ? `: ${content.title.slice(0, 200)}` : ''}] ${content.uri.slice(0, 2048)}`
    case 'other':
      return `[${content.kind}${content.mimeType ? `, ${content.mimeType.slice(0, 100)}` : ''}, left out]`
  }
}

function toSource({ uri, title }: Extract<McpContent, { type: 'link' }>, id: () => string): ShownPart | null {
  const url = URL.parse(uri)
  if (url?.protocol !== 'https:' || url.username !== '' || url.password !== '' || url.href.length > 2048)
    return null
  return { type: 'source-url', sourceId: id(), url: url.href, ...(title && { title: title.slice(0, 200) }) }
}

/** A picture of a kind that a browser shows, by its first bytes and not by what it is said to be. */
function toFile({ data }: Extract<McpContent, { type: 'image' }>, room: number): ShownPart | null {
  if (decodedLength(data) > room || !/^[A-Za-z0-9+/]+={0,2}$/.test(data) || data.length % 4 !== 0) return null
  const start = atob(data.slice(0, 24))
  const mediaType = pictures.find(({ begins }) => begins(start))?.mediaType
  return mediaType ? { type: 'file', mediaType, url: `data:${mediaType};base64,${data}` } : null
}

const decodedLength = (base64: string) => Math.floor((base64.length * 3) / 4)

const pictures = [
  { mediaType: 'image/png', begins: (bytes: string) => bytes.startsWith('\x89PNG\r\n\x1a\n') },
  { mediaType: 'image/jpeg', begins: (bytes: string) => bytes.startsWith('\xff\xd8\xff') },
  { mediaType: 'image/gif', begins: (bytes: string) => /^GIF8[79]a/.test(bytes) },
  { mediaType: 'image/webp', begins: (bytes: string) => /^RIFF[\s\S]{4}WEBP/.test(bytes) },
]
