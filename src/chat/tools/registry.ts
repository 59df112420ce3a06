// Every tool that a model may call. A new one is a file beside this and a line here.
import type { SearchStore } from '#chat/search/store.ts'
import { calculate } from './calculate.ts'
import { currentTime } from './current-time.ts'
import { searchMessagesTool } from './search-messages.ts'
import type { Tool } from './tool.ts'

/** What tools need beside their input and whom they work for. */
export type ToolServices = { search: SearchStore }

export const createTools = ({ search }: ToolServices): Tool[] => [
  currentTime,
  calculate,
  searchMessagesTool(search),
]
