// Every binding and variable, parsed once. A bad one stops the Worker, by name; nothing else reads the environment.
import { z } from 'zod'
import { appUrl, mailUrl, missingBeside, providers, redirectUris, sender, signUp } from '#auth/configured.ts'
import { modelOptions, modelUrl } from '#chat/models/options.ts'
import { mcpServers } from '#chat/tools/mcp/configured.ts'
import { builtInNames, defaultToolNames } from '#chat/tools/names.ts'
import { databaseUrl, flag, httpUrl, listOf, origin, originRule, secret, whole } from '#shared/variables.ts'

/** A variable is missing or does not fit. The message is one sentence that names it, without its value. */
export class Misconfigured extends Error {
  override readonly name = 'Misconfigured'
  readonly variable: string

  constructor(variable: string, reason: string) {
    super(`${variable} ${reason}.`)
    this.variable = variable
  }
}

const modelRule = 'must name models as local/echo, openai/<name> or workers-ai/<name>'
const model = z.string(modelRule).regex(/^(local\/echo|(openai|workers-ai)\/.+)$/, modelRule)

const toolsRule = `must name built-in tools: ${builtInNames.join(', ')}`

/** Each variable, with its line in `docs/configuration.md`: `doc`, and `otherwise` where its default says too little. */
export const variables = z.object({
  DATABASE_URL: databaseUrl.meta({
    doc: "Postgres, through Neon's HTTP endpoint",
    otherwise: 'required; `npm run dev` gives the embedded one',
  }),
  NEON_HTTP_URL: httpUrl
    .optional()
    .meta({ doc: "the SQL-over-HTTP endpoint, where it is not Neon's own", otherwise: "none: Neon's" }),
  UPSTASH_REDIS_REST_URL: httpUrl.meta({
    doc: 'Redis over REST',
    otherwise: 'required; `npm run dev` gives the embedded one',
  }),
  UPSTASH_REDIS_REST_TOKEN: z
    .string('is required')
    .meta({ doc: 'the token of that Redis', otherwise: 'required; `npm run dev` makes one' }),
  SECRET_KEY: secret.meta({
    doc: 'signs the tokens, at least 32 bytes',
    otherwise: 'required; `npm run dev` makes one and keeps it with its data',
  }),
  SECRET_KEY_PREVIOUS: secret
    .optional()
    .meta({ doc: 'still verifies, so that a key can be rotated without signing anyone out' }),
  ACCESS_TOKEN_EXPIRE_MINUTES: whole(1, 1440, 30).meta({ doc: 'access token lifetime' }),
  SESSION_EXPIRE_HOURS: whole(1, 8760, 24).meta({ doc: 'session lifetime without `remember_me`' }),
  REFRESH_TOKEN_EXPIRE_DAYS: whole(1, 365, 7).meta({ doc: 'session lifetime with `remember_me`' }),
  SESSION_MAX_DAYS: whole(1, 3650, 90).meta({
    doc: 'longest life of a session, however often it is refreshed; 1–3650 days',
  }),
  MAX_SESSIONS_PER_USER: whole(1, 1000, 5).meta({ doc: 'concurrent sessions; one more revokes the oldest' }),
  RATE_LIMIT_PER_MINUTE: whole(0, 1_000_000, 60).meta({
    doc: 'requests per minute and user; beside it as many per session for listing and ending sessions, keys and replies and for a new password; `0` turns limits off',
  }),
  AUTH_RATE_LIMIT_PER_MINUTE: whole(0, 1_000_000, 20).meta({
    doc: 'attempts per minute and client address to register, to sign in or by a mailed link; `0` turns it off, and with it the counting of failed logins and of refreshes',
  }),
  PROXY_SECRET: secret.optional().meta({
    doc: "lets a front end's own server name its client's address: with it in `X-Proxy-Secret`, an `X-Forwarded-For` of one address counts; at least 32 bytes",
  }),
  BCRYPT_COST: whole(10, 14, 10).meta({ doc: 'work factor, 10–14' }),
  CORS_ORIGINS: listOf(origin, originRule).default(['http://localhost:3000']).meta({
    doc: 'exact origins, as a JSON array or comma-separated; also those of apps, such as `capacitor://localhost`',
  }),
  DEBUG: flag.meta({ doc: 'verbose logs; never changes what a response says' }),
  MODEL: model
    .default('local/echo')
    .meta({ doc: 'default model: `local/echo`, `openai/<name>`, `workers-ai/<name>`' }),
  MODELS: listOf(model, modelRule).default([]).meta({
    doc: 'models a client may name in `model`, comma-separated',
    otherwise: 'the default one',
  }),
  OPENAI_BASE_URL: modelUrl
    .optional()
    .meta({ doc: 'any OpenAI-compatible endpoint (OpenAI, Gemini, Groq, Ollama, AI Gateway, …)' }),
  OPENAI_API_KEY: z.string().optional().meta({ doc: 'the key of that endpoint' }),
  MODEL_TIMEOUT_SECONDS: whole(1, 3600, 60).meta({ doc: 'longest silence of a model' }),
  MODEL_OPTIONS: modelOptions.default({}).meta({
    doc: 'JSON by model id: what a model does not take, and how long it may answer ([providers.md](providers.md))',
    otherwise: 'none',
  }),
  TITLE_MODEL: model.optional().meta({
    doc: 'model that writes a better title beside the first reply',
    otherwise: 'none: the title stays what the first message gave',
  }),
  SYSTEM_PROMPT: z
    .string()
    .default('You are a helpful assistant. Answer briefly and truthfully.')
    .meta({ doc: 'instructions put before every thread; an empty one means none', otherwise: 'a short one' }),
  PROMPT_TOKENS: whole(100, 10_000_000, 32_000).meta({
    doc: 'what of a thread goes to the model: system prompt, texts and calls, in estimated tokens',
  }),
  SHOW_REASONING: flag.default(true).meta({ doc: 'whether reasoning is streamed and kept' }),
  TOOLS: listOf(z.enum(builtInNames, toolsRule), toolsRule)
    .default([...defaultToolNames])
    .meta({
      doc: 'the built-in tools, comma-separated: also `fetch_url` ([tools.md](tools.md))',
      otherwise: `\`${defaultToolNames.join(',')}\``,
    }),
  MCP_SERVERS: mcpServers
    .default([])
    .meta({ doc: 'JSON: remote tools ([tools.md](tools.md))', otherwise: 'none' }),
  OBJECT_LOCATION: z
    .enum(['wnam', 'enam', 'sam', 'weur', 'eeur', 'apac', 'oc', 'afr', 'me'])
    .optional()
    .meta({
      doc: 'where the objects of threads are made: that of the database ([scale.md](scale.md))',
      otherwise: 'none: beside the Worker that first asks for one',
    }),
  SIGN_UP: signUp.meta({
    doc: '`open`, `closed`, or the email domains with which one may sign up, comma-separated, which needs mail',
    otherwise: '`open`',
  }),
  MAIL_URL: mailUrl.optional().meta({
    doc: '`binding:EMAIL`, `smtp://user:password@host`, `smtps://…` or `resend:<key>`',
    otherwise: 'none: nothing is mailed; `npm run dev` gives a mailbox',
  }),
  MAIL_FROM: sender
    .optional()
    .meta({ doc: 'the sender, `ChronoChat <no-reply@example.com>`; required with mail' }),
  APP_URL: appUrl.optional().meta({
    doc: 'where links in mails lead; its host is that of passkeys, its origin that of OAuth callbacks',
  }),
  OAUTH_PROVIDERS: providers.meta({
    doc: 'JSON: other services that sign people in ([accounts.md](accounts.md))',
    otherwise: 'none',
  }),
  OAUTH_REDIRECT_URIS: redirectUris.default([]).meta({
    doc: 'the exact addresses of apps to which a sign-in by another service may lead',
    otherwise: 'none',
  }),
})

/** The parsed configuration; `MODELS` holds every model that a client may name, the default one first. */
export type Config = Omit<z.output<typeof variables>, 'MODELS'> & { MODELS: string[] }

/** The names of all variables that the Worker reads, for tooling that passes them on. */
export const variableNames = Object.keys(variables.shape)

/** An empty variable is one that is not set, but for instructions: those that are empty are none. */
export const isSet = ([name, value]: readonly [name: string, value: unknown]): boolean =>
  value !== undefined && (value !== '' || name === 'SYSTEM_PROMPT')

/**
 * Parses the Worker's bindings.
 * @throws {Misconfigured} for the first variable that is missing or does not fit.
 */
export function parseEnv(bindings: object): Config {
  const given = Object.fromEntries(Object.entries(bindings).filter(isSet))
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
  const missing = missingBeside(config, bindings)
  if (missing) throw new Misconfigured(...missing)
  return { ...config, MODELS: models }
}
