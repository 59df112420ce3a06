// The page of one chat.
import { useChat } from '@ai-sdk/react'
import { useEffect, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { useOnline } from '../service/online.ts'
import { messageOf } from '../service/problem.ts'
import { useStore } from '../service/store.ts'
import { useThreadTitle } from '../threads/api.ts'
import { Button } from '../ui/button.tsx'
import { Link } from '../ui/link.tsx'
import { Notice } from '../ui/notice.tsx'
import { PageHeader } from '../ui/page-header.tsx'
import { Composer, type Sending } from './composer/composer.tsx'
import { useDraft } from './composer/draft.ts'
import { Queue } from './composer/queue.tsx'
import type { Message, Queued } from './conversation/api.ts'
import { createConversation } from './conversation/conversation.ts'
import { MessageList } from './message-list.tsx'
import { ModelPicker } from './model-picker.tsx'

type Props = { threadId: string; isNew: boolean; openMenu: () => void }

export function ChatPage({ threadId, isNew, openMenu }: Props) {
  const [, go] = useLocation()
  const [conversation] = useState(() =>
    createConversation({
      threadId,
      isNew,
      onThread: (id) => location.pathname.endsWith(id) || go(`/t/${id}`, { replace: true }),
    }),
  )
  const [draft, setDraft] = useDraft(threadId, isNew)
  const view = useStore(conversation.view)
  const { messages, status } = useChat({ chat: conversation.chat, throttle: 50 })
  const isWritten = status === 'submitted' || status === 'streaming'
  const queued = view.queued.filter(({ user_message_id }) => !hasTakenUp(messages.at(-1), user_message_id))
  const busy = isWritten || queued.length > 0
  const title = useThreadTitle(threadId) ?? view.title ?? 'New chat'
  /** A reply that failed says so itself. */
  const isOfReply = messages.at(-1)?.metadata?.status === 'failed'
  const composer = useRef<HTMLTextAreaElement>(null)
  const online = useOnline()

  useEffect(conversation.open, [])
  useEffect(() => {
    if (matchMedia('(pointer: fine)').matches) composer.current?.focus()
  }, [])

  if (view.state === 'missing') return <Missing openMenu={openMenu} />

  const send = async (text: string, how: Sending) => {
    const taken = how === 'send' ? conversation.send(text) : conversation.sendWhileBusy(text, how)
    if (!(await taken)) setDraft(text)
  }
  const giveBack = (texts: string[]) => {
    if (texts.length > 0) setDraft([...texts, draft].filter(Boolean).join('\n\n'))
  }
  const withdraw = async ({ user_message_id, message }: Queued) => {
    if (await conversation.withdraw(user_message_id)) giveBack([message])
  }
  return (
    <>
      <PageHeader title={title} openMenu={openMenu}>
        <ModelPicker />
      </PageHeader>
      <MessageList
        conversation={conversation}
        messages={messages}
        view={view}
        status={status}
        suggest={(text) => void send(text, 'send')}
      />
      <div className="mx-auto w-full max-w-3xl px-3 pb-[max(0.75rem,env(safe-area-inset-bottom))] md:px-4">
        <div className="space-y-2 pb-2 empty:hidden">
          {!online && (
            <Notice>You are offline. A reply goes on without you, and is shown when you are back.</Notice>
          )}
          {view.trouble != null && !isWritten && !isOfReply && (
            <Notice
              tone="danger"
              action={<Button onClick={() => void conversation.sendAgain()}>Try again</Button>}
            >
              {messageOf(view.trouble)}
            </Notice>
          )}
        </div>
        <Queue
          queued={queued}
          written={isWritten ? messages.at(-1)?.id : undefined}
          withdraw={(message) => void withdraw(message)}
        />
        <Composer
          ref={composer}
          draft={draft}
          setDraft={setDraft}
          busy={busy}
          send={send}
          stop={async () => giveBack(await conversation.stop())}
        />
      </div>
    </>
  )
}

/** Whether a reply has taken up words that were to steer it: they wait no longer. */
const hasTakenUp = (reply: Message | undefined, id: string) =>
  reply?.parts.some((part) => part.type === 'steering-message' && part.id === id) ?? false

function Missing({ openMenu }: { openMenu: () => void }) {
  return (
    <>
      <PageHeader title="This chat is not here" openMenu={openMenu} />
      <div className="m-auto space-y-3 p-6 text-center">
        <p>It was deleted, or it belongs to another account.</p>
        <Link to="/">Begin a new chat</Link>
      </div>
    </>
  )
}
