// What a deployment knows of its models, and where they are: `MODEL_OPTIONS` and `OPENAI_BASE_URL`.
import { z } from 'zod'
import { httpUrl } from '#shared/variables.ts'

/** The key goes into a header: where credentials stand in a URL it cannot be fetched. */
export const modelUrl = httpUrl.refine((value) => {
  const url = URL.parse(value)
  return !url?.username && !url?.password && !url?.hash
}, 'must be a URL without credentials and without a fragment')

const rule =
  'must be a JSON object of model ids, each with some of { "tools": boolean, "system": "system" or "user", "stream_usage": boolean, "max_tokens": positive integer }'

const options = z.strictObject(
  {
    /** Whether it takes tools. */
    tools: z.boolean(rule).optional(),
    /** Where it takes instructions: as a message of their own, or before the first message of the user. */
    system: z.enum(['system', 'user'], rule).optional(),
    /** Whether it takes `stream_options`. */
    stream_usage: z.boolean(rule).optional(),
    /** How long an answer may be, where it is to be told. */
    max_tokens: z.int(rule).min(1, rule).optional(),
  },
  rule,
)

export type ModelOptions = z.output<typeof options>

const parseJson = (value: string): unknown => {
  try {
    return JSON.parse(value)
  } catch {
    return undefined
  }
}

export const modelOptions = z
  .string()
  .transform(parseJson)
  .pipe(z.record(z.string().includes('/', rule), options, rule))
