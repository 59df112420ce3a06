// What only who has just signed in may do: where that was too long ago, they are asked to prove who they are.
import { type ReauthenticateRequest, unwrap } from '@chronochat/client'
import { isProblem } from '../../service/problem.ts'
import { api } from '../../service/session.ts'
import { createStore } from '../../service/store.ts'

type Asked = { confirm: () => void; refuse: () => void }

/** Whom the dialog answers; null while nobody asks. */
export const asked = createStore<{ by: Asked | null }>({ by: null })

const askForProof = () =>
  new Promise<void>((resolve, reject) => {
    const end = (then: () => void) => () => {
      asked.set({ by: null })
      then()
    }
    const refused = () => reject(new DOMException('Nothing was changed.', 'AbortError'))
    asked.set({ by: { confirm: end(resolve), refuse: end(refused) } })
  })

/** @throws {DOMException} they did not want to */
export async function afterRecentSignIn<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (!isProblem(error, 'reauthentication_required')) throw error
    await askForProof()
    return work()
  }
}

export const prove = (body: ReauthenticateRequest) => unwrap(api.POST('/api/auth/reauthenticate', { body }))
