// A run's record in the storage of its Durable Object: one row, and as many more as its bytes need; and whether others wait.
import type { QueueMark, RunRecord, RunStorage } from '#chat/runs/record.ts'

/** A value may have 2 MB. */
const rowBytes = 1_900_000

/** `part` counts the rows of the one record; its key is the table's own, so that a write is one row and no index. */
const table = 'create table if not exists record (part integer primary key, bytes blob not null)'

const queueKey = 'queue'

/** What leaves an object waits for what it wrote before (its output gate), so that nothing here has to. */
export function toRunStorage(storage: DurableObjectStorage): RunStorage {
  const { sql } = storage
  let ready = false
  const open = () => {
    if (!ready) sql.exec(table)
    ready = true
  }

  return {
    async load() {
      open()
      const parts = sql.exec<{ bytes: ArrayBuffer }>('select bytes from record order by part').toArray()
      if (parts.length === 0) return null
      return JSON.parse(await new Blob(parts.map(({ bytes }) => bytes)).text()) as RunRecord
    },

    async save(record) {
      open()
      const bytes = new TextEncoder().encode(JSON.stringify(record))
      storage.transactionSync(() => {
        for (let part = 0; part * rowBytes < bytes.length; part++)
          sql.exec(
            'insert into record values (?, ?) on conflict (part) do update set bytes = excluded.bytes',
            part,
            bytes.slice(part * rowBytes, (part + 1) * rowBytes),
          )
        sql.exec('delete from record where part >= ?', Math.ceil(bytes.length / rowBytes))
      })
    },

    async loadQueue() {
      return (await storage.get<QueueMark>(queueKey)) ?? null
    },

    async saveQueue(mark) {
      if (mark) await storage.put(queueKey, mark)
      else await storage.delete(queueKey)
    },

    async clear() {
      open()
      sql.exec('delete from record')
    },

    async setAlarm(milliseconds) {
      const at = Date.now() + milliseconds
      const due = await storage.getAlarm()
      if (due === null || due > at) await storage.setAlarm(at)
    },

    async purge() {
      ready = false
      await storage.deleteAll()
    },
  }
}
