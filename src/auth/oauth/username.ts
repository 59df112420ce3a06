// A username for somebody who came without one.

/** What an address suggests, as a username may be: `ada.l@example.com` → `ada.l`. */
export function usernameFrom(email: string): string {
  const local = email
    .slice(0, email.lastIndexOf('@'))
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9._-]+/g, '-')
    .replace(/^[._-]+/, '')
    .slice(0, 40)
    .replace(/[._-]+$/, '')
  return local.length >= 3 ? local : `user-${local || 'new'}`
}

/** The name itself, or with the smallest number behind it that nobody has: `ada`, `ada-2`. */
export function freeUsername(name: string, taken: string[]): string {
  const known = new Set(taken.map((each) => each.toLowerCase()))
  if (!known.has(name)) return name
  for (let number = 2; ; number++) if (!known.has(`${name}-${number}`)) return `${name}-${number}`
}
