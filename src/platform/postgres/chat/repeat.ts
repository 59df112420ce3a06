// A statement that claims what others may claim at the same time, asked again where that helps.
import { isRetryable, violated } from '#platform/postgres/client.ts'

/**
 * Two claims that race for a key, or for a thread, meet at a unique index; the loser then sees the winner's row. One whose answer
 * was lost is repeated once: its ids are the same, so that asking twice claims once.
 * @param once null where it has to be asked again.
 */
export async function claimingAgain<Outcome>(once: () => Promise<Outcome | null>): Promise<Outcome> {
  for (let attempt = 0; ; attempt++) {
    try {
      const outcome = await once()
      if (outcome) return outcome
    } catch (error) {
      const attempts = violated(error) ? 4 : isRetryable(error) ? 2 : 1
      if (attempt + 1 >= attempts) throw error
    }
  }
}
