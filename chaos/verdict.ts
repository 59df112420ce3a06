// The proof, asked of the database itself: nothing lost, nothing doubled, nothing miscounted.
import type { Ledger, Told } from './ledger.ts'
import { markOf, type Plan } from './plan.ts'

export type Query = <Row extends object>(sql: string) => Promise<Row[]>

/** Each question finds offenders; one that finds none is proved. */
const questions: Record<string, string> = {
  'no reply is pending': `select id from chat_messages where status = 'pending'`,
  'nothing waits any more': 'select message_id from queued_messages',
  'no reply waits for a decision, and no call': `
    select id from chat_messages where status = 'waiting' union all select id from tool_calls where status = 'pending'`,
  'no reply failed for a restart': `
    select id from chat_messages where metadata->>'error' = 'run_interrupted'`,
  'seq has no gap and starts at 1': `
    select thread_id from chat_messages group by thread_id
    having min(seq) <> 1 or max(seq) <> count(*) or count(distinct seq) <> count(*)`,
  'a message and its reply stand side by side': `
    select id from chat_messages where role <> (case seq % 2 when 1 then 'user' else 'assistant' end)`,
  'a thread counts its messages': `
    select t.id from chat_threads t
    where message_count <> (select count(*) from chat_messages m where m.thread_id = t.id)`,
  'no thread is empty': `
    select id from chat_threads t where not exists (select 1 from chat_messages m where m.thread_id = t.id)`,
  'a user counts their threads, messages and calls': `
    select u.id from users u
    where total_threads <> (select count(*) from chat_threads t where t.user_id = u.id)
      or total_messages <> (select count(*) from chat_messages m where m.user_id = u.id)
      or total_tool_calls <> (
        select count(*) from tool_calls c join chat_messages m on m.id = c.message_id where m.user_id = u.id)`,
  'no token that a reply cost was forgotten': `
    select u.id from users u where input_tokens + output_tokens < (
      select coalesce(sum((metadata->'usage'->>'input_tokens')::int + (metadata->'usage'->>'output_tokens')::int), 0)
      from chat_messages m where m.user_id = u.id and role = 'assistant')`,
  'no message was written twice, nor taken up by a reply twice': `
    select content from (
      select user_id, content from chat_messages where role = 'user' union all
      select user_id, part->>'text' from chat_messages, jsonb_array_elements(parts) part
      where part->>'type' = 'steering-message'
    ) said group by user_id, content having count(*) > 1`,
  'an idempotency key stands for one reply': `
    select key from idempotency_keys k
    where exists (select 1 from chat_threads t where t.id = k.thread_id)
      and not exists (select 1 from chat_messages m where m.id = k.message_id and m.thread_id = k.thread_id)
      or steered is null and exists (
        select 1 from idempotency_keys o where o.message_id = k.message_id and o.key <> k.key and o.steered is null)`,
  'a message has the key that it was sent with': `
    select id from chat_messages m where role = 'assistant'
      and not exists (
        select 1 from idempotency_keys k where k.message_id = m.id and k.steered is null
          or k.steered = (select p.id from chat_messages p where p.thread_id = m.thread_id and p.seq = m.seq - m.parent_distance))`,
}

type Stored = {
  id: string
  thread_id: string
  reply_id: string
  status: Told['status'] | 'pending'
  content: string
  error: string | null
  /** Whether other words steered it. */
  steered: boolean
}

/** Puts every violation into the ledger. @returns what was proved, and how many replies there are of each status */
export async function judge(
  query: Query,
  plans: Plan[],
  { modelRequests, effects }: { modelRequests: string[]; effects: (mark: string) => Promise<number> },
  ledger: Ledger,
) {
  for (const [claim, sql] of Object.entries(questions)) {
    const offenders = await query(sql)
    if (offenders.length > 0) ledger.violate(`${claim}: not so in ${offenders.length} cases`)
  }
  const calls = Map.groupBy(modelRequests.map(markOf), (mark) => mark)
  const stored = await query<Stored & { mark: string }>(`
    select asked.content::jsonb->>'mark' as mark, asked.id, asked.thread_id, reply.id as reply_id, reply.status, reply.content, reply.metadata->>'error' as error,
      coalesce(reply.parts @> '[{"type":"steering-message"}]', false) as steered
    from chat_messages asked
    left join chat_messages reply on reply.thread_id = asked.thread_id and reply.seq = asked.seq + 1
    where asked.role = 'user'`)
  const steering = await query<{ mark: string }>(`
    select (part->>'text')::jsonb->>'mark' as mark from chat_messages, jsonb_array_elements(parts) part
    where part->>'type' = 'steering-message'`)
  const taken = new Set(steering.map(({ mark }) => mark))
  const restarts = ledger.tally.get('power cuts') ?? 0
  const byMark = new Map(stored.map((row) => [row.mark, row]))
  for (const plan of plans) {
    const told = ledger.told.get(plan.mark) ?? { mark: plan.mark, status: 'unknown' }
    for (const fault of compare(
      plan,
      told,
      { row: byMark.get(plan.mark), isTaken: taken.has(plan.mark) },
      { calls: calls.get(plan.mark)?.length ?? 0, restarts },
      ledger,
    ))
      ledger.violate(`${plan.mark}: ${fault}`)
    const made = plan.hasEffects ? await effects(plan.mark) : 0
    if (made > 1) ledger.violate(`${plan.mark}: its tool was called ${made} times`)
    if (made > 0 && plan.decides && plan.decides !== 'approve')
      ledger.violate(`${plan.mark}: its tool was called, and nobody approved it`)
  }
  const statuses = Map.groupBy(stored, ({ status, error }) => (error ? `${status} for ${error}` : status))
  return {
    claims: [
      ...Object.keys(questions),
      'what clients were told is what is there, and no model was asked twice but for a restart',
      'no tool with effects was called twice, nor one that nobody approved',
    ],
    replies: [
      ...[...statuses].map(([status, rows]) => `${rows.length} ${status}`),
      `${taken.size} steered`,
    ].join(', '),
  }
}

/**
 * What is wrong between what one client was told, what is stored, and how often the model was asked: once, and once more for
 * each restart that may have cut it.
 */
function* compare(
  plan: Plan,
  told: Told,
  { row, isTaken }: { row: Stored | undefined; isTaken: boolean },
  { calls, restarts }: { calls: number; restarts: number },
  { stopped }: Ledger,
): Generator<string> {
  if (calls > 1 + restarts) yield `the model was asked ${calls} times`
  if (told.status === 'deleted') {
    if (row) yield 'its thread was deleted, and is there'
    return
  }
  if (told.status === 'withdrawn') {
    if (row || isTaken) yield 'it was withdrawn, and is there'
    if (calls > 0) yield 'it was withdrawn, and the model was asked'
    return
  }
  const mayBeWithdrawn = ['steering', 'queued'].includes(told.status) && stopped.has(told.threadId ?? '')
  if (!row) {
    if (isTaken || mayBeWithdrawn) return
    if (told.status !== 'unknown') yield `told ${told.status}, and nothing is stored`
    if (calls > 0) yield 'the model was asked for a message that is not there'
    return
  }
  if (told.userMessageId && told.userMessageId !== row.id && told.status !== 'queued')
    yield 'the id that was told is not the one that is stored'
  if (told.threadId && told.threadId !== row.thread_id) yield 'it is stored in another thread'
  if (told.status !== 'steering') {
    if (told.messageId && told.messageId !== row.reply_id && told.status !== 'queued')
      yield 'the id of the reply that was told is not the one that is stored'
    if (told.status === 'waiting' && row.status !== 'stopped') yield `left waiting, stored ${row.status}`
    const ended = !['unknown', 'accepted', 'queued', 'waiting'].includes(told.status)
    if (ended && told.status !== row.status) yield `told ${told.status}, stored ${row.status}`
    if (told.text !== undefined && told.text !== row.content)
      yield 'the text that was told is not what is stored'
  }
  if (row.status !== 'complete') return
  if (calls === 0) yield 'it is complete, and the model was never asked'
  if (row.content !== plan.expected && !row.steered) yield 'it is complete, and not what the model said'
}
