// The list of threads, what was said in them, and what their user may change.
import { z } from '@hono/zod-openapi'
import { threadSchema } from '#chat/message.ts'
import type { Runs } from '#chat/runs/runs.ts'
import type { AuthenticateAny } from '#http/context.ts'
import { conditionalJson } from '#http/etag.ts'
import { linkNext } from '#http/pagination.ts'
import { namesHeaders } from '#http/response-headers.ts'
import { body, json, route, router } from '#http/router.ts'
import { userIdOf } from '#shared/identity.ts'
import {
  conditionalHeaders,
  deletedSchema,
  headSchema,
  historyQuery,
  historySchema,
  listQuery,
  statsSchema,
  threadParams,
  titleSchema,
} from './schemas.ts'
import type { ThreadStore } from './store.ts'
import { deleteThread, listThreads, moveHead, readStats, readThread, renameThread } from './threads.ts'

export type ThreadServices = { threads: ThreadStore; runs: Runs }

const tags = ['Chat']
const unchanged = { description: 'What `If-None-Match` names still holds.', headers: namesHeaders('ETag') }

export function threadRoutes({ threads, runs }: ThreadServices, authenticate: AuthenticateAny) {
  const list = route(authenticate, [], {
    method: 'get',
    path: '/threads',
    operationId: 'listThreads',
    summary: 'The threads, newest activity first',
    tags,
    request: { query: listQuery, headers: conditionalHeaders },
    responses: {
      200: json(z.array(threadSchema), 'A page; the `Link` header leads to the next one.', 'Link', 'ETag'),
      304: unchanged,
    },
  })

  const read = route(authenticate, ['thread_not_found', 'message_not_found'], {
    method: 'get',
    path: '/threads/{thread_id}',
    operationId: 'readThread',
    summary: 'A thread with the newest messages of one branch',
    tags,
    request: { params: threadParams, query: historyQuery, headers: conditionalHeaders },
    responses: { 200: json(historySchema, 'A page of the history.', 'ETag'), 304: unchanged },
  })

  const rename = route(authenticate, ['thread_not_found'], {
    method: 'put',
    path: '/threads/{thread_id}/title',
    operationId: 'renameThread',
    summary: 'Give a thread another title',
    tags,
    request: { params: threadParams, body: body(titleSchema) },
    responses: { 200: json(threadSchema, 'The thread; it keeps its place in the list.') },
  })

  const head = route(authenticate, ['thread_not_found', 'message_not_found'], {
    method: 'put',
    path: '/threads/{thread_id}/head',
    operationId: 'moveHead',
    summary: 'Show another branch of a thread, and go on with it',
    tags,
    request: { params: threadParams, body: body(headSchema) },
    responses: {
      200: json(threadSchema, 'The thread; its head is the message, or the newest end after it.'),
    },
  })

  const remove = route(authenticate, ['thread_not_found'], {
    method: 'delete',
    path: '/threads/{thread_id}',
    operationId: 'deleteThread',
    summary: 'Delete a thread, and end the reply that is being written',
    tags,
    request: { params: threadParams },
    responses: { 200: json(deletedSchema, 'The thread was deleted.') },
  })

  const stats = route(authenticate, [], {
    method: 'get',
    path: '/stats',
    operationId: 'getStats',
    summary: 'How much there is, and how many tokens it took',
    tags,
    responses: { 200: json(statsSchema, 'The totals.') },
  })

  return router()
    .openapi(list, async (c) => {
      const { page, next } = await listThreads(threads, userIdOf(c.get('actor')), c.req.valid('query'))
      linkNext(c, next)
      return conditionalJson(c, page, next ?? '')
    })
    .openapi(read, async (c) => {
      const { thread_id: threadId } = c.req.valid('param')
      const page = await readThread(threads, userIdOf(c.get('actor')), threadId, c.req.valid('query'))
      return conditionalJson(c, page)
    })
    .openapi(rename, async (c) => {
      const { thread_id: threadId } = c.req.valid('param')
      const { title } = c.req.valid('json')
      return c.json(await renameThread(threads, userIdOf(c.get('actor')), threadId, title), 200)
    })
    .openapi(head, async (c) => {
      const { thread_id: threadId } = c.req.valid('param')
      const { message_id: messageId } = c.req.valid('json')
      return c.json(await moveHead(threads, userIdOf(c.get('actor')), threadId, messageId), 200)
    })
    .openapi(remove, async (c) => {
      const { thread_id: threadId } = c.req.valid('param')
      await deleteThread({ threads, runs }, userIdOf(c.get('actor')), threadId)
      return c.json({ message: 'The thread has been deleted.' }, 200)
    })
    .openapi(stats, async (c) => c.json(await readStats(threads, userIdOf(c.get('actor'))), 200))
}
