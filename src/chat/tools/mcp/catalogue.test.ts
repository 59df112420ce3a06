import { expect, it } from 'vitest'
import { createMcpTools, listPolicy } from './catalogue.ts'
import { type ListedTool, McpFault, type McpServer } from './server.ts'

const listed = (name: string): ListedTool => ({
  name,
  title: null,
  description: '',
  inputSchema: { type: 'object' },
  outputSchema: null,
  annotations: {},
})

/** Two servers whose lists the test answers one by one. */
function open(more: Partial<McpServer> = {}) {
  const asked: { server: string; give: (tools: ListedTool[]) => void; fail: () => void }[] = []
  let time = 0
  const work: Promise<void>[] = []
  const trouble: object[] = []
  const server = (name: string): McpServer => ({
    name,
    url: `https://${name}/`,
    headers: { authorization: 'secret' },
    tools: null,
    approval: 'never',
    timeoutMs: 60_000,
    ...more,
  })
  const catalogue = createMcpTools({
    servers: [server('a'), server('b')],
    mcp: {
      listTools: ({ name }) =>
        new Promise((resolve, reject) =>
          asked.push({ server: name, give: resolve, fail: () => reject(new McpFault('unreachable')) }),
        ),
      callTool: async () => ({ content: [], structured: null, isError: false }),
    },
    newId: () => 'id',
    now: () => time,
    background: (each) => void work.push(each),
    onTrouble: (...entry) => trouble.push(entry),
  })
  return {
    asked,
    trouble,
    ok: catalogue.ok,
    names: async () => (await catalogue.tools()).map(({ name }) => name),
    pass: (ms: number) => {
      time += ms
    },
    settled: () => Promise.all(work),
    /** A first list of each. */
    async begin() {
      const first = this.names()
      asked[0]?.give([listed('x')])
      asked[1]?.give([listed('y')])
      await first
      asked.length = 0
    },
  }
}

it('asks each server once, and again behind the back of a reply', async () => {
  const world = open()
  await world.begin()
  expect(await world.names()).toEqual(['a__x', 'b__y'])
  world.pass(listPolicy.freshMs - 1)
  await world.names()
  expect(world.asked).toHaveLength(0)
  world.pass(1)
  expect(await world.names()).toEqual(['a__x', 'b__y'])
  expect(world.asked.map(({ server }) => server)).toEqual(['a', 'b'])
  expect(await world.names()).toEqual(['a__x', 'b__y'])
  expect(world.asked).toHaveLength(2)
  world.asked[0]?.give([listed('z')])
  world.asked[1]?.fail()
  await world.settled()
  expect(await world.names()).toEqual(['a__z', 'b__y'])
})

it('goes on without a server that failed, and asks it again after 30 seconds', async () => {
  const world = open()
  expect(world.ok()).toBe(true)
  const first = world.names()
  world.asked[0]?.fail()
  world.asked[1]?.give([listed('y')])
  expect(await first).toEqual(['b__y'])
  expect(world.ok()).toBe(false)
  expect(JSON.stringify(world.trouble)).not.toContain('secret')
  expect(await world.names()).toEqual(['b__y'])
  expect(world.asked).toHaveLength(2)
  world.pass(listPolicy.retryMs)
  expect(await world.names()).toEqual(['b__y'])
  world.asked[2]?.give([listed('x')])
  await world.settled()
  expect(await world.names()).toEqual(['a__x', 'b__y'])
  expect(world.ok()).toBe(true)
})

it('takes the tools that are chosen, 64 at most', async () => {
  const some = open({ tools: ['y', 'x2'] })
  const first = some.names()
  some.asked[0]?.give(['x1', 'x2', 'x3'].map(listed))
  some.asked[1]?.give([listed('y')])
  expect(await first).toEqual(['a__x2', 'b__y'])

  const all = open()
  const many = all.names()
  all.asked[0]?.give(Array.from({ length: 100 }, (_, index) => listed(`t${index}`)))
  all.asked[1]?.give([])
  expect(await many).toHaveLength(64)
})
