// The tools of our own. A new one is a file beside this, its name in `names.ts` and a line here.
import type { SearchStore } from '#chat/search/store.ts'
import { fetchUrlTool, type PageReader } from '#chat/tools/web/fetch-url.ts'
import { calculate } from './calculate.ts'
import { currentTime } from './current-time.ts'
import type { BuiltInName } from './names.ts'
import { searchMessagesTool } from './search-messages.ts'
import type { ServerTool } from './tool.ts'

/** What built-in tools work with; `ownHosts` are never fetched from. */
export type ToolServices = { search: SearchStore; pages: PageReader; ownHosts: readonly string[] }

export function builtInTools(
  names: readonly BuiltInName[],
  { search, pages, ownHosts }: ToolServices,
): ServerTool[] {
  const make: Record<BuiltInName, () => ServerTool> = {
    current_time: () => currentTime,
    calculate: () => calculate,
    search_messages: () => searchMessagesTool(search),
    fetch_url: () => fetchUrlTool(pages, ownHosts),
  }
  return names.map((name) => make[name]())
}
