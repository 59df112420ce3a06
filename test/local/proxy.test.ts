// The fault proxy itself, in front of a server that remembers what reached it.
import { createServer } from 'node:http'
import { text } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { listen } from '../../local/services/listen.ts'
import { type Fault, startProxy } from '../world/proxy.ts'

const reached: string[] = []
let aborted = 0
const server = createServer(async (request, response) => {
  const body = await text(request)
  reached.push(`${request.method} ${request.url} ${body}`)
  if (request.url !== '/model/stream') return response.end(`${request.headers['x-test'] ?? ''}|${body}`)
  response.on('close', () => aborted++)
  response.writeHead(200, { 'content-type': 'text/event-stream' }).write('first')
})

let proxy: Awaited<ReturnType<typeof startProxy>>
let target: Awaited<ReturnType<typeof listen>>
let scope: string
let scopes = 0

beforeAll(async () => {
  target = await listen(server)
  const { url } = target
  proxy = await startProxy({ sql: `${url}/sql`, redis: `${url}/redis`, model: `${url}/model` })
})
beforeEach(() => {
  scope = `${proxy.url}/scope-${++scopes}`
  reached.length = 0
})
afterAll(async () => {
  await proxy.close()
  await target.close()
})

const post = (path: string, body = 'hello') =>
  fetch(scope + path, { method: 'POST', body, headers: { 'x-test': 'kept' } })
const plant = (dependency: string, fault: Fault) =>
  fetch(`${scope}/faults/${dependency}`, { method: 'PUT', body: JSON.stringify(fault) })
const counts = async () => (await fetch(`${scope}/counts`)).json()

test('a request passes with its method, path, headers and body, and is counted in its scope alone', async () => {
  expect(await (await post('/redis/pipeline?a=1')).text()).toBe('kept|hello')
  expect(await (await fetch(`${scope}/sql`)).text()).toBe('|')
  expect(reached).toEqual(['POST /redis/pipeline?a=1 hello', 'GET /sql '])
  expect(await counts()).toEqual({ sql: 1, redis: 1, model: 0 })
  await fetch(`${scope}/counts`, { method: 'DELETE' })
  expect(await counts()).toEqual({ sql: 0, redis: 0, model: 0 })
})

test('a stream passes as it comes, and ends upstream when the client goes', async () => {
  const before = aborted
  const client = new AbortController()
  const response = await fetch(`${scope}/model/stream`, { signal: client.signal })
  const { value } = (await response.body?.getReader().read()) ?? {}
  expect(Buffer.from(value ?? []).toString()).toBe('first')
  client.abort()
  await expect.poll(() => aborted).toBe(before + 1)
})

test('a refused request does not arrive, and only as many are refused as were asked for', async () => {
  await plant('sql', { kind: 'refuse', times: 2 })
  await expect(post('/sql')).rejects.toThrow()
  await expect(post('/sql')).rejects.toThrow()
  expect((await post('/redis')).ok).toBe(true)
  expect((await post('/sql')).ok).toBe(true)
  expect(reached).toEqual(['POST /redis hello', 'POST /sql hello'])
})

test('only a request that holds the text meets the fault', async () => {
  await plant('sql', { kind: 'error', matching: 'INSERT' })
  expect((await post('/sql', 'SELECT 1')).status).toBe(200)
  expect((await post('/sql', 'INSERT x')).status).toBe(500)
})

test('a request cut afterwards has been carried out', async () => {
  await plant('sql', { kind: 'cut_after', times: 1 })
  await expect(post('/sql')).rejects.toThrow()
  expect(reached).toEqual(['POST /sql hello'])
})

test('a hanging request ends when the fault is taken away', async () => {
  await plant('redis', { kind: 'hang' })
  const hanging = post('/redis').then(
    () => 'answered',
    () => 'cut',
  )
  expect(await Promise.race([hanging, sleep(100, 'hanging')])).toBe('hanging')
  await fetch(`${scope}/faults`, { method: 'DELETE' })
  expect(await hanging).toBe('cut')
  expect((await post('/redis')).ok).toBe(true)
})

test('a held request is told of, and arrives when the fault is taken away', async () => {
  const held = async () => (await fetch(`${scope}/held`)).json()
  await plant('sql', { kind: 'hold', times: 1 })
  const waiting = post('/sql')
  await expect.poll(held).toEqual({ sql: 1, redis: 0, model: 0, mcp: 0 })
  expect(reached).toEqual([])
  await fetch(`${scope}/faults`, { method: 'DELETE' })
  expect((await waiting).ok).toBe(true)
  expect(await held()).toEqual({ sql: 0, redis: 0, model: 0, mcp: 0 })
})

test('a slow one arrives later, garbage is no JSON, and an error is full of what must not leak', async () => {
  await plant('model', { kind: 'slow', delay_ms: 100 })
  const start = performance.now()
  expect((await post('/model')).ok).toBe(true)
  expect(performance.now() - start).toBeGreaterThan(95)

  await plant('model', { kind: 'garbage' })
  await expect((await post('/model')).json()).rejects.toThrow()

  await plant('model', { kind: 'error' })
  expect(await (await post('/model')).text()).toMatch(/secret/)
})

test('what the proxy does not know is a 404', async () => {
  expect((await fetch(`${scope}/elsewhere`)).status).toBe(404)
  expect((await fetch(`${scope}/faults/elsewhere`, { method: 'PUT', body: '{}' })).status).toBe(404)
})
