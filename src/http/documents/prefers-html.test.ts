// A page or JSON, by what `Accept` says.
import { expect, it } from 'vitest'
import { prefersHtml } from './prefers-html.ts'

it.each([
  'text/html',
  'TEXT/HTML;Q=0.9',
  'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8',
  'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8,application/signed-exchange;v=b3;q=0.7',
  'text/*, application/json;q=0.9',
  'application/json;q=0.1, text/html;q=0.2',
])('a page: %s', (accept) => {
  expect(prefersHtml(accept)).toBe(true)
})

it.each([
  undefined,
  '',
  '*/*',
  'application/json',
  'application/json, text/html',
  'text/html;q=0.5, */*;q=0.8',
  'text/html;q=0, */*;q=0',
  'text/html;level=1, application/json',
  'text/html;q=x',
  'image/png',
])('JSON: %s', (accept) => {
  expect(prefersHtml(accept)).toBe(false)
})
