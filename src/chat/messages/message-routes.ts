// One message: as it is now, and withdrawn before its turn comes.
import { messageSchema } from '#chat/message.ts'
import { messageParams, queueParams } from '#chat/threads/schemas.ts'
import type { AuthenticateAny } from '#http/context.ts'
import { announce, preferencesOf } from '#http/prefer.ts'
import { json, route, router } from '#http/router.ts'
import { userIdOf } from '#shared/identity.ts'
import { type ProgressServices, readMessage, withdrawMessage } from './progress.ts'
import { acceptedSchema, preferHeaders } from './schemas.ts'

const tags = ['Chat']
const failures = ['thread_not_found', 'message_not_found', 'run_interrupted'] as const

export function messageRoutes(services: ProgressServices, authenticate: AuthenticateAny) {
  const read = route(authenticate, [...failures], {
    method: 'get',
    path: '/threads/{thread_id}/messages/{message_id}',
    operationId: 'readMessage',
    summary: 'A message as it is now, or with `Prefer: wait` when it has ended',
    tags,
    request: { params: messageParams, headers: preferHeaders },
    responses: {
      200: json(messageSchema, 'The message; while it is written, what it has so far.', 'Preference-Applied'),
      202: json(acceptedSchema, 'Its turn has not come yet.', 'Preference-Applied', 'Retry-After'),
    },
  })

  const withdraw = route(authenticate, [...failures], {
    method: 'delete',
    path: '/threads/{thread_id}/queue/{user_message_id}',
    operationId: 'withdrawMessage',
    summary: 'Withdraw a message whose turn has not come',
    tags,
    request: { params: queueParams },
    responses: { 204: { description: 'The message has never been; its key is free.' } },
  })

  return router()
    .openapi(read, async (c) => {
      const { thread_id: threadId, message_id: messageId } = c.req.valid('param')
      const { wait } = preferencesOf(c)
      const userId = userIdOf(c.get('actor'))
      const found = await readMessage(services, userId, threadId, messageId, (wait ?? 0) * 1000)
      const applied = wait === null ? null : `wait=${wait}`
      if (found.kind === 'queued') {
        announce(c, applied)
        return c.json(found.queued, 202)
      }
      if (applied) c.header('preference-applied', applied)
      return c.json(found.message, 200)
    })
    .openapi(withdraw, async (c) => {
      const { thread_id: threadId, user_message_id: userMessageId } = c.req.valid('param')
      await withdrawMessage(services, userIdOf(c.get('actor')), threadId, userMessageId)
      return c.body(null, 204)
    })
}
