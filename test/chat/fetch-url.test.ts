// The tool that reads pages: what it gives, and what it cannot be made to do.
import { afterEach, beforeEach, describe, expect, inject, it, vi } from 'vitest'
import { callTool } from '../../src/chat/tools/call-tool.ts'
import { whoDecides } from '../../src/chat/tools/tool.ts'
import { fetchUrlTool } from '../../src/chat/tools/web/fetch-url.ts'
import { pageReader } from '../../src/platform/web/page-reader.ts'

const tool = fetchUrlTool(pageReader, ['chat.example.com'])
const asked: string[] = []

// The open web is one server on loopback, whatever its name.
beforeEach(() => {
  asked.length = 0
  const { fetch } = globalThis
  vi.spyOn(globalThis, 'fetch').mockImplementation((input, init) => {
    const url = new URL(String(input))
    asked.push(url.href)
    return fetch(inject('pagesUrl') + url.pathname + url.search, init)
  })
})
afterEach(() => vi.restoreAllMocks())

const read = (path: string, timeoutMs = tool.timeoutMs) => {
  const url = URL.canParse(path) ? path : `https://pages.example.com/${path}`
  const settings = { userId: 'u', now: Date.now, stop: new AbortController().signal, onTrouble: () => {} }
  return callTool({ ...tool, timeoutMs }, { url }, settings)
}
const output = async (path: string) => {
  const end = await read(path)
  if (end.status === 'error') throw new Error(end.message)
  return end.output as { url: string; title: string | null; text: string; truncated: boolean }
}

describe('fetch_url', () => {
  it('gives a page as markdown, its links as whole addresses', async () => {
    const page = await output('article')
    expect(page).toMatchObject({
      url: 'https://pages.example.com/article',
      title: 'Tea & Time',
      truncated: false,
    })
    expect(page.text).toContain('# Hello World')
    expect(page.text).toContain('A **bold** [link](https://pages.example.com/more?a=1&b=2).')
    expect(page.text).toContain('- one\n- two')
    expect(page.text).not.toContain('alert')
  })

  it('gives other text as it is', async () => {
    expect(await output('plain')).toMatchObject({ title: null, text: 'just text' })
    expect(await output('json')).toMatchObject({ text: '{"a":1}' })
  })

  it.each(['latin1', 'latin1_meta'])('reads the encoding of %s', async (path) => {
    expect((await output(path)).text).toContain('café')
  })

  it('reads an encoding that nobody knows as UTF-8', async () => {
    expect((await output('unknown_charset')).text).toBe('text')
  })

  it('gives 20,000 characters at most, of a page of any length', async () => {
    const long = await output('long')
    expect([...long.text]).toHaveLength(20_000)
    expect(long.truncated).toBe(true)
    expect([...(await output('emoji')).text]).toHaveLength(20_000)
    for (const path of ['endless', 'bomb'])
      expect(await output(path)).toMatchObject({ truncated: true, text: 'x'.repeat(20_000) })
  })

  it('follows five redirects, each of them checked', async () => {
    expect((await output('moved')).url).toBe('https://pages.example.com/article')
    expect((await output('moved_elsewhere')).url).toBe('https://other.example.com/article')
    expect((await output('hop1')).url).toBe('https://pages.example.com/article')
    expect(await read('hop0')).toMatchObject({ status: 'error', message: 'the page redirects too often' })
    expect(await read('loop')).toMatchObject({ status: 'error', message: 'the page redirects too often' })
  })

  it.each(['moved_to_metadata', 'moved_inside', 'moved_to_port'])(
    'does not follow where it is %s',
    async (path) => {
      expect(await read(path)).toMatchObject({ message: 'only public https addresses can be read' })
      expect(asked).toEqual([`https://pages.example.com/${path}`])
    },
  )

  it.each([
    'http://pages.example.com/',
    'https://127.0.0.1/',
    'https://[::1]/',
    'https://db.internal/',
    'https://chat.example.com/docs',
    'x',
  ])('asks nobody about %s', async (url) => {
    const settings = { userId: 'u', now: Date.now, stop: new AbortController().signal, onTrouble: () => {} }
    expect(await callTool(tool, { url }, settings)).toMatchObject({
      message: 'only public https addresses can be read',
    })
    expect(asked).toEqual([])
  })

  it('says in our words what it cannot read', async () => {
    expect(await read('missing')).toMatchObject({ message: 'the page answered with status 404' })
    expect(await read('pdf')).toMatchObject({ message: 'the page is no text' })
    expect(await read('untyped')).toMatchObject({ message: 'the page is no text' })
    expect(await read('hang', 100)).toMatchObject({ message: 'the tool took too long' })
    expect(await read('cut')).toMatchObject({ status: 'error' })
  })

  it('asks the user, but for an address that they wrote', () => {
    const who = (url: string, ...said: string[]) => whoDecides(tool, { input: { url }, said })
    expect(who('https://pages.example.com/a')).toBe('user')
    expect(who('https://pages.example.com/a', 'Read https://pages.example.com/a please')).toBe('policy')
    expect(who('https://pages.example.com/a?secret=1', 'Read https://pages.example.com/a please')).toBe(
      'user',
    )
    expect(who('https://127.0.0.1/')).toBe('policy') // It is refused anyway.
  })
})
