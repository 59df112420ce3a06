// Where a session keeps its pair of tokens.
import type { Token } from './openapi.d.ts'

export type Tokens = Token

export type TokenStore = {
  read(): Tokens | null
  write(tokens: Tokens | null): void
  /** Told when somebody else, another tab, has written. */
  subscribe?(listener: () => void): void
}

/** In `localStorage`, which all tabs of an origin share and which outlives them. */
export function browserStore(key = 'chronochat.session'): TokenStore {
  return {
    read() {
      try {
        return JSON.parse(localStorage.getItem(key) ?? 'null') as Tokens | null
      } catch {
        return null // What somebody else wrote there is no session.
      }
    },
    write(tokens) {
      if (tokens) localStorage.setItem(key, JSON.stringify(tokens))
      else localStorage.removeItem(key)
    },
    subscribe(listener) {
      addEventListener('storage', (event) => {
        if (event.key === key || event.key === null) listener()
      })
    },
  }
}

/** In memory, where there is no `localStorage` or where a session is to end with its page. */
export function memoryStore(tokens: Tokens | null = null): TokenStore {
  let kept = tokens
  return {
    read: () => kept,
    write(tokens) {
      kept = tokens
    },
  }
}
