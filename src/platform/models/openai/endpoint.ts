// Where an OpenAI-compatible provider is asked.
import type { ChatModel } from './model.ts'

const path = '/chat/completions'

/** The address of the completions, from a base URL as people paste it: with a query, a slash, or with all of the path. */
export function toEndpoint(baseUrl: string): URL {
  const url = new URL(baseUrl)
  const base = url.pathname.replace(/\/+$/, '')
  url.pathname = base.endsWith(path) ? base : base + path
  url.hash = ''
  return url
}

/** A redirection is followed nowhere: it would take the key along. */
export function askEndpoint(baseUrl: string, apiKey: string | undefined): ChatModel['ask'] {
  const endpoint = toEndpoint(baseUrl)
  return (body, signal) =>
    fetch(endpoint, {
      method: 'POST',
      redirect: 'manual',
      signal,
      headers: {
        'content-type': 'application/json',
        'user-agent': 'ChronoChat',
        ...(apiKey && { authorization: `Bearer ${apiKey}` }),
      },
      body: JSON.stringify(body),
    })
}
