// The messages of a chat, the newest in view while it grows, unless one has scrolled away.
import type { ChatStatus } from 'ai'
import { useEffect, useRef } from 'react'
import { StickToBottom, useStickToBottomContext } from 'use-stick-to-bottom'
import { useSearch } from 'wouter'
import { Button, IconButton } from '../ui/button.tsx'
import { ArrowDown } from '../ui/icons.tsx'
import type { Message } from './conversation/api.ts'
import type { Conversation } from './conversation/conversation.ts'
import type { View } from './conversation/view.ts'
import { Empty } from './empty.tsx'
import { MessageItem, Writing } from './message/message.tsx'

type Props = {
  conversation: Conversation
  messages: Message[]
  view: View
  status: ChatStatus
  suggest: (text: string) => void
}

export function MessageList({ conversation, messages, view, status, suggest }: Props) {
  const busy = status === 'submitted' || status === 'streaming'
  const last = messages.at(-1)
  const isSent = status === 'submitted' && last?.role === 'user'
  return (
    <>
      {view.state === 'ready' && messages.length === 0 ? (
        <Empty suggest={suggest} />
      ) : (
        <StickToBottom className="relative min-h-0 flex-1" initial="instant" resize="instant">
          <StickToBottom.Content
            className="mx-auto flex min-h-full w-full max-w-3xl flex-col gap-5 px-4 pt-6 pb-8"
            scrollClassName="scroller"
          >
            {view.state === 'loading' && <Placeholder />}
            {view.earlier !== null && <Earlier read={conversation.readEarlier} />}
            {messages.map((message) => (
              <MessageItem
                key={message.id}
                message={message}
                conversation={conversation}
                versions={conversation.versionsOf(message.id)}
                busy={busy}
                isWritten={isWritten(message, busy && message === last)}
                trouble={message === last ? view.trouble : null}
              />
            ))}
            {isSent && <Writing />}
            <Target conversation={conversation} messages={messages} view={view} />
            <Sent isSent={isSent} />
          </StickToBottom.Content>
          <ToNewest />
        </StickToBottom>
      )}
      <p className="sr-only" role="status">
        {busy ? 'A reply is being written' : messages.length > 0 ? 'The reply has ended' : ''}
      </p>
    </>
  )
}

/** The last reply while its stream is read, and one that the service is writing and whose stream is about to be. */
const isWritten = ({ role, metadata }: Message, busy: boolean) =>
  role === 'assistant' && (busy || metadata?.status === 'pending')

/** What one has just sent is in view, wherever one was. */
function Sent({ isSent }: { isSent: boolean }) {
  const { scrollToBottom } = useStickToBottomContext()
  useEffect(() => {
    if (isSent) void scrollToBottom('instant')
  }, [isSent, scrollToBottom])
  return null
}

function ToNewest() {
  const { isAtBottom, scrollToBottom } = useStickToBottomContext()
  if (isAtBottom) return null
  return (
    <IconButton
      label="To the newest message"
      look="floating"
      className="absolute bottom-3 left-1/2 -translate-x-1/2"
      onClick={() => void scrollToBottom()}
    >
      <ArrowDown className="size-5" />
    </IconButton>
  )
}

/** Older messages, read when one has scrolled up so far; what is in view stays where it is. */
function Earlier({ read }: { read: () => Promise<void> }) {
  const { scrollRef, isAtBottom } = useStickToBottomContext()
  const button = useRef<HTMLButtonElement>(null)
  const busy = useRef(false)
  const readOnce = async () => {
    const scroll = scrollRef.current
    if (busy.current || !scroll) return
    busy.current = true
    const below = scroll.scrollHeight - scroll.scrollTop
    await read().catch(() => {})
    requestAnimationFrame(() => {
      scroll.scrollTop = scroll.scrollHeight - below
      busy.current = false
    })
  }
  const latest = useRef(readOnce)
  latest.current = readOnce
  useEffect(() => {
    // A list that is about to be scrolled to its end shows its beginning for a moment.
    const scroll = scrollRef.current
    if (isAtBottom && scroll && scroll.scrollHeight > scroll.clientHeight) return
    const seen: IntersectionObserverCallback = ([entry]) => entry?.isIntersecting && void latest.current()
    const observer = new IntersectionObserver(seen, { root: scrollRef.current })
    observer.observe(button.current!)
    return () => observer.disconnect()
  }, [scrollRef, isAtBottom])
  return (
    <Button ref={button} look="ghost" className="self-center" onClick={readOnce}>
      Earlier messages
    </Button>
  )
}

/** Leads to the message that the address names, wherever in the thread it stands. */
function Target({ conversation, messages, view }: Pick<Props, 'conversation' | 'messages' | 'view'>) {
  const { stopScroll } = useStickToBottomContext()
  const target = new URLSearchParams(useSearch()).get('message')
  const found = useRef<string>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: it may be among the messages that have just come
  useEffect(() => {
    if (!target || found.current === target || view.state !== 'ready') return
    const element = document.getElementById(target)
    if (!element) return void conversation.find(target)
    found.current = target
    stopScroll()
    element.scrollIntoView({ block: 'center' })
    element.focus({ preventScroll: true })
  }, [target, messages, view.state, conversation, stopScroll])
  return null
}

const Placeholder = () => (
  <div role="status" className="animate-breathe space-y-4">
    <span className="sr-only">Reading the chat</span>
    <div className="ms-auto h-11 w-1/2 rounded-2xl bg-muted" />
    <div className="h-4 w-11/12 rounded bg-muted" />
    <div className="h-4 w-4/5 rounded bg-muted" />
    <div className="h-4 w-2/3 rounded bg-muted" />
  </div>
)
