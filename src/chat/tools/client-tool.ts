// A tool that the client has: the model is told of it, and the client answers its calls.
import type { ClientTool, JsonSchema } from './tool.ts'

/** A client's tool as its request names it. */
export type ClientToolRequest = { name: string; description: string; parameters: JsonSchema }

/** Its schema is not run by us: any object goes to the client. */
export const toClientTool = ({ name, description, parameters }: ClientToolRequest): ClientTool => ({
  name,
  title: name,
  description,
  inputSchema: parameters,
  outputSchema: null,
  source: 'client',
  readOnly: false,
  destructive: false,
  repeatable: false,
  approval: null,
  parse: (input) => (typeof input === 'object' && input !== null && !Array.isArray(input) ? { input } : null),
  runs: 'client',
})
