// The threads of who is signed in: read page by page, renamed, deleted, searched.
import { unwrap } from '@chronochat/client'
import { useInfiniteQuery, useMutation, useQuery } from '@tanstack/react-query'
import { queries } from '../service/queries.ts'
import { api } from '../service/session.ts'

const path = (threadId: string) => ({ params: { path: { thread_id: threadId } } })

async function readThreads(cursor: string | undefined) {
  const query = { limit: 50, ...(cursor && { cursor }) }
  const call = api.GET('/api/chat/threads', { params: { query } })
  const threads = await unwrap(call)
  return { threads, next: nextCursor((await call).response) }
}

/** `Link: <…?cursor=…>; rel="next"` (RFC 8288). */
function nextCursor(response: Response): string | undefined {
  const target = /<([^>]+)>;\s*rel="next"/.exec(response.headers.get('link') ?? '')?.[1]
  return target && (new URL(target, location.origin).searchParams.get('cursor') ?? undefined)
}

export function useThreads() {
  return useInfiniteQuery({
    queryKey: ['threads'],
    queryFn: ({ pageParam }) => readThreads(pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next,
  })
}

/** The title as the list has it. */
export function useThreadTitle(threadId: string) {
  const { data } = useThreads()
  return data?.pages.flatMap(({ threads }) => threads).find(({ id }) => id === threadId)?.title
}

export type Thread = Awaited<ReturnType<typeof readThreads>>['threads'][number]

export const threadsChanged = () => queries.invalidateQueries({ queryKey: ['threads'] })

export const useRename = (threadId: string) =>
  useMutation({
    mutationFn: (title: string) =>
      unwrap(api.PUT('/api/chat/threads/{thread_id}/title', { ...path(threadId), body: { title } })),
    onSuccess: threadsChanged,
  })

export async function deleteThread(threadId: string) {
  await unwrap(api.DELETE('/api/chat/threads/{thread_id}', path(threadId)))
  await threadsChanged()
}

export const useSearch = (q: string) =>
  useQuery({
    queryKey: ['search', q],
    queryFn: () => unwrap(api.GET('/api/chat/search', { params: { query: { q, limit: 30 } } })),
    enabled: q !== '',
    placeholderData: (before) => before,
  })
