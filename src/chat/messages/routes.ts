// Sending a message, and following or stopping its reply.
import type { Context } from 'hono'
import { partSchema } from '#chat/part.ts'
import type { RunRequest } from '#chat/runs/runs.ts'
import { messageParams, threadParams } from '#chat/threads/schemas.ts'
import type { AuthenticateAny } from '#http/context.ts'
import { announce, preferencesOf } from '#http/prefer.ts'
import { enforce } from '#http/rate-limit.ts'
import { namesHeaders } from '#http/response-headers.ts'
import { body, json, route, router, untyped } from '#http/router.ts'
import { eventStream, lastEventId } from '#http/sse.ts'
import { Failure, type FailureCode } from '#shared/failure.ts'
import { userIdOf } from '#shared/identity.ts'
import type { RateLimitState } from '#shared/rate-limit.ts'
import { type AnswerServices, answerLater, answerStreaming, answerWhole } from './answer.ts'
import { toRegenerateRequest } from './regenerate.ts'
import { type FollowServices, followReply, stopRun } from './resume.ts'
import {
  acceptedSchema,
  idempotencyHeaders,
  regenerateSchema,
  sendSchema,
  sentSchema,
  stoppedSchema,
  streamHeaders,
  streamQuery,
} from './schemas.ts'
import { toRequest } from './send.ts'

export type ReplyServices = AnswerServices &
  FollowServices & {
    /** Counts a user's request in place of a Redis that could not; null where limits are off. */
    userLimit: (userId: string, now: number) => Promise<RateLimitState | null>
    now: () => number
  }

const tags = ['Chat']

const sendFailures: FailureCode[] = [
  'malformed_header',
  'thread_not_found',
  'message_not_found',
  'run_active',
  'queue_full',
  'withdrawn',
  'id_taken',
  'idempotency_key_reused',
  'model_busy',
  'model_failed',
  'model_refused',
  'model_timeout',
  'run_interrupted',
]

export const events = { 'text/event-stream': { schema: partSchema } }

export const streamed = ['x-vercel-ai-ui-message-stream', 'X-Accel-Buffering'] as const

const replayable = { description: '', headers: namesHeaders('Idempotent-Replayed') }

const answered = {
  200: {
    description: 'The reply; an event stream with `"stream": true`.',
    headers: namesHeaders('Idempotent-Replayed', 'Location', ...streamed),
    content: { 'application/json': { schema: sentSchema }, ...events },
  },
  202: {
    description: 'The message is accepted: its reply is to come, or its words steer the one that is written.',
    headers: namesHeaders('Idempotent-Replayed', 'Location', 'Preference-Applied', 'Retry-After'),
    content: { 'application/json': { schema: acceptedSchema } },
  },
  // How a reply failed is told again as well, and that its thread was deleted meanwhile.
  404: replayable,
  409: replayable,
  502: replayable,
  503: replayable,
  504: replayable,
}

export function replyRoutes(
  services: ReplyServices,
  authenticate: AuthenticateAny,
  authenticateApart: AuthenticateAny,
) {
  const send = route(
    authenticate,
    sendFailures,
    {
      method: 'post',
      path: '/send',
      operationId: 'sendMessage',
      summary: 'Send a message and get the reply, whole or as it is written',
      tags,
      request: { headers: idempotencyHeaders, body: body(sendSchema) },
      responses: answered,
    },
    limitWithoutRedis(services),
  )

  const regenerate = route(
    authenticate,
    sendFailures,
    {
      method: 'post',
      path: '/threads/{thread_id}/messages/{message_id}/regenerate',
      operationId: 'regenerateReply',
      summary: 'Get another reply beside one, or to a message of the user',
      tags,
      request: { params: messageParams, headers: idempotencyHeaders, body: body(regenerateSchema) },
      responses: answered,
    },
    limitWithoutRedis(services),
  )

  const followFailures = [
    'malformed_header',
    'thread_not_found',
    'message_not_found',
    'run_interrupted',
  ] as const
  const follow = route(authenticate, [...followFailures], {
    method: 'get',
    path: '/threads/{thread_id}/stream',
    operationId: 'followReply',
    summary: 'A reply, from its start or after an event',
    tags,
    request: { params: threadParams, query: streamQuery, headers: streamHeaders },
    responses: {
      200: {
        description: 'The reply, as it is written or as it is kept.',
        headers: namesHeaders(...streamed),
        content: events,
      },
      204: { description: 'No reply is being written.' },
    },
  })

  const stop = route(authenticateApart, ['thread_not_found', 'no_active_run', 'run_interrupted'], {
    method: 'post',
    path: '/threads/{thread_id}/stop',
    operationId: 'stopReply',
    summary: 'End the running reply; what was said is kept',
    tags,
    request: { params: threadParams },
    responses: { 200: json(stoppedSchema, 'The reply that was stopped.') },
  })

  return router()
    .openapi(send, async (c) => {
      const { stream, parent_id, user_message_id, if_busy, ...named } = c.req.valid('json')
      const input = {
        ...named,
        parentId: parent_id,
        userMessageId: user_message_id,
        ifBusy: if_busy,
        idempotencyKey: c.req.valid('header')['idempotency-key'] ?? null,
      }
      const request = await toRequest(services, userIdOf(c.get('actor')), input)
      return answer(c, services, request, stream)
    })
    .openapi(regenerate, async (c) => {
      const { thread_id: threadId, message_id: messageId } = c.req.valid('param')
      const { stream, model, tools, if_busy: ifBusy } = c.req.valid('json')
      const input = {
        threadId,
        messageId,
        model,
        tools,
        ifBusy,
        idempotencyKey: c.req.valid('header')['idempotency-key'] ?? null,
      }
      const request = await toRegenerateRequest(services, userIdOf(c.get('actor')), input)
      return answer(c, services, request, stream)
    })
    .openapi(follow, async (c) => {
      const { thread_id: threadId } = c.req.valid('param')
      const { message_id: messageId = null } = c.req.valid('query')
      const from = { messageId, lastEventId: lastEventId(c) }
      const stream = await followReply(services, userIdOf(c.get('actor')), threadId, from)
      return stream ? eventStream(c, stream) : untyped(c.body(null, 204))
    })
    .openapi(stop, async (c) => {
      const { thread_id: threadId } = c.req.valid('param')
      return c.json(await stopRun(services, userIdOf(c.get('actor')), threadId), 200)
    })
}

/** A read may pass uncounted while Redis is gone; a model costs money. */
export const limitWithoutRedis = ({ userLimit, now }: ReplyServices): AuthenticateAny =>
  async function limitWithoutRedis(c, next) {
    const state = c.get('degraded') ? await userLimit(userIdOf(c.get('actor')), now()) : null
    if (state) enforce(c, 'user', state)
    await next()
  }

async function answer(c: Context, services: ReplyServices, request: RunRequest, stream: boolean) {
  const { respondAsync } = preferencesOf(c)
  const answered = respondAsync
    ? await answerLater(services, request)
    : stream
      ? await answerStreaming(services, request, lastEventId(c))
      : await answerWhole(services, request)
  if (answered.replayed) c.header('idempotent-replayed', 'true')
  if (answered.kind === 'accepted') {
    const { thread_id, message_id } = answered.accepted
    if (respondAsync) {
      c.header('location', `/api/chat/threads/${thread_id}/messages/${message_id}`)
      announce(c, 'respond-async')
    }
    return c.json(answered.accepted, 202)
  }
  const { threadId, messageId, answer } = answered
  if (answer instanceof Failure) throw answer
  if (!(answer instanceof ReadableStream)) return c.json(answer, 200)
  c.header('location', `/api/chat/threads/${threadId}/stream?message_id=${messageId}`)
  return eventStream(c, answer)
}
