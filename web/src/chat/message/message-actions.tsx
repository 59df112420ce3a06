// Below a message: its versions, and copy, edit or write again.
import { IconButton } from '../../ui/button.tsx'
import { ChevronLeft, ChevronRight, Edit, Refresh } from '../../ui/icons.tsx'
import type { Message } from '../conversation/api.ts'
import type { Conversation } from '../conversation/conversation.ts'
import { CopyButton } from './copy-button.tsx'
import { textOf } from './text-of.ts'

type Props = {
  message: Message
  conversation: Conversation
  versions: string[]
  busy: boolean
  isWritten: boolean
  edit: () => void
}

/** Its line is there before its buttons are, so that nothing moves when a reply ends. */
export function MessageActions({ message, conversation, versions, busy, isWritten, edit }: Props) {
  const isUser = message.role === 'user'
  const reveal = isUser
    ? 'opacity-0 focus-within:opacity-100 group-hover/message:opacity-100 pointer-coarse:opacity-100'
    : ''
  return (
    <div className={`mt-1 flex h-9 items-center ${isUser ? 'justify-end' : '-ms-2'}`}>
      {!isWritten && (
        <>
          {versions.length > 1 && (
            <Versions id={message.id} versions={versions} busy={busy} show={conversation.show} />
          )}
          <div className={`flex transition-opacity ${reveal}`}>
            <CopyButton text={() => textOf(message)} />
            {isUser ? (
              <IconButton label="Edit" disabled={busy} onClick={edit}>
                <Edit />
              </IconButton>
            ) : (
              <IconButton
                label="Write again"
                disabled={busy}
                onClick={() => void conversation.regenerate(message.id)}
              >
                <Refresh />
              </IconButton>
            )}
          </div>
        </>
      )}
    </div>
  )
}

type VersionsProps = { id: string; versions: string[]; busy: boolean; show: (id: string) => void }

function Versions({ id, versions, busy, show }: VersionsProps) {
  const at = versions.indexOf(id)
  const before = versions[at - 1]
  const after = versions[at + 1]
  return (
    <div role="group" aria-label="Versions" className="flex items-center text-muted-foreground text-sm">
      <IconButton label="Previous version" disabled={busy || !before} onClick={() => before && show(before)}>
        <ChevronLeft />
      </IconButton>
      <span className="tabular-nums">
        {at + 1}/{versions.length}
      </span>
      <IconButton label="Next version" disabled={busy || !after} onClick={() => after && show(after)}>
        <ChevronRight />
      </IconButton>
    </div>
  )
}
