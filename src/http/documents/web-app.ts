// The web app at `/app`: one page for every address in it, and the files that the page loads.
import { Hono } from 'hono'
import type { RequestEnv } from '#http/context.ts'
import { type Assets, findAsset, serveAsset } from './assets.ts'

/** The page runs its own files alone. It draws icons, QR codes and what tools give from `data:` and `blob:` URLs. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data: blob:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join('; ')

export function webAppRoutes({ assets }: { assets: Assets }) {
  const routes = new Hono<RequestEnv>()

  /** Their names change with what is in them. A file that is not there must not be remembered as missing. */
  routes.get('/app/assets/:file{.+}', async (c) => {
    const file = await findAsset(assets, c, c.req.path)
    if (!file) return c.notFound()
    file.headers.set('cache-control', 'public, max-age=31536000, immutable')
    return file
  })

  for (const path of ['/app', '/app/*'])
    routes.get(path, async (c) => {
      const page = await serveAsset(assets, c, '/app/')
      page.headers.set('content-security-policy', policy)
      page.headers.set('cache-control', 'no-cache')
      return page
    })
  return routes
}
