// The files of `public/`, made by `local/build/assets.ts`: the Worker answers every request itself, and fetches a file
// only where a route names it.
import type { Context } from 'hono'

export type Assets = { fetch(request: Request): Promise<Response> }

/**
 * A file with the type, the ETag and the 304 that the binding gives it, in a response whose headers may change.
 * @returns null where there is no such file
 */
export async function findAsset(assets: Assets, c: Context, path: string): Promise<Response | null> {
  const file = await assets.fetch(new Request(new URL(path, c.req.url), c.req.raw))
  return file.ok || file.status === 304 ? new Response(file.body, file) : null
}

/** The same for a file that has to be there. */
export async function serveAsset(assets: Assets, c: Context, path: string): Promise<Response> {
  const file = await findAsset(assets, c, path)
  if (!file) throw new Error('An asset is missing: local/build/assets.ts has not run.')
  return file
}
