// Messages and their tool calls, as our tables hold them.
import { sanitizeJson } from '../../src/shared/text.ts'
import { idOf } from './ids.ts'
import { refuseToolCall } from './rules.ts'
import type { OldTurn } from './source.ts'
import type { Tally } from './tally.ts'
import type { Columns, Target } from './target.ts'

/** A message with its place here: its new id, its thread, and its numbers there and among all of its user's. */
export type NewTurn = OldTurn & {
  uuid: string
  threadId: string
  userId: string
  seq: number
  ordinal: number
}

/** Moves messages and, of those that are there then, the calls. */
export async function moveTurns(target: Target, tally: Tally, turns: NewTurn[]): Promise<void> {
  for (const batch of inBatches(turns)) {
    await moveBatch(target, tally, batch)
  }
}

/** A request must not grow beyond what an HTTP endpoint takes; one message alone may. */
function inBatches(turns: NewTurn[]): NewTurn[][] {
  const batches: NewTurn[][] = []
  let room = 0
  for (const turn of turns) {
    const size =
      turn.content.length + turn.calls.reduce((sum, call) => sum + (call.tool_output?.length ?? 0), 0)
    if (batches.length === 0 || size > room) {
      batches.push([])
      room = 2_000_000
    }
    batches.at(-1)!.push(turn)
    room -= size
  }
  return batches
}

async function moveBatch(target: Target, tally: Tally, turns: NewTurn[]): Promise<void> {
  const column = columnsOf(turns)
  await insertAll(target, tally, 'chat_messages', turns, {
    id: column('uuid', ({ uuid }) => uuid),
    thread_id: column('uuid', ({ threadId }) => threadId),
    user_id: column('uuid', ({ userId }) => userId),
    seq: column('integer', ({ seq }) => seq),
    role: column('text', ({ role }) => role),
    content: column('text', ({ content }) => content),
    status: column('text', () => 'complete'),
    metadata: column('text', metadataOf),
    created_at: column('timestamptz', ({ created_at }) => created_at),
    ordinal: column('integer', ({ ordinal }) => ordinal),
  })
  const there = await target.present(
    'chat_messages',
    turns.map(({ uuid }) => uuid),
  )
  const calls = turns
    .filter(({ uuid }) => there.has(uuid))
    .flatMap((turn) =>
      tally.sift('tool_calls', turn.calls, refuseToolCall).map((call, index) => ({
        ...call,
        uuid: idOf('tool_calls', call.id, call.created_at),
        messageId: turn.uuid,
        position: index + 1,
      })),
    )
  const cell = columnsOf(calls)
  await insertAll(target, tally, 'tool_calls', calls, {
    id: cell('uuid', ({ uuid }) => uuid),
    message_id: cell('uuid', ({ messageId }) => messageId),
    position: cell('integer', ({ position }) => position),
    tool_name: cell('text', ({ tool_name }) => tool_name),
    tool_input: cell('text', ({ tool_input }) => cleanJson(tool_input)),
    tool_output: cell('text', ({ tool_output }) => (tool_output === 'null' ? null : cleanJson(tool_output))),
    status: cell('text', ({ success }) => success),
    error_message: cell('text', ({ error_message }) => error_message),
    execution_time: cell('integer', ({ execution_time }) => execution_time),
    created_at: cell('timestamptz', ({ created_at }) => created_at),
  })
}

const columnsOf =
  <Row>(rows: Row[]) =>
  <Value>(type: string, read: (row: Row) => Value) => ({ type, values: rows.map(read) })

/** Inserts rows; one that is neither new nor there has lost its place to a message that was written here since. */
async function insertAll(
  target: Target,
  tally: Tally,
  table: string,
  rows: { uuid: string; id: number }[],
  columns: Columns,
): Promise<void> {
  if (rows.length === 0) return
  const added = await target.insert(table, columns)
  const rest = rows.filter(({ uuid }) => !added.has(uuid))
  const there = await target.present(
    table,
    rest.map(({ uuid }) => uuid),
  )
  tally.add(table, added.size, there.size)
  for (const { uuid, id } of rest)
    if (!there.has(uuid)) tally.refuse(table, 'its place in the thread is taken', id)
}

/** `metadata` is an object: what else the old columns hold goes into one, under their names. */
function metadataOf({ extra_data, tool_calls }: OldTurn): string | null {
  const extra = JSON.parse(extra_data ?? 'null')
  const calls = JSON.parse(tool_calls ?? 'null')
  const isObject = typeof extra === 'object' && !Array.isArray(extra)
  const metadata = {
    ...(isObject ? extra : { extra_data: extra }),
    ...(calls !== null && { tool_calls: calls }),
  }
  return Object.keys(metadata).length === 0 ? null : JSON.stringify(sanitizeJson(metadata))
}

/** The old columns were `json`, which holds escapes that `jsonb` does not; other numbers and names stay as they are. */
const cleanJson = (text: string | null) =>
  text?.includes('\\u') ? JSON.stringify(sanitizeJson(JSON.parse(text))) : text
