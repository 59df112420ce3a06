// Writes `src/openapi.d.ts`, the types of every call, from the document that the service serves; with `--check` it only
// says whether they are fresh.
import { readFileSync, writeFileSync } from 'node:fs'
import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript'
import { type AppServices, createApp } from '../src/app.ts'

const file = new URL('src/openapi.d.ts', import.meta.url)

/** Stands for every service: the document is made of the routes, and asks none of them for more than to go on. */
const nothing: unknown = new Proxy(() => '', {
  get: (_, name) => (name === 'then' ? undefined : nothing),
  apply: (_, __, given: unknown[]) => {
    const next = given.at(-1)
    return typeof next === 'function' ? next() : ''
  },
})

const response = await createApp(nothing as AppServices).request('/openapi.json')
const types = await openapiTS((await response.json()) as OpenAPI3, {
  // `type Thread = …` beside `components['schemas']['Thread']`.
  rootTypes: true,
  rootTypesNoSchemaPrefix: true,
})
const fresh = `// Made from the service's OpenAPI document by \`npm run client:types\`: change the routes, not this file.\n${astToString(types)}`

if (!process.argv.includes('--check')) writeFileSync(file, fresh)
else if (readFileSync(file, 'utf8') !== fresh) {
  console.error('client/src/openapi.d.ts lags behind the routes: run `npm run client:types`.')
  process.exit(1)
}
