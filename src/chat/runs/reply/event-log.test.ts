// The log of a reply, as any number of clients read it.
import { afterEach, describe, expect, it, vi } from 'vitest'
import { toEventStream } from '#chat/wire/ui-message-stream.ts'
import { frames, textOf } from '../../../../test/world/stream.ts'
import { createEventLog, type Telling } from './event-log.ts'

const say = (delta: string) => ({ type: 'text-delta' as const, id: '0', delta })

afterEach(() => void vi.useRealTimers())

describe('the log of a reply', () => {
  it('is read by a slow client and a fast one alike, each at its own place', async () => {
    const log = createEventLog(2, { waits: 0, restarts: 0 })
    const slow = frames(toEventStream(log.read(null)))
    for (let index = 0; index < 1000; index++) log.append(say(`${index} `))
    const first = await slow.next()
    const fast = Array.fromAsync(frames(toEventStream(log.read(null))))
    log.append({ type: 'finish', finishReason: 'stop', messageMetadata: {} })
    log.end(true)
    const all = await fast
    expect(all).toHaveLength(1002)
    expect([first.value, ...(await Array.fromAsync(slow))]).toEqual(all)
  })

  it('stays short however long the reply is, and loses no character', async () => {
    const log = createEventLog(2, { waits: 0, restarts: 0 })
    const text = 'abcdefghij'.repeat(100_000)
    for (const letter of text) log.append(say(letter))
    log.end(true)
    const read = await Array.fromAsync(frames(toEventStream(log.read(null))))
    expect(textOf(read)).toBe(text)
    expect(read.length).toBeLessThan(40_000)
  })

  it('stays as short where it is the arguments of a call that are long', async () => {
    const log = createEventLog(2, { waits: 0, restarts: 0 })
    const letters = 'abcdefghij'.repeat(100_000)
    const argument = (toolCallId: string, inputTextDelta: string) =>
      log.append({ type: 'tool-input-delta', toolCallId, inputTextDelta })
    for (const letter of letters) argument('a', letter)
    argument('b', '{}')
    log.append(say('done'))
    log.end(true)
    const read = await Array.fromAsync(frames(toEventStream(log.read(null))))
    const inputs: Record<string, string> = {}
    for (const { part } of read)
      if (part !== '[DONE]' && part.type === 'tool-input-delta')
        inputs[part.toolCallId] = (inputs[part.toolCallId] ?? '') + part.inputTextDelta
    expect(inputs).toEqual({ a: letters, b: '{}' })
    expect(textOf(read)).toBe('done')
    expect(read.length).toBeLessThan(40_000)
  })

  it('says [DONE] only when the reply is held', async () => {
    const lost = createEventLog(2, { waits: 0, restarts: 0 })
    lost.append(say('a'))
    lost.end(false)
    expect((await Array.fromAsync(frames(toEventStream(lost.read(null))))).map(({ part }) => part)).toEqual([
      say('a'),
    ])
  })

  it('has ids of its own in the thread: another reply’s mean the start', async () => {
    const log = createEventLog(4, { waits: 0, restarts: 0 })
    log.append(say('a'))
    log.append(say('b'))
    log.end(true)
    const from = async (id: number | null) =>
      textOf(await Array.fromAsync(frames(toEventStream(log.read(id)))))
    const [first] = await Array.fromAsync(frames(toEventStream(log.read(null))))
    const start = first!.id!
    expect(await from(start)).toBe('b')
    expect(await from(start + 1)).toBe('')
    for (const id of [null, 0, start - 1, start + 2, start * 2]) expect(await from(id), String(id)).toBe('ab')
  })

  it('says something every 15 seconds, so that no proxy closes the connection', async () => {
    vi.useFakeTimers()
    const log = createEventLog(2, { waits: 0, restarts: 0 })
    const reader = toEventStream(log.read(null)).getReader()
    const next = reader.read()
    await vi.advanceTimersByTimeAsync(14_999)
    expect(await Promise.race([next, 'nothing'])).toBe('nothing')
    await vi.advanceTimersByTimeAsync(1)
    expect(new TextDecoder().decode((await next).value)).toBe('retry: 1000\n\n: keep-alive\n\n')
    await reader.cancel()
  })

  it('gives ids that grow with every restart, every wait and every reply', async () => {
    const tellings: [number, Telling][] = []
    for (const seq of [2, 3])
      for (let waits = 0; waits <= 8; waits++) {
        for (const restarts of [0, 1, 62, 63, 64, 500, 767]) tellings.push([seq, { waits, restarts }])
        tellings.push([seq, { waits }])
        if (waits === 8) tellings.push([seq, 'stored'])
      }
    let before = 0
    for (const [seq, telling] of tellings) {
      const log = createEventLog(seq, telling)
      for (let event = 0; event < 40_000; event += 1000) log.append(say(String(event)))
      log.end(true)
      const read = await Array.fromAsync(frames(toEventStream(log.read(null))))
      expect(read[0]!.id, JSON.stringify(telling)).toBeGreaterThan(before + 40_000)
      before = read.at(-2)!.id!
    }
    expect(Number.isSafeInteger(before)).toBe(true)
  })
})
