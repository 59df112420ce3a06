// The wire shapes of the client's own tools, and of what is decided about calls.
import { z } from '@hono/zod-openapi'
import { isStorableJson, listOfAtMost, text } from '#shared/fields.ts'
import { utf8Length } from '#shared/text.ts'
import type { Decision } from './decisions.ts'
import { builtInNames } from './names.ts'

const mostTools = 16
const mostToolBytes = 32 * 1024
const mostOutputBytes = 256 * 1024
const mostDecisions = 128

const bytesOf = (value: unknown) => utf8Length(JSON.stringify(value) ?? '')

/** Any JSON that can be kept: both checks in one, since what is nested too deep cannot be measured. */
const anyJson = (mostBytes: number) =>
  z
    .any()
    .nonoptional()
    .refine((value) => isStorableJson(value) && bytesOf(value) <= mostBytes, {
      message: `Must be JSON of ${mostBytes / 1024} KiB at most, 64 levels deep, without U+0000 and lone surrogates`,
    })

const ours: readonly string[] = builtInNames

const clientToolSchema = z
  .strictObject({
    name: z
      .string()
      .regex(/^[A-Za-z0-9_-]{1,64}$/, 'Must be 1 to 64 of A-Z, a-z, 0-9, _ and -')
      .refine(
        (name) => !name.includes('__') && !ours.includes(name),
        'Must not be the name of a tool of ours',
      )
      .meta({ example: 'open_map' }),
    description: text(0, mostToolBytes),
    parameters: z
      .record(z.string(), anyJson(mostToolBytes))
      .meta({ description: 'JSON Schema of the input, for the model.', example: { type: 'object' } }),
  })
  .meta({ id: 'ClientTool' })

/** The tools that the client answers, for one reply. */
export const clientToolsSchema = listOfAtMost(clientToolSchema, mostTools)
  .refine(
    (tools) => new Set(tools.map(({ name }) => name)).size === tools.length,
    'Must not name a tool twice',
  )
  .refine(
    (tools) => !isStorableJson(tools) || bytesOf(tools) <= mostToolBytes,
    'Must be 32 KiB of JSON at most',
  )
  .meta({ description: 'Tools of the client: it answers their calls.' })

const callId = z.string().meta({ format: 'uuid', description: "The call's id." })

const decisionSchema = z.union([
  z.strictObject({ call_id: callId, approved: z.boolean(), reason: text(0, 1000).optional() }),
  z.strictObject({
    call_id: callId,
    output: anyJson(mostOutputBytes),
  }),
  z.strictObject({ call_id: callId, error: text(1, 2000) }),
])

export const decisionsSchema = z
  .strictObject({
    decisions: listOfAtMost(decisionSchema, mostDecisions, 1).refine(
      (decisions) => new Set(decisions.map((each) => each.call_id.toLowerCase())).size === decisions.length,
      'Must not decide a call twice',
    ),
    stream: z.boolean().default(false),
  })
  .meta({
    id: 'DecisionsRequest',
    example: { decisions: [{ call_id: '019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e', approved: true }] },
  })

/** What a client decided, in our words. */
export function toDecision(each: z.output<typeof decisionSchema>): { callId: string; decision: Decision } {
  const callId = each.call_id.toLowerCase()
  if ('approved' in each)
    return {
      callId,
      decision: { kind: 'approval', approved: each.approved, reason: each.reason ?? null },
    }
  if ('error' in each) return { callId, decision: { kind: 'error', error: each.error } }
  return { callId, decision: { kind: 'output', output: each.output } }
}
