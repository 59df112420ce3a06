// A box that says what happened, and what can be done.
import type { ReactNode } from 'react'
import { Warning } from './icons.tsx'

type NoticeProps = { tone?: 'plain' | 'danger'; children: ReactNode; action?: ReactNode }

export function Notice({ tone = 'plain', children, action }: NoticeProps) {
  const isDanger = tone === 'danger'
  return (
    <div
      role={isDanger ? 'alert' : 'status'}
      className={`flex flex-wrap items-center gap-x-3 gap-y-2 rounded-xl px-4 py-3 text-sm ${isDanger ? 'bg-danger-soft text-danger' : 'bg-muted text-foreground'}`}
    >
      {isDanger && <Warning className="size-5" />}
      <div className="min-w-0 flex-1 basis-40">{children}</div>
      {action}
    </div>
  )
}
