// What a client may choose from: the models, and the tools that models may call.
import { mayAsk, type Tool } from '#chat/tools/tool.ts'
import type { Models } from './model.ts'

/** The wire shape of `GET /models`; a model's provider stands before the first `/` of its id. */
export const listModels = ({ ids }: Models) => ({
  models: ids.map((id) => ({ id, provider: id.slice(0, id.indexOf('/')) })),
  default: ids[0]!,
})

/** The wire shape of `GET /tools`; `parameters` is the JSON Schema of a tool's input. */
export const listTools = (tools: Tool[]) => ({
  tools: tools.map((tool) => ({
    name: tool.name,
    title: tool.title,
    description: tool.description,
    parameters: tool.inputSchema,
    source: tool.source,
    approval: mayAsk(tool),
  })),
  total_tools: tools.length,
})
