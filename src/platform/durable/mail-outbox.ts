// The Durable Object that sends what is in the outbox: woken by whoever writes a mail, and by its own alarm until all is sent.
import { DurableObject, waitUntil } from 'cloudflare:workers'
import type { Outbox, SentMails } from '#auth/mail/outbox.ts'
import type { OnTrouble } from '#shared/failure.ts'

/** Where Postgres cannot be asked, it is asked again after so long. */
const pauseMs = 10_000

/** What an object answers to; how it sends, `connect/mail-outbox.ts` knows. */
export abstract class MailOutboxObject<Bindings = unknown> extends DurableObject<Bindings> {
  /** Sends what is due. @returns when the next is. */
  abstract readonly drain: () => Promise<Date | null>
  abstract readonly onTrouble: OnTrouble

  async wake(): Promise<void> {
    await this.wakeAt(Date.now())
  }

  override async alarm(): Promise<void> {
    try {
      const next = await this.drain()
      if (next) await this.wakeAt(next.getTime())
    } catch (error) {
      this.onTrouble('the outbox cannot be read', error)
      await this.wakeAt(Date.now() + pauseMs)
    }
  }

  /** Somebody may have woken it for an earlier time while it was at work. */
  private async wakeAt(time: number): Promise<void> {
    const set = await this.ctx.storage.getAlarm()
    if (set === null || set > time) await this.ctx.storage.setAlarm(time)
  }
}

/** One object sends everything, so that no mail is sent by two. */
export function durableOutbox(
  namespace: DurableObjectNamespace<MailOutboxObject>,
  onTrouble: OnTrouble,
): Outbox {
  return {
    wake: () =>
      waitUntil(
        namespace
          .getByName('outbox')
          .wake()
          .catch((error: unknown) => onTrouble('the outbox cannot be woken', error)),
      ),
  }
}

const mark = 'sent:'

/** The mails that were taken, in the object's own storage. */
export const toSentMails = (storage: DurableObjectStorage): SentMails => ({
  add: (id) => storage.put(mark + id, true),
  list: async () =>
    [...(await storage.list({ prefix: mark, limit: 100 })).keys()].map((key) => key.slice(mark.length)),
  remove: async (ids) => {
    await storage.delete(ids.map((id) => mark + id))
  },
})
