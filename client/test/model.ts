// Messages that make the scripted model do what a test wants.
import { inject } from 'vitest'
import type { Script } from '../../test/world/model.ts'

/** A message that is a script, under a mark of its own. */
export function scripted(script: Script) {
  const mark = crypto.randomUUID()
  return { text: JSON.stringify({ ...script, mark }), mark }
}

/** Lets an answer go on that is held. */
export async function release(mark: string): Promise<void> {
  await fetch(`${inject('modelUrl')}/release?mark=${mark}`, { method: 'POST' })
}

export const words = (count: number) => Array.from({ length: count }, (_, index) => `wörd-${index} `)
