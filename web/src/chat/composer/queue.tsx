// The messages that wait for their turn.
import { IconButton } from '../../ui/button.tsx'
import { Close, Steer } from '../../ui/icons.tsx'
import type { Queued } from '../conversation/api.ts'

type Props = {
  queued: Queued[]
  /** The reply that is being written: what is meant for it steers it. */
  written: string | undefined
  withdraw: (message: Queued) => void
}

export function Queue({ queued, written, withdraw }: Props) {
  if (queued.length === 0) return null
  return (
    <section aria-label="Waiting messages" className="px-3">
      <ul className="divide-y divide-border rounded-t-2xl border border-border border-b-0 bg-sidebar text-sm">
        {queued.map((message) => (
          <li key={message.user_message_id} className="flex items-center gap-2 ps-4 pe-1.5">
            {message.message_id === written && <Steer className="size-4 text-primary" />}
            <span dir="auto" className="min-w-0 flex-1 truncate">
              {message.message}
            </span>
            <span className="text-muted-foreground">
              {message.message_id === written ? 'at the next step' : 'next'}
            </span>
            <IconButton
              label={`Withdraw “${message.message.slice(0, 60)}”`}
              onClick={() => withdraw(message)}
            >
              <Close />
            </IconButton>
          </li>
        ))}
      </ul>
    </section>
  )
}
