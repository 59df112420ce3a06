import { describe, expect, it } from 'vitest'
import { ToolError } from '#chat/tools/tool.ts'
import { toToolResult } from './result.ts'
import type { McpContent } from './server.ts'

const png = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

const result = (content: McpContent[], structured?: unknown) =>
  toToolResult({ content, structured, isError: false }, () => 'id')
const image = (data: string, mimeType = 'image/png'): McpContent => ({ type: 'image', data, mimeType })
const text = (said: string): McpContent => ({ type: 'text', text: said })
const base64 = (bytes: string) => btoa(bytes)

describe('what a server gave', () => {
  it('is its text, or what it has structured', () => {
    expect(result([text('a'), text('b')])).toEqual({ output: 'a\nb', parts: [] })
    expect(result([text('{"sum":3}')], { sum: 3 })).toEqual({ output: { sum: 3 }, parts: [] })
    expect(result([])).toEqual({ output: '', parts: [] })
  })

  it('shows pictures that are what they say, and tells of the others', () => {
    const { output, parts } = result([
      image(png, 'text/html'),
      image(base64('<svg onload=alert(1)>'), 'image/png'),
      image('not base64!'),
      image(`${png.slice(0, 40)}${'A'.repeat(400_000)}`),
      image(base64(`GIF89a${'x'.repeat(20)}`)),
      image(base64(`RIFF1234WEBP${'x'.repeat(20)}`)),
      image(base64(`\xff\xd8\xff\xe0${'x'.repeat(20)}`)),
    ])
    expect(parts?.map((part) => part.type === 'file' && part.mediaType)).toEqual([
      'image/png',
      'image/gif',
      'image/webp',
      'image/jpeg',
    ])
    expect(parts?.[0]).toEqual({ type: 'file', mediaType: 'image/png', url: `data:image/png;base64,${png}` })
    expect(String(output).split('\n')).toHaveLength(7)
    expect(String(output)).not.toContain(png.slice(0, 30))
  })

  it('has room for so many pictures', () => {
    const large = image(png.replaceAll('=', 'A') + 'A'.repeat(200_000))
    expect(result([large, large, image(png)]).parts).toHaveLength(2)
  })

  it('links to https alone', () => {
    const link = (uri: string): McpContent => ({ type: 'link', uri, title: 'T' })
    const uris = [
      'https://example.com/a',
      'http://example.com',
      'javascript:alert(1)',
      'https://u:p@example.com/',
      'file:///x',
      '',
    ]
    const { output, parts } = result(uris.map(link))
    expect(parts).toEqual([{ type: 'source-url', sourceId: 'id', url: 'https://example.com/a', title: 'T' }])
    expect(output).toContain('[a link: T] https://example.com/a')
    expect(result(Array(50).fill(link('https://example.com/'))).parts).toHaveLength(20)
  })

  it('is told of where it can be neither read nor shown', () => {
    expect(result([{ type: 'other', kind: 'audio', mimeType: 'audio/wav' }]).output).toBe(
      '[audio, audio/wav, left out]',
    )
  })

  it('is cut where it is too long', () => {
    const { output } = result([text('ä'.repeat(200_000))])
    expect(new TextEncoder().encode(String(output)).length).toBeLessThanOrEqual(256 * 1024)
    expect(output).toMatch(/the rest was left out/)
    expect(result([], { rows: 'x'.repeat(300_000) }).output).toMatch(/^\{"rows":"x+\n\[the rest/)
  })
})

describe('a failure that a tool tells of', () => {
  const failure = (...content: McpContent[]) => {
    try {
      toToolResult({ content, structured: undefined, isError: true }, () => 'id')
    } catch (error) {
      if (error instanceof ToolError) return error
    }
    throw new Error('no failure')
  }

  it('is told to the model alone', () => {
    const { message, told } = failure(text('no such city'))
    expect(message).toBe('the tool reported a failure')
    expect(told).toBe('no such city')
    expect(failure().told).toBe('the tool reported a failure')
    expect(failure(text('x'.repeat(10_000))).told).toHaveLength(2000)
  })
})
