// The folder in which local data is kept, and who may use it: each part has one holder at a time.
import { randomBytes } from 'node:crypto'
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { CannotStart } from './cannot-start.ts'

export type DataFolder = {
  path: string
  /** The embedded PostgreSQL's own folder. */
  postgres: string
  /** What the Worker's Durable Objects store. */
  worker: string
  /** The variables that the Worker is given. */
  workerEnv: string
}

/**
 * Makes the folder when it is missing; only its owner may look inside.
 * @throws {CannotStart} when it cannot be made or written
 */
export function openDataFolder(path: string): DataFolder {
  const folder = resolve(path)
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
  } catch (error) {
    throw new CannotStart(`The data folder ${folder} cannot be made (${codeOf(error)}).`)
  }
  const inside = (name: string) => join(folder, name)
  return {
    path: folder,
    postgres: inside('postgres'),
    worker: inside('worker'),
    workerEnv: inside('worker.env'),
  }
}

/** Locks that are held: one that nothing refers to would be closed with the next collection of garbage. */
const held = new Set<DatabaseSync>()

/**
 * Takes a part of the folder for this process, until `release` or the end of the process, however it ends.
 * @throws {CannotStart} when another process has it
 */
export function hold(folder: DataFolder, part: 'postgres' | 'worker'): { release: () => void } {
  // SQLite's is the one file lock in Node that the kernel itself gives back when its holder is killed.
  let lock: DatabaseSync | undefined
  try {
    lock = new DatabaseSync(join(folder.path, `${part}.lock`))
    lock.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE')
  } catch (error) {
    lock?.close()
    throw new CannotStart(
      error instanceof Error && error.message.includes('locked')
        ? `The data in ${folder.path} is in use by another \`npm run dev\`, \`services\` or \`db:migrate\`.`
        : `The data folder ${folder.path} cannot be written (${codeOf(error)}).`,
    )
  }
  held.add(lock)
  return {
    release() {
      held.delete(lock)
      lock.close()
    },
  }
}

/** The signing key of this folder's tokens: made once, kept with the data that it signs for. */
export function secretKey(folder: DataFolder): string {
  const file = join(folder.path, 'secret-key')
  try {
    writePrivately(file, randomBytes(32).toString('base64url'), 'wx')
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error
  }
  return readFileSync(file, 'utf8').trim()
}

/** Writes a file that only its owner may read. */
export function writePrivately(file: string, content: string, flag: 'w' | 'wx' = 'w') {
  writeFileSync(file, content, { mode: 0o600, flag })
  chmodSync(file, 0o600) // A file that was there already keeps its mode otherwise.
}

const codeOf = (error: unknown) =>
  error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason'
