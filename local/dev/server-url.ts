// How the URL of a server is shown to people: never with its password.

/** `postgres://user:password@host:5432/name?x=y` as `host:5432/name`. */
export const describeServer = (url: string) => {
  const parsed = URL.parse(url)
  return parsed
    ? `${parsed.host}${parsed.pathname === '/' ? '' : parsed.pathname}`
    : 'an address that is not a URL'
}
