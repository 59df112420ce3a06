import { describe, expect, it } from 'vitest'
import { mcpServers } from './configured.ts'

const parse = (value: unknown) =>
  mcpServers.safeParse(typeof value === 'string' ? value : JSON.stringify(value))
const complaint = (value: unknown) => parse(value).error?.issues[0]?.message
const server = { name: 'files', url: 'https://mcp.example.com/mcp' }

describe('MCP_SERVERS', () => {
  it('lists servers, each with what it leaves out', () => {
    expect(parse([server]).data).toEqual([
      { ...server, headers: {}, tools: null, approval: 'unless-read-only', timeoutMs: 30_000 },
    ])
    const whole = {
      headers: { Authorization: 'Bearer x' },
      tools: ['a'],
      approval: 'never',
      timeout_seconds: 2.5,
    }
    expect(parse([{ ...server, ...whole }]).data?.[0]).toMatchObject({
      headers: whole.headers,
      tools: ['a'],
      approval: 'never',
      timeoutMs: 2500,
    })
    expect(parse([]).data).toEqual([])
  })

  it.each([
    'https://a.example/',
    'http://localhost:1/x',
    'http://127.0.0.1:8080/mcp',
    'http://[::1]/mcp?key=1',
  ])('may be at %s', (url) => {
    expect(parse([{ ...server, url }]).success).toBe(true)
  })

  it.each<[unknown, RegExp]>([
    ['', /JSON array/],
    ['nope', /JSON array/],
    ['{}', /JSON array/],
    ['[1]', /JSON array/],
    [[{ ...server, secret: 1 }], /JSON array of \{ name, url/],
    [[{ url: server.url }], /a name of 1 to 32/],
    [[{ ...server, name: 'a__b' }], /a name of 1 to 32/],
    [[{ ...server, name: 'a_' }], /a name of 1 to 32/],
    [[{ ...server, name: 'my server' }], /a name of 1 to 32/],
    [[{ ...server, name: 'built-in' }], /must not call/],
    [[server, { ...server, name: 'Files' }], /a name of its own/],
    [[{ name: 'files' }], /an https URL/],
    [[{ ...server, url: 'http://mcp.example.com/' }], /an https URL/],
    [[{ ...server, url: 'http://127.0.0.1.example.com/' }], /an https URL/],
    [[{ ...server, url: 'https://user:pass@mcp.example.com/' }], /an https URL/],
    [[{ ...server, headers: { 'bad name': 'x' } }], /headers/],
    [[{ ...server, headers: { authorization: 'a\r\nb: c' } }], /headers/],
    [[{ ...server, headers: { 'Mcp-Session-Id': 'x' } }], /headers/],
    [[{ ...server, headers: 'x' }], /headers/],
    [[{ ...server, tools: 'read' }], /the tools/],
    [[{ ...server, approval: 'sometimes' }], /approval/],
    [[{ ...server, timeout_seconds: 0 }], /timeout_seconds/],
    [[{ ...server, timeout_seconds: '5' }], /timeout_seconds/],
  ])('refuses %j', (value, reason) => {
    expect(complaint(value)).toMatch(reason)
    expect(complaint(value)).not.toMatch(/pass|sk-|example\.com/)
  })
})
