// Every binding and variable, parsed once. A bad one stops the Worker, by name; nothing else reads the environment.
import { z } from 'zod'
import { mcpServers } from '#chat/tools/mcp/configured.ts'
import { builtInNames, defaultToolNames } from '#chat/tools/names.ts'
import { utf8Length } from '#shared/text.ts'

/** A variable is missing or does not fit. The message is one sentence that names it, without its value. */
export class Misconfigured extends Error {
  override readonly name = 'Misconfigured'
  readonly variable: string

  constructor(variable: string, reason: string) {
    super(`${variable} ${reason}.`)
    this.variable = variable
  }
}

const secret = z
  .string('is required')
  .refine((value) => utf8Length(value) >= 32, 'must be at least 32 bytes long')

const httpUrl = z.string('is required').refine((value) => {
  const url = URL.parse(value)
  return url !== null && (url.protocol === 'https:' || url.protocol === 'http:')
}, 'must be an http(s) URL')

const databaseUrl = z.string('is required').refine((value) => {
  const url = URL.parse(value)
  return (
    url !== null &&
    (url.protocol === 'postgres:' || url.protocol === 'postgresql:') &&
    url.hostname !== '' &&
    url.username !== '' &&
    url.pathname.length > 1
  )
}, 'must look like postgresql://user:password@host/database')

const whole = (minimum: number, maximum: number, fallback: number) =>
  z
    .string()
    .transform((value, context) => {
      const number = /^\s*\d{1,9}\s*$/.test(value) ? Number(value) : Number.NaN
      if (Number.isNaN(number)) context.addIssue('must be a whole number')
      else if (number < minimum || number > maximum) context.addIssue(`must be from ${minimum} to ${maximum}`)
      return number
    })
    .default(fallback)

const flag = z
  .enum(['true', 'false', '1', '0'], 'must be true or false')
  .transform((value) => value === 'true' || value === '1')
  .default(false)

const list = (value: string): unknown => {
  if (!value.trim().startsWith('['))
    return value
      .split(',')
      .map((item) => item.trim())
      .filter(Boolean)
  try {
    return JSON.parse(value)
  } catch {
    return undefined
  }
}

const originsRule = 'must list exact origins such as https://app.example.com, never *'
const origin = z.string(originsRule).refine((value) => URL.parse(value)?.origin === value, originsRule)

const modelRule = 'must name models as local/echo, openai/<name> or workers-ai/<name>'
const model = z.string(modelRule).regex(/^(local\/echo|(openai|workers-ai)\/.+)$/, modelRule)

const toolsRule = `must name built-in tools: ${builtInNames.join(', ')}`

const listOf = <Item extends z.ZodType>(item: Item, rule: string) =>
  z.string().transform(list).pipe(z.array(item, rule))

const variables = z.object({
  DATABASE_URL: databaseUrl,
  NEON_HTTP_URL: httpUrl.optional(),
  UPSTASH_REDIS_REST_URL: httpUrl,
  UPSTASH_REDIS_REST_TOKEN: z.string('is required'),
  SECRET_KEY: secret,
  SECRET_KEY_PREVIOUS: secret.optional(),
  ACCESS_TOKEN_EXPIRE_MINUTES: whole(1, 1440, 30),
  REFRESH_TOKEN_EXPIRE_DAYS: whole(1, 365, 7),
  SESSION_EXPIRE_HOURS: whole(1, 8760, 24),
  MAX_SESSIONS_PER_USER: whole(1, 1000, 5),
  RATE_LIMIT_PER_MINUTE: whole(0, 1_000_000, 60),
  AUTH_RATE_LIMIT_PER_MINUTE: whole(0, 1_000_000, 20),
  BCRYPT_COST: whole(10, 14, 10),
  CORS_ORIGINS: listOf(origin, originsRule).default(['http://localhost:3000']),
  DEBUG: flag,
  MODEL: model.default('local/echo'),
  MODELS: listOf(model, modelRule).default([]),
  MODEL_TIMEOUT_SECONDS: whole(1, 3600, 60),
  TITLE_MODEL: model.optional(),
  OPENAI_BASE_URL: httpUrl.optional(),
  OPENAI_API_KEY: z.string().optional(),
  SYSTEM_PROMPT: z.string().default('You are a helpful assistant. Answer briefly and truthfully.'),
  PROMPT_TOKENS: whole(100, 10_000_000, 32_000),
  TOOLS: listOf(z.enum(builtInNames, toolsRule), toolsRule).default([...defaultToolNames]),
  MCP_SERVERS: mcpServers.default([]),
})

/** The parsed configuration; `MODELS` holds every model that a client may name, the default one first. */
export type Config = Omit<z.output<typeof variables>, 'MODELS'> & { MODELS: string[] }

/** The names of all variables that the Worker reads, for tooling that passes them on. */
export const variableNames = Object.keys(variables.shape)

/**
 * Parses the Worker's bindings.
 * @throws {Misconfigured} for the first variable that is missing or does not fit.
 */
export function parseEnv(bindings: object): Config {
  const given = Object.fromEntries(Object.entries(bindings).filter(([, value]) => value !== ''))
  const parsed = variables.safeParse(given)
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    throw new Misconfigured(String(issue?.path[0]), issue?.message ?? 'is wrong')
  }
  const config = parsed.data
  const models = [...new Set([config.MODEL, ...config.MODELS])]
  const named = [
    ['MODEL', config.MODEL] as const,
    ...config.MODELS.map((id) => ['MODELS', id] as const),
    ['TITLE_MODEL', config.TITLE_MODEL] as const,
  ]
  for (const [variable, id] of named) {
    if (id?.startsWith('openai/') && !config.OPENAI_BASE_URL)
      throw new Misconfigured('OPENAI_BASE_URL', `is required, since ${variable} names a model of it`)
    if (id?.startsWith('workers-ai/') && !('AI' in bindings))
      throw new Misconfigured('AI', `must be bound to Workers AI, since ${variable} names a model of it`)
  }
  return { ...config, MODELS: models }
}
