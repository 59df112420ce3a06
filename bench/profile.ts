// `npm run bench:profile -- --only send`: in which functions an endpoint spends the processor time of the Worker's thread.
import { parseArgs } from 'node:util'
import { placesIn } from '../local/build/where.ts'
import { runCommand } from '../local/dev/cannot-start.ts'
import { endpointsOf } from './endpoints.ts'
import { load } from './load.ts'
import { openStage } from './stage.ts'

const { values } = parseArgs({
  options: {
    /** The first endpoint whose name contains this. */
    only: { type: 'string', default: 'send' },
    seconds: { type: 'string', default: '5' },
    /** How many functions are told. */
    most: { type: 'string', default: '40' },
  },
})
const milliseconds = Number(values.seconds) * 1000

/** What the inspector gives (Chrome DevTools Protocol, `Profiler.Profile`): a tree of calls, and the node of each sample. */
type Profile = { nodes: ProfileNode[]; samples: number[]; timeDeltas: number[] }
type ProfileNode = {
  id: number
  callFrame: { functionName: string; url: string; lineNumber: number; columnNumber: number }
  children?: number[]
}

await runCommand(async () => {
  await using stage = await openStage({})
  const worker = await stage.startWorker({ inspect: true })
  const endpoint = (await endpointsOf(worker.url)).find(({ name }) => name.includes(values.only))
  if (!endpoint) throw new Error(`No endpoint is named like ${values.only}.`)
  const { turn } = endpoint
  await load({ turn, connections: 4, milliseconds: 1000 })
  const inspector = await attach(worker.inspectorPort!)
  await inspector.ask('Profiler.enable')
  await inspector.ask('Profiler.setSamplingInterval', { interval: 200 })
  await inspector.ask('Profiler.start')
  const before = worker.cpu()
  const { turns } = await load({ turn, connections: 4, milliseconds })
  const cpu = (worker.cpu() - before) / turns.length
  const { profile } = (await inspector.ask('Profiler.stop')) as { profile: Profile }
  inspector.close()
  console.log(`${endpoint.name}: ${turns.length} requests, ${cpu.toFixed(2)} ms of processor time each\n`)
  tell(profile, turns.length, namer(stage.product.script))
})

/** A function by its name in the script and its place in the source. */
function namer(script: string): (node: ProfileNode) => string {
  const find = placesIn(script)
  return ({ callFrame: { functionName, lineNumber, columnNumber } }) => {
    if (lineNumber < 0) return functionName
    try {
      return `${functionName || '(anonymous)'} ${find(`${lineNumber + 1}:${columnNumber + 1}`)}`
    } catch {
      return `${functionName} ${lineNumber + 1}:${columnNumber + 1}`
    }
  }
}

/** Prints what each function took of a request, in microseconds, by itself and with what it called. */
function tell(
  { nodes, samples, timeDeltas }: Profile,
  requests: number,
  nameOf: (node: ProfileNode) => string,
): void {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])))
  const own = new Map<string, number>()
  const whole = new Map<string, number>()
  const add = (to: Map<string, number>, name: string, time: number) =>
    to.set(name, (to.get(name) ?? 0) + time)
  for (const [index, sample] of samples.entries()) {
    const time = timeDeltas[index] ?? 0
    add(own, nameOf(byId.get(sample)!), time)
    const met = new Set<string>()
    for (let id: number | undefined = sample; id !== undefined; id = parents.get(id))
      met.add(nameOf(byId.get(id)!))
    for (const name of met) add(whole, name, time)
  }
  const figure = (time = 0) => (time / requests).toFixed(0).padStart(8)
  console.log('    self   whole  function')
  const rows = [...own].toSorted(([, a], [, b]) => b - a).slice(0, Number(values.most))
  for (const [name, time] of rows) console.log(`${figure(time)}${figure(whole.get(name))}  ${name}`)
  console.log('\n   whole  function')
  const wholes = [...whole].toSorted(([, a], [, b]) => b - a).slice(0, Number(values.most))
  for (const [name, time] of wholes) console.log(`${figure(time)}  ${name}`)
}

async function attach(port: number) {
  const [target] = (await (await fetch(`http://127.0.0.1:${port}/json`)).json()) as {
    webSocketDebuggerUrl: string
  }[]
  const socket = new WebSocket(target!.webSocketDebuggerUrl)
  const answers = new Map<number, (result: unknown) => void>()
  socket.onmessage = ({ data }) => {
    const { id, result } = JSON.parse(String(data)) as { id?: number; result?: unknown }
    if (id !== undefined) answers.get(id)?.(result)
  }
  await new Promise((resolve, reject) => {
    socket.onopen = resolve
    socket.onerror = reject
  })
  let last = 0
  return {
    ask: (method: string, params: object = {}) =>
      new Promise<unknown>((resolve) => {
        answers.set(++last, resolve)
        socket.send(JSON.stringify({ id: last, method, params }))
      }),
    close: () => socket.close(),
  }
}
