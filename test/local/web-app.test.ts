// The web app's build, started from a test runner.
import { expect, it } from 'vitest'
import { buildWebApp } from '../../local/build/web-app.ts'

it('is made of its own code alone, whoever starts its build', async () => {
  const files = await buildWebApp()
  expect(files.has('app/index.html')).toBe(true)
  const rewritten = [...files].filter(([, content]) => content.includes('__vite_ssr'))
  expect(rewritten.map(([path]) => path)).toEqual([])
})
