// The life of a run, from the request that asks for it until Postgres has its reply. Pure: the thread's runner performs the
// effects, and puts the state aside with the record wherever an effect is `save`.
//
//   phase       event              phase       effects
//   idle        asked              claiming    save, alarm, claim
//   claiming    claimed            running     begin, write
//   claiming    refused            idle        clear
//   claiming    unclaimed          releasing   save                   Postgres failed, and the client is told so
//   claiming    woken              claiming    alarm, claim           its ids are the same: asking twice is asking once
//   releasing   woken              releasing   release
//   releasing   released           idle        clear
//   running     edge               running     save                   a step has ended, or its calls are about to be made
//   running     stop               stopping    save, abort
//   running     woken              running     alarm, claim
//     either    reclaimed          running     begin, save, write     what a restart cut is still ours, and goes on
//     either    reclaimed          finished    cut, begin, save, deliver   it was cut too often, or too long ago
//     either    refused            idle        clear                  its thread is gone meanwhile
//   running     ended              finished    save, deliver
//   stopping    ended              finished    save, deliver
//   stopping    woken              finished    cut, save, deliver     calls that went on have no result
//   stopping    paused             finished    deny, save, deliver
//   running     paused             waiting     save, park             its calls ask the user or the client
//   waiting     parked             waiting     alarm
//   waiting     decided            deciding    save, alarm, resume
//   deciding    woken              deciding    alarm, resume
//   deciding    resumed            running     claim                  told on from there
//   deciding    refused            idle        clear
//   waiting     woken              waiting     park                   until its time is over
//     or        closed, woken      finished    save, deliver          what is open is denied
//   finished    delivered          idle        clear
//   finished    held               finished    save, alarm
//   finished    woken              finished    deliver
//   any         discard            discarded   save, abort
//   discarded   ended, paused, woken  idle     clear
import type { FinishReason } from '#chat/part.ts'
import type { FailureCode } from '#shared/failure.ts'

/** How a reply ended, as plain data. `at` is in milliseconds since the epoch. */
export type RunEnd = {
  status: 'complete' | 'waiting' | 'stopped' | 'failed'
  finishReason: FinishReason | null
  error: FailureCode | null
  at: number
}

export type RunState = {
  phase:
    | ('idle' | 'claiming' | 'releasing' | 'running' | 'stopping' | 'waiting' | 'deciding')
    | ('finished' | 'discarded')
  /** How often the step that goes on was begun, and when a restart first cut it. */
  begun: number
  cutAt: number | null
  /** Which telling of the reply this is: a restart ends all connections, and it is told from its start again. */
  telling: number
  end: RunEnd | null
  /** Until when it waits. */
  until: number | null
  /** How often Postgres could not take what is held. */
  attempts: number
}

export type RunEvent =
  | {
      type:
        | ('asked' | 'claimed' | 'refused' | 'unclaimed' | 'released')
        | ('edge' | 'delivered' | 'held' | 'discard' | 'parked' | 'decided' | 'resumed')
    }
  | { type: 'stop' | 'woken' | 'reclaimed' | 'closed'; at: number }
  | { type: 'ended' | 'paused'; end: RunEnd }

export type Effect =
  | ('save' | 'alarm' | 'claim' | 'release' | 'begin')
  | ('write' | 'abort' | 'cut' | 'deliver' | 'clear' | 'park' | 'deny' | 'resume')

export type Transition = { state: RunState; effects: Effect[] }

export const idle: RunState = {
  phase: 'idle',
  begun: 0,
  cutAt: null,
  telling: 0,
  end: null,
  until: null,
  attempts: 0,
}

/** How long a reply waits for decisions. */
export const longestWaitMs = 24 * 3_600_000

/** A step that was begun so often, or was cut so long ago, is given up. */
const mostBeginnings = 5
const longestCutMs = 15 * 60_000

/** What an event makes of a state; one that means nothing in it changes nothing. */
export function next(state: RunState, event: RunEvent): Transition {
  const { phase, attempts } = state
  const to = (phase: RunState['phase'], effects: Effect[], more: Partial<RunState> = {}): Transition => ({
    state: { ...state, ...more, phase },
    effects,
  })
  const ended = { status: 'stopped', finishReason: null, error: null } as const
  if (event.type === 'discard') return to('discarded', ['save', 'abort'])
  switch (phase) {
    case 'idle':
      if (event.type === 'asked') return to('claiming', ['save', 'alarm', 'claim'], { begun: 1 })
      break
    case 'claiming':
    case 'running':
      if (event.type === 'claimed') return to('running', ['begin', 'write'])
      if (event.type === 'refused') return to('idle', ['clear'])
      if (event.type === 'unclaimed') return to('releasing', ['save'])
      if (event.type === 'woken') return to(phase, ['alarm', 'claim'])
      if (event.type === 'reclaimed') return goOn(state, event.at)
      if (event.type === 'edge') return to('running', ['save'], { begun: 1, cutAt: null })
      if (event.type === 'stop') return to('stopping', ['save', 'abort'])
      if (event.type === 'ended') return to('finished', ['save', 'deliver'], { end: event.end })
      if (event.type === 'paused')
        return to('waiting', ['save', 'park'], { end: event.end, until: event.end.at + longestWaitMs })
      break
    case 'waiting':
      if (event.type === 'parked') return to('waiting', ['alarm'])
      if (event.type === 'decided')
        return to('deciding', ['save', 'alarm', 'resume'], { begun: 1, cutAt: null, end: null, until: null })
      if (event.type === 'closed' || (event.type === 'woken' && event.at >= (state.until ?? 0)))
        return to('finished', ['deny', 'save', 'deliver'], { end: { ...ended, at: event.at }, until: null })
      if (event.type === 'woken') return to('waiting', ['park'])
      break
    case 'deciding':
      if (event.type === 'woken') return to('deciding', ['alarm', 'resume'])
      if (event.type === 'resumed') return to('running', ['claim'])
      if (event.type === 'refused') return to('idle', ['clear'])
      break
    case 'releasing':
      if (event.type === 'woken') return to('releasing', ['release'])
      if (event.type === 'released') return to('idle', ['clear'])
      break
    case 'stopping':
      if (event.type === 'ended') return to('finished', ['save', 'deliver'], { end: event.end })
      if (event.type === 'paused')
        return to('finished', ['deny', 'save', 'deliver'], { end: { ...ended, at: event.end.at } })
      if (event.type === 'woken')
        return to('finished', ['cut', 'save', 'deliver'], { end: { ...ended, at: event.at } })
      break
    case 'finished':
      if (event.type === 'delivered') return to('idle', ['clear'])
      if (event.type === 'held') return to('finished', ['save', 'alarm'], { attempts: attempts + 1 })
      if (event.type === 'woken') return to('finished', ['deliver'])
      break
    case 'discarded':
      if (event.type === 'ended' || event.type === 'paused' || event.type === 'woken')
        return to('idle', ['clear'])
  }
  return { state, effects: [] }
}

/** A restart has cut a step: it is begun again, unless that was tried too often or for too long. */
function goOn(state: RunState, at: number): Transition {
  const cutAt = state.cutAt ?? at
  const again = { ...state, begun: state.begun + 1, cutAt, telling: state.telling + 1 }
  if (state.begun < mostBeginnings && at - cutAt < longestCutMs)
    return { state: { ...again, phase: 'running' }, effects: ['begin', 'save', 'write'] }
  const end = { status: 'failed', finishReason: null, error: 'run_interrupted', at } as const
  return { state: { ...again, phase: 'finished', end }, effects: ['cut', 'begin', 'save', 'deliver'] }
}
