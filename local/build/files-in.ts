// All files below a folder.
import { readdir, stat } from 'node:fs/promises'
import { join, relative } from 'node:path'

/** Their paths from the folder on, without what npm has installed; of a file itself, `''`. */
export async function filesIn(folder: string): Promise<string[]> {
  if ((await stat(folder)).isFile()) return ['']
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .filter((path) => !path.startsWith('node_modules'))
}
