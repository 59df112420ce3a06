// Deciding on the calls of a reply that waits.
import { messageParams } from '#chat/threads/schemas.ts'
import { decisionsSchema, toDecision } from '#chat/tools/schemas.ts'
import type { AuthenticateAny } from '#http/context.ts'
import { namesHeaders } from '#http/response-headers.ts'
import { body, route, router } from '#http/router.ts'
import { eventStream } from '#http/sse.ts'
import { Failure, type FailureCode } from '#shared/failure.ts'
import { userIdOf } from '#shared/identity.ts'
import { type DecideServices, decideAndWait, decideStreaming } from './decide.ts'
import { events, limitWithoutRedis, type ReplyServices, streamed } from './routes.ts'
import { sentSchema } from './schemas.ts'

const failures: FailureCode[] = [
  'thread_not_found',
  'message_not_found',
  'tool_call_not_found',
  'already_decided',
  'model_busy',
  'model_failed',
  'model_timeout',
  'run_interrupted',
]

export function decisionRoutes(services: DecideServices & ReplyServices, authenticate: AuthenticateAny) {
  const decide = route(
    authenticate,
    failures,
    {
      method: 'post',
      path: '/threads/{thread_id}/messages/{message_id}/decisions',
      operationId: 'decideCalls',
      summary: 'Allow, deny or answer the calls that a reply waits for',
      tags: ['Chat'],
      request: { params: messageParams, body: body(decisionsSchema) },
      responses: {
        200: {
          description:
            'The reply, which waits on or goes on; an event stream of what follows with `"stream": true`.',
          headers: namesHeaders(...streamed),
          content: { 'application/json': { schema: sentSchema }, ...events },
        },
      },
    },
    limitWithoutRedis(services),
  )

  return router().openapi(decide, async (c) => {
    const { thread_id: threadId, message_id: messageId } = c.req.valid('param')
    const { stream, decisions } = c.req.valid('json')
    const actor = c.get('actor')
    if (actor.kind === 'api_key' && decisions.some((each) => 'approved' in each))
      throw new Failure('insufficient_scope', 'An API key may not decide on approvals.')
    const userId = userIdOf(actor)
    const request = { userId, threadId, messageId, decisions: decisions.map(toDecision) }
    if (!stream) return c.json(await decideAndWait(services, request), 200)
    const answer = await decideStreaming(services, request)
    return answer instanceof ReadableStream ? eventStream(c, answer) : c.json(answer, 200)
  })
}
