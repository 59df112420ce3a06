// One message, with what can be done to it.
import { memo, useState } from 'react'
import { messageOf } from '../../service/problem.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import type { Message } from '../conversation/api.ts'
import type { Conversation } from '../conversation/conversation.ts'
import { EditForm } from './edit-form.tsx'
import { MessageActions } from './message-actions.tsx'
import { Parts } from './parts.tsx'
import { textOf } from './text-of.ts'

type Props = {
  message: Message
  conversation: Conversation
  versions: string[]
  /** A reply is being written, this one or another. */
  busy: boolean
  isWritten: boolean
  /** What went wrong last, of the last message. */
  trouble: unknown
}

export const MessageItem = memo(function MessageItem(props: Props) {
  const { message, conversation, isWritten } = props
  const [editing, setEditing] = useState(false)
  const isUser = message.role === 'user'

  return (
    <article
      id={message.id}
      tabIndex={-1}
      aria-label={isUser ? 'Your message' : 'Reply'}
      className="group/message scroll-my-8 rounded-xl outline-offset-8"
    >
      <h2 className="sr-only">{isUser ? 'You wrote' : 'The reply'}</h2>
      {editing ? (
        <EditForm
          text={textOf(message)}
          cancel={() => setEditing(false)}
          save={(text) => {
            setEditing(false)
            void conversation.send(text, message.id)
          }}
        />
      ) : isUser ? (
        <div
          dir="auto"
          className="ms-auto w-fit max-w-[85%] whitespace-pre-wrap rounded-2xl bg-muted px-4 py-2.5"
        >
          {textOf(message)}
        </div>
      ) : (
        <Parts message={message} decide={conversation.decide} />
      )}
      {isWritten && message.parts.length === 0 && <Writing />}
      {!isWritten && <Ending {...props} />}
      {!editing && <MessageActions {...props} edit={() => setEditing(true)} />}
    </article>
  )
}, areSame)

function areSame(before: Props, after: Props) {
  return (
    before.message === after.message &&
    before.busy === after.busy &&
    before.isWritten === after.isWritten &&
    before.trouble === after.trouble &&
    before.versions.join() === after.versions.join()
  )
}

export const Writing = () => (
  <p className="flex h-7 items-center gap-1.5">
    <span className="sr-only">The reply is about to begin</span>
    <span className="size-2.5 animate-breathe rounded-full bg-primary" />
  </p>
)

/** What is to be said of a reply that did not end as it should. */
function Ending({ message, conversation, busy, trouble }: Props) {
  const status = message.metadata?.status
  if (message.role !== 'assistant') return null
  if (status === 'stopped')
    return <p className="mt-2 text-muted-foreground text-sm">You stopped this reply.</p>
  if (status !== 'failed') return null
  return (
    <div className="mt-3">
      <Notice
        tone="danger"
        action={
          <Button disabled={busy} onClick={() => void conversation.regenerate(message.id)}>
            Try again
          </Button>
        }
      >
        {trouble == null ? 'This reply broke off.' : messageOf(trouble)}
      </Notice>
    </div>
  )
}
