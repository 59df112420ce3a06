import { expect, it } from 'vitest'
import { toEndpoint } from './endpoint.ts'

it.each([
  ['https://api.example.com/v1', 'https://api.example.com/v1/chat/completions'],
  ['https://api.example.com/v1/', 'https://api.example.com/v1/chat/completions'],
  ['https://api.example.com', 'https://api.example.com/chat/completions'],
  ['https://api.example.com/v1/chat/completions', 'https://api.example.com/v1/chat/completions'],
  ['https://api.example.com/v1/chat/completions/', 'https://api.example.com/v1/chat/completions'],
  ['https://api.example.com/v1?api-version=1', 'https://api.example.com/v1/chat/completions?api-version=1'],
])('%s is asked at %s', (base, endpoint) => {
  expect(toEndpoint(base).href).toBe(endpoint)
})
