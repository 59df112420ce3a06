// The token of a link that was mailed. It comes in the fragment, which no server sees, and leaves the address at once.
export const linkToken = takeToken()

function takeToken() {
  const token = new URLSearchParams(location.hash.slice(1)).get('token')
  if (token !== null) history.replaceState(history.state, '', location.pathname)
  return token
}
