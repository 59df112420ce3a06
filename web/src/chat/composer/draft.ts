// What was typed and not sent yet, kept in this browser over a reload.
import { useState } from 'react'

const prefix = 'chronochat.draft.'

export const forgetDraft = (threadId: string) => localStorage.removeItem(prefix + threadId)

export function forgetDrafts() {
  for (const key of Object.keys(localStorage)) if (key.startsWith(prefix)) localStorage.removeItem(key)
}

/** The draft of a thread; all chats that are new have one between them. */
export function useDraft(threadId: string, isNew: boolean) {
  const key = prefix + (isNew ? 'new' : threadId)
  const [draft, setDraft] = useState(() => localStorage.getItem(key) ?? '')
  const keep = (text: string) => {
    setDraft(text)
    if (text === '') localStorage.removeItem(key)
    else
      try {
        localStorage.setItem(key, text)
      } catch {
        // The browser keeps no more: the draft lives as long as the page.
      }
  }
  return [draft, keep] as const
}
