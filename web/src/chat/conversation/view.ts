// What is known of a chat beside its messages.
import { createStore } from '../../service/store.ts'
import type { Queued } from './api.ts'

export type View = {
  state: 'loading' | 'ready' | 'missing'
  title: string | null
  /** The ids of all versions of a message, itself among them, by its id. */
  versions: ReadonlyMap<string, string[]>
  /** The cursor of older messages. */
  earlier: string | null
  queued: Queued[]
  /** What went wrong with the last thing that was tried. */
  trouble: unknown
}

export type ViewStore = ReturnType<typeof createView>

export const createView = (state: View['state']) =>
  createStore<View>({ state, title: null, versions: new Map(), earlier: null, queued: [], trouble: null })
