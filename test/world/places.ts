// Where words are found in all that is stored. Of the tables only rows are read that were written since this file began: the
// embedded database serves nobody else meanwhile, and other files' rows are many and long.
import { redis, sql } from './stores.ts'

const [began] = await sql('select pg_current_xact_id()::xid as xid')

/**
 * Every table with a row in which one of the words stands, in any case.
 * @returns their names, as `public.users`
 */
export async function tablesWith(words: string[]): Promise<string[]> {
  const tables = await sql(`select table_schema || '.' || table_name as name from information_schema.tables
    where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`)
  if (tables.length < 8) throw new Error('where are the tables?')
  const found = await sql(
    tables
      .map(
        ({ name }) => `select '${name}' as name where exists (
          select from ${name} t, jsonb_array_elements_text($2::jsonb) word
          where age(t.xmin) <= age($1::xid) and position(lower(word) in lower(t::text)) > 0)`,
      )
      .join(' union all '),
    began!.xid,
    JSON.stringify(words),
  )
  return found.map(({ name }) => name!)
}

/** Every key of Redis in which, or in whose value, one of the words stands, in any case. */
export const keysWith = (words: string[]) =>
  redis(
    'EVAL',
    `local found = {}
    for _, key in ipairs(redis.call('KEYS', '*')) do
      local kind = redis.call('TYPE', key).ok
      local value = kind == 'hash' and table.concat(redis.call('HGETALL', key), ' ') or redis.call('GET', key) or ''
      local text = string.lower(key .. ' ' .. value)
      for _, word in ipairs(ARGV) do
        if string.find(text, string.lower(word), 1, true) then
          table.insert(found, key)
          break
        end
      end
    end
    return found`,
    0,
    ...words,
  ) as Promise<string[]>
