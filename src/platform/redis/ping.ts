// Whether Redis answers and can run our scripts.
import type { RunScript } from './client.ts'

/** @throws when it does not. */
export async function pingRedis(run: RunScript): Promise<void> {
  await run('return 1', [], [])
}
