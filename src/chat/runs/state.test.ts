// The life of a run, event by event, without a runtime.
import { describe, expect, it } from 'vitest'
import { type Effect, idle, next, type RunEvent, type RunState } from './state.ts'

const end = { status: 'complete', finishReason: 'stop', error: null, at: 1 } as const

/** What the events make of a fresh state, one after the other, with the effects of the last. */
function lived(...events: (RunEvent | Exclude<RunEvent, { at: number } | { end: unknown }>['type'])[]) {
  let state: RunState = idle
  let effects: Effect[] = []
  for (const event of events)
    ({ state, effects } = next(state, typeof event === 'string' ? { type: event } : event))
  return { state, effects, phase: state.phase }
}

const woken = { type: 'woken', at: 10 } as const
const reclaimed = { type: 'reclaimed', at: 10 } as const
const stop = { type: 'stop', at: 5 } as const
const ended = { type: 'ended', end } as const

describe('a run', () => {
  it('is put aside before it is claimed, and forgotten once Postgres has it', () => {
    expect(lived('asked')).toMatchObject({ phase: 'claiming', effects: ['save', 'alarm', 'claim'] })
    expect(lived('asked', 'claimed')).toMatchObject({ phase: 'running', effects: ['begin', 'write'] })
    expect(lived('asked', 'claimed', ended)).toMatchObject({
      phase: 'finished',
      effects: ['save', 'deliver'],
    })
    expect(lived('asked', 'claimed', ended, 'delivered')).toMatchObject({ phase: 'idle', effects: ['clear'] })
  })

  it('that is refused leaves nothing; one that Postgres could not answer is taken back', () => {
    expect(lived('asked', 'refused')).toMatchObject({ phase: 'idle', effects: ['clear'] })
    expect(lived('asked', 'unclaimed')).toMatchObject({ phase: 'releasing', effects: ['save'] })
    expect(lived('asked', 'unclaimed', woken)).toMatchObject({ phase: 'releasing', effects: ['release'] })
    expect(lived('asked', 'unclaimed', woken, 'released')).toMatchObject({ phase: 'idle' })
  })

  it('is held for as long as Postgres cannot take it', () => {
    const held = lived('asked', 'claimed', ended, 'held')
    expect(held).toMatchObject({ phase: 'finished', effects: ['save', 'alarm'], state: { attempts: 1, end } })
    expect(lived('asked', 'claimed', ended, 'held', woken)).toMatchObject({ effects: ['deliver'] })
  })
})

describe('a restart', () => {
  it('asks for the run again, and goes on with the step that it cut, as another telling', () => {
    for (const cut of [lived('asked'), lived('asked', 'claimed'), lived('asked', 'claimed', 'edge')]) {
      const awake = next(cut.state, woken)
      expect(awake.effects).toEqual(['alarm', 'claim'])
      const { state, effects } = next(awake.state, reclaimed)
      expect(effects).toEqual(['begin', 'save', 'write'])
      expect(state).toMatchObject({ phase: 'running', begun: 2, cutAt: 10, telling: 1 })
    }
  })

  it('that finds its thread gone ends the run', () => {
    expect(lived('asked', 'claimed', woken, 'refused')).toMatchObject({ phase: 'idle', effects: ['clear'] })
  })

  it('in the same step is borne four times; a step that ends makes all of them forgotten', () => {
    let { state } = lived('asked', 'claimed')
    for (let cut = 1; cut <= 4; cut++) state = next(next(state, woken).state, reclaimed).state
    expect(state).toMatchObject({ phase: 'running', begun: 5, telling: 4 })
    const progress = next(state, { type: 'edge' }).state
    expect(progress).toMatchObject({ begun: 1, cutAt: null, telling: 4 })
    const { state: over, effects } = next(state, reclaimed)
    expect(effects).toEqual(['cut', 'begin', 'save', 'deliver'])
    expect(over).toMatchObject({ phase: 'finished', end: { status: 'failed', error: 'run_interrupted' } })
  })

  it('gives a step up a quarter of an hour after the first one that cut it', () => {
    const { state } = lived('asked', 'claimed', reclaimed)
    expect(next(state, { type: 'reclaimed', at: 10 + 899_999 }).state.phase).toBe('running')
    expect(next(state, { type: 'reclaimed', at: 10 + 900_000 }).state.phase).toBe('finished')
  })

  it('leaves a stop and a deletion what they are', () => {
    expect(lived('asked', 'claimed', stop)).toMatchObject({ phase: 'stopping', effects: ['save', 'abort'] })
    expect(lived('asked', 'claimed', stop, woken)).toMatchObject({
      effects: ['cut', 'save', 'deliver'],
      state: { phase: 'finished', end: { status: 'stopped' } },
    })
    expect(lived('asked', 'claimed', 'discard')).toMatchObject({
      phase: 'discarded',
      effects: ['save', 'abort'],
    })
    expect(lived('asked', 'claimed', 'discard', woken)).toMatchObject({ phase: 'idle', effects: ['clear'] })
  })
})

describe('an event that means nothing', () => {
  it('changes nothing', () => {
    for (const [state, event] of [
      [idle, woken],
      [lived('asked', 'claimed', ended).state, stop],
      [lived('asked', 'claimed', 'discard').state, { type: 'delivered' }],
      [lived('asked', 'unclaimed').state, stop],
    ] as [RunState, RunEvent][])
      expect(next(state, event)).toEqual({ state, effects: [] })
  })
})
