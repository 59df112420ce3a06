// What MCP servers cost a reply that calls none of their tools: nothing, once their lists are known.
import { env } from 'cloudflare:workers'
import { expect, it } from 'vitest'
import '../../src/platform/mcp/requests.ts' // A Worker loads it in milliseconds, a test in seconds.
import { budgets } from '../world/budgets.ts'
import { mcpAt, openWorld } from '../world/world.ts'

const MCP_SERVERS = JSON.stringify(['a', 'b', 'c'].map((name) => ({ name, url: mcpAt('scripted') })))
Object.assign(env, { MCP_SERVERS })
const world = openWorld()

it('three servers are asked for their lists once, and a send costs what it does without them', async () => {
  const ada = await world.enrol()
  const first = await world.counted(() => ada.send('hello'))
  expect(first.counts.mcp).toBeGreaterThanOrEqual(3)
  const { body } = await ada.get('/api/chat/tools')
  const sources = body.tools.map(({ source }: { source: string }) => source)
  expect([...new Set(sources)].sort()).toEqual(['a', 'b', 'built-in', 'c'])
  for (const more of [{}, { thread_id: first.result.body.thread_id }]) {
    const { result, counts } = await world.counted(() => ada.send('hello', more))
    expect(result.status).toBe(200)
    expect(counts).toEqual(budgets.send)
  }
})
