// What search needs of a database, in its own words: implemented in `platform/postgres/chat/search.ts`.
import type { Message } from '#chat/message.ts'

/**
 * What is searched for, all of it folded: the text, what stands in it between white space, and what of it to look for when a
 * passage is cut. `titles`: threads are found by their titles too.
 */
export type SearchQuery = { text: string; terms: string[]; marks: string[]; titles: boolean }

/** A place in the results: the last one seen, of those that there were when the search began. */
export type SearchPosition = { newest: number; score: number; ordinal: number }

/** A message that was found, with the part of its text around the first hit; or a thread's head, with the thread's title. */
export type SearchHit = {
  match: 'message' | 'title'
  thread_id: string
  thread_title: string
  message_id: string
  role: Message['role']
  created_at: string
  passage: string
  /** Whether the text goes on before and after the passage. */
  cut: { before: boolean; after: boolean }
  position: SearchPosition
}

/** Finding messages and threads of one user. */
export type SearchStore = {
  /** Hits after a position, best first: every hit where they are few, the newest ones of a word that is everywhere. */
  find(userId: string, query: SearchQuery, limit: number, after: SearchPosition | null): Promise<SearchHit[]>
}
