// The session of this browser, which all its tabs share, and typed calls in its name.
import { createApi, createSession } from '@chronochat/client'
import { useSyncExternalStore } from 'react'

export const session = createSession()
export const api = createApi(session)

/** The id of who is signed in, or null. */
export const useUserId = () => useSyncExternalStore(session.subscribe, session.userId)
