// Who asks the requests of requests.ts, and what those differ in from the document's examples.
import type { Options, Person } from './people.ts'

/** A person with a thread to work on; a reply that is there to be stopped would take them so many chunks of 50 ms. */
export type Owner = Person & { threadId: string; longReply: number }

/** What a way to ask differs in from the examples; `by`: who asks, where it is not the owner. */
export type Particulars = { params?: Record<string, string>; query?: string; by?: Person } & Pick<
  Options,
  'body' | 'headers'
>
