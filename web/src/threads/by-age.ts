// Threads under headings that say how long ago they were last spoken in.
type Aged = { updated_at: string }

const headings: [days: number, heading: string][] = [
  [0, 'Today'],
  [1, 'Yesterday'],
  [7, 'Previous 7 days'],
  [30, 'Previous 30 days'],
]

/** Newest first in, newest first out; days are those of this browser's time zone. */
export function byAge<T extends Aged>(threads: T[], now = new Date()): { heading: string; threads: T[] }[] {
  const groups = new Map<string, T[]>()
  for (const thread of threads) {
    const age = daysBetween(new Date(thread.updated_at), now)
    const heading = headings.find(([days]) => age <= days)?.[1] ?? 'Older'
    groups.set(heading, [...(groups.get(heading) ?? []), thread])
  }
  return [...groups].map(([heading, threads]) => ({ heading, threads }))
}

/** Midnights between the two; a day of 23 or 25 hours is one too. */
function daysBetween(before: Date, after: Date) {
  const midnight = (date: Date) => new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime()
  return Math.round((midnight(after) - midnight(before)) / 86_400_000)
}
