import { describe, expect, it } from 'vitest'
import { type Frame, openFrames } from './frames.ts'

const streamOf = (pieces: Uint8Array[]) =>
  new ReadableStream<Uint8Array>({
    start(controller) {
      for (const piece of pieces) controller.enqueue(piece)
      controller.close()
    },
  })

/** The frames of an answer that comes in these pieces. */
async function framesOf(...pieces: string[]): Promise<Frame[]> {
  const bytes = pieces.map((piece) => new TextEncoder().encode(piece))
  const frames = openFrames(streamOf(bytes))
  const all: Frame[] = []
  for (let frame = await frames.next(); frame; frame = await frames.next()) all.push(frame)
  return all
}

const value = (each: unknown, event?: string) => ({ kind: 'value', event, value: each })
const done = { kind: 'done' }
const noise = { kind: 'noise' }
const broken = { kind: 'broken' }

describe('events', () => {
  it.each([
    ['lines that end with CR LF', 'data: {"a":1}\r\n\r\ndata: [DONE]\r\n\r\n'],
    ['lines that end with CR', 'data: {"a":1}\r\rdata: [DONE]\r\r'],
    ['a byte order mark', '\ufeffdata: {"a":1}\n\ndata: [DONE]\n\n'],
    ['no space', 'data:{"a":1}\n\ndata:[DONE]\n\n'],
    ['JSON over several lines', 'data: {"a":\ndata: 1}\n\ndata: [DONE]\n\n'],
    ['no empty line at the end', 'data: {"a":1}\n\ndata: [DONE]'],
    ['white space around the end', 'data: {"a":1}\n\ndata:  [DONE] \n\n'],
    ['no empty lines at all', 'data: {"a":1}\ndata: [DONE]\n'],
    ['the prefix twice', 'data: data: {"a":1}\n\ndata: data: [DONE]\n\n'],
    ['the end in a string', 'data: {"a":1}\n\ndata: "[DONE]"\n\n'],
    ['events on one line', 'data: {"a":1}data: [DONE]\n\n'],
    ['comments and fields', ': hello\n\nretry: 7\n\nid: 1\ndata: {"a":1}\n\n: hello\n\ndata: [DONE]\n\n'],
    ['blank lines first', '\n\n \ndata: {"a":1}\n\ndata: [DONE]\n\n'],
  ])('with %s', async (_, text) => {
    const said = (frames: Frame[]) => frames.filter(({ kind }) => kind !== 'noise')
    expect(said(await framesOf(text))).toEqual([value({ a: 1 }), done])
    expect(said(await framesOf(...text))).toEqual([value({ a: 1 }), done])
  })

  it('keep their names', async () => {
    expect(await framesOf('event: error\ndata: {"a":1}\n\n')).toEqual([value({ a: 1 }, 'error')])
  })

  it('come one by one where the empty lines between them are missing', async () => {
    expect(await framesOf('data: {"a":1}\n', 'data: {"a":2}\n', 'data: [DO', 'NE]\n')).toEqual([
      noise,
      value({ a: 1 }),
      noise,
      value({ a: 2 }),
      done,
    ])
    const named = 'id: 1\nevent: x\ndata: {"a":1}\nid: 2\nevent: y\ndata: {"a":2}\n: hello\n'
    expect(await framesOf(named)).toEqual([value({ a: 1 }, 'x'), value({ a: 2 }, 'y')])
    expect(await framesOf('data: {"a":1}\nevent: x\n\ndata: {"a":2}\n\n')).toEqual([
      value({ a: 1 }, 'x'),
      value({ a: 2 }),
    ])
  })

  it('are one where their JSON goes on in lines that could stand alone', async () => {
    expect(await framesOf('data: [\ndata: 1\ndata: ,\ndata: 2\ndata: ]\n\n')).toEqual([value([1, 2])])
  })

  it('break the silence while there is no more than a piece of them', async () => {
    expect(await framesOf('data: {"a"\n', 'data: :1}\n')).toEqual([noise, noise, value({ a: 1 })])
    expect(await framesOf(': hello\n\n', ': hello\n\n')).toEqual([])
  })

  it('are several where one stands behind the other', async () => {
    expect(await framesOf('data: {"a":"}{"}{"a":2}\n\n')).toEqual([value({ a: '}{' }), value({ a: 2 })])
  })

  it('that say nothing are noise', async () => {
    expect(await framesOf('data: ping\n\ndata: [KEEPALIVE]\n\n')).toEqual([noise, noise])
    expect(await framesOf('event: error\ndata:\n\n')).toEqual([value(null, 'error')])
    expect(await framesOf('data:\n\ndata: \n\ndata: : PROCESSING\n\n')).toEqual([noise, noise, noise])
    expect(await framesOf('event: ping\ndata: now\n\n')).toEqual([noise])
  })

  it('are broken where JSON is due and does not come', async () => {
    expect(await framesOf('data: {"a":1\n\n')).toEqual([broken])
    expect(await framesOf('event: message\ndata: {"a":\n\n')).toEqual([broken])
    expect(await framesOf('data: {"a":1data: {"a":2}\n\n')).toEqual([broken])
    expect(await framesOf('data: [DONE')).toEqual([noise, broken])
  })
})

describe('what comes in place of events', () => {
  it('is a document, in any lay-out', async () => {
    expect(await framesOf(' {\n "a": [1]\n}\n')).toEqual([noise, value({ a: [1] }), done])
  })

  it('is a value a line, which tells nothing of the end', async () => {
    expect(await framesOf('{"a":1}\n', '{"a":2}\n')).toEqual([noise, noise, value({ a: 1 }), value({ a: 2 })])
  })

  it('is broken when it is cut', async () => {
    expect(await framesOf('{"a":[1')).toEqual([noise, broken])
  })

  it('is nothing when it is a page', async () => {
    expect(await framesOf('<!doctype html><title>Sign in</title>')).toEqual([])
    expect(await framesOf('')).toEqual([])
  })
})
