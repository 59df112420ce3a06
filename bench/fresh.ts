// Requests that are made again as if for the first time: an id that was made for one of them is made anew for each.

const uuid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g
const marks = /\{\{fresh-\d{26}\}\}/g

/** What stands for a new id, and is as long as one. */
export const fresh = (number: number) => `{{fresh-${String(number).padStart(26, '0')}}}`

/** Puts marks in the place of ids that another such request did not have. */
export function markFresh(bodies: string[], others: string[]): string[] {
  const known = new Set(others.join().match(uuid))
  const made = [...new Set(bodies.join().match(uuid))].filter((id) => !known.has(id))
  const mark = (id: string) => (made.includes(id) ? fresh(made.indexOf(id)) : id)
  return bodies.map((body) => body.replace(uuid, mark))
}

/** Puts new ids in the place of marks: the same for the same mark, in all texts that it is given. */
export function freshener(): (text: string) => string {
  const ids = new Map<string, string>()
  const idOf = (mark: string) => {
    const id = ids.get(mark) ?? crypto.randomUUID()
    ids.set(mark, id)
    return id
  }
  return (text) => text.replace(marks, idOf)
}
