// Chance that can be repeated: the same seed and name give the same numbers, whoever asks for others meanwhile.
import { createHash } from 'node:crypto'

export type Chance = ReturnType<typeof chance>

/** @param seed the run's; @param name whose chance it is. */
export function chance(seed: number, name: string) {
  let state = createHash('sha256').update(`${seed} ${name}`).digest().readUInt32LE()
  /** Mulberry32: from 0 to 1. */
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  return {
    /** True in this part of the cases. */
    in: (part: number) => next() < part,
    between: (from: number, to: number) => from + Math.floor(next() * (to - from + 1)),
    of: <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!,
  }
}
