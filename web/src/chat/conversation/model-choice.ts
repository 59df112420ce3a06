// The model that a person has chosen, kept in this browser; none means the service's own.
import { createStore, useStore } from '../../service/store.ts'

const kept = 'chronochat.model'
const choice = createStore({ model: localStorage.getItem(kept) })

export const currentModel = () => choice.get().model ?? undefined
export const useModelChoice = () => useStore(choice).model

export function chooseModel(model: string | null) {
  if (model === null) localStorage.removeItem(kept)
  else localStorage.setItem(kept, model)
  choice.set({ model })
}
