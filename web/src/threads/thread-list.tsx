// All threads, newest first, under headings by age; older ones are read when one has scrolled so far.
import { Fragment, useEffect, useRef } from 'react'
import { messageOf } from '../service/problem.ts'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { useThreads } from './api.ts'
import { byAge } from './by-age.ts'
import { ThreadItem } from './thread-item.tsx'

export function ThreadList() {
  const { data, error, isPending, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useThreads()
  const threads = data?.pages.flatMap((page) => page.threads) ?? []

  if (isPending) return <Placeholder />
  if (error && threads.length === 0)
    return (
      <Notice tone="danger" action={<Button onClick={() => refetch()}>Try again</Button>}>
        {messageOf(error)}
      </Notice>
    )
  if (threads.length === 0)
    return <p className="px-3 py-2 text-muted-foreground text-sm">Your chats will be listed here.</p>
  return (
    <>
      {byAge(threads).map(({ heading, threads }) => (
        <Fragment key={heading}>
          <h2 className="px-3 pt-3 pb-1 font-medium text-muted-foreground text-xs">{heading}</h2>
          <ul>
            {threads.map((thread) => (
              <ThreadItem key={thread.id} thread={thread} />
            ))}
          </ul>
        </Fragment>
      ))}
      {hasNextPage && <More busy={isFetchingNextPage} read={() => void fetchNextPage()} />}
    </>
  )
}

/** Reads on when it comes into view; a button as well, for who has no eyes on the end of the list. */
function More({ busy, read }: { busy: boolean; read: () => void }) {
  const button = useRef<HTMLButtonElement>(null)
  const latest = useRef(read)
  latest.current = read
  useEffect(() => {
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && latest.current())
    observer.observe(button.current!)
    return () => observer.disconnect()
  }, [])
  return (
    <Button ref={button} look="ghost" busy={busy} className="w-full" onClick={read}>
      Older chats
    </Button>
  )
}

const Placeholder = () => (
  <div role="status" className="animate-breathe space-y-2 p-2">
    <span className="sr-only">Reading your chats</span>
    {[80, 60, 70, 50].map((width) => (
      <div key={width} className="h-6 rounded-md bg-muted" style={{ width: `${width}%` }} />
    ))}
  </div>
)
