// The list of threads, what was said in them, and what their user may change.
import { z } from '@hono/zod-openapi'
import { threadSchema } from '#chat/message.ts'
import type { Runs } from '#chat/runs/runs.ts'
import type { AuthenticateAny } from '#http/context.ts'
import { conditionalJson } from '#http/etag.ts'
import { linkNext } from '#http/pagination.ts'
import { namesHeaders } from '#http/response-headers.ts'
import { body, json, route, router } from '#http/router.ts'
import { knownForm } from '#shared/fields.ts'
import { userIdOf } from '#shared/identity.ts'
import {
  conditionalHeaders,
  deletedSchema,
  historyQuery,
  historySchema,
  listQuery,
  statsSchema,
  threadParams,
  titleSchema,
} from './schemas.ts'
import type { ThreadStore } from './store.ts'
import { deleteThread, listThreads, readStats, readThread, renameThread } from './threads.ts'

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

  const read = route(authenticate, ['thread_not_found'], {
    method: 'get',
    path: '/threads/{thread_id}',
    operationId: 'readThread',
    summary: 'A thread with its newest messages',
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

  const remove = route(authenticate, ['thread_not_found'], {
    method: 'delete',
    path: '/threads/{thread_id}',
    operationId: 'deleteThread',
    summary: 'Delete a thread, and end the reply that is being written',
    tags,
    request: { params: threadParams },
    responses: { 200: json(deletedSchema, 'It is gone.') },
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
      const threadId = knownForm(c.req.valid('param').thread_id)
      const page = await readThread(threads, userIdOf(c.get('actor')), threadId, c.req.valid('query'))
      return conditionalJson(c, page)
    })
    .openapi(rename, async (c) => {
      const threadId = knownForm(c.req.valid('param').thread_id)
      const { title } = c.req.valid('json')
      return c.json(await renameThread(threads, userIdOf(c.get('actor')), threadId, title), 200)
    })
    .openapi(remove, async (c) => {
      const threadId = knownForm(c.req.valid('param').thread_id)
      await deleteThread({ threads, runs }, userIdOf(c.get('actor')), threadId)
      return c.json({ message: 'The thread has been deleted.' }, 200)
    })
    .openapi(stats, async (c) => c.json(await readStats(threads, userIdOf(c.get('actor'))), 200))
}
