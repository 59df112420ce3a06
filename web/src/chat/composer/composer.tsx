// Where a message is written. While a reply is being written it waits for its turn, steers that reply, or ends it.
import { type Ref, useImperativeHandle, useRef } from 'react'
import { Button, IconButton } from '../../ui/button.tsx'
import { ArrowUp, Interrupt, Steer, Stop } from '../../ui/icons.tsx'
import { modifierKey } from '../../ui/shortcuts.ts'
import { problemOf, TextBox } from './text-box.tsx'

export type Sending = 'send' | 'queue' | 'steer' | 'interrupt'

type Props = {
  ref?: Ref<HTMLTextAreaElement>
  draft: string
  setDraft: (text: string) => void
  busy: boolean
  send: (text: string, how: Sending) => void
  stop: () => void
}

export function Composer({ ref, draft, setDraft, busy, send, stop }: Props) {
  const box = useRef<HTMLTextAreaElement>(null)
  useImperativeHandle(ref, () => box.current!)
  const problem = problemOf(draft)
  const canSend = draft.trim() !== '' && problem === null

  const submit = (how: Sending) => {
    if (!canSend) return
    setDraft('')
    send(draft, how)
    box.current?.focus()
  }
  const stopAndStay = () => {
    stop()
    box.current?.focus()
  }
  return (
    <form
      className="rounded-3xl border border-field bg-card p-2 shadow-sm focus-within:border-primary focus-within:ring-1 focus-within:ring-primary"
      onSubmit={(event) => {
        event.preventDefault()
        submit(busy ? 'queue' : 'send')
      }}
    >
      <TextBox
        ref={box}
        aria-label="Message"
        aria-describedby={problem ? 'composer-problem' : undefined}
        placeholder={busy ? 'Write the next message' : 'Write a message'}
        rows={1}
        enterKeyHint="enter"
        className="max-h-[40dvh] min-h-10 px-3 py-2 outline-none"
        value={draft}
        onChange={(event) => setDraft(event.target.value)}
        onSend={(held) => submit(!busy ? 'send' : held ? 'steer' : 'queue')}
      />
      <div className="flex flex-wrap items-center justify-end gap-2">
        {problem && (
          <p id="composer-problem" role="alert" className="flex-1 ps-3 text-danger text-sm">
            {problem}
          </p>
        )}
        {busy && canSend && (
          <>
            <Button
              look="ghost"
              title={`The reply takes it up at its next step (${modifierKey}Enter)`}
              onClick={() => submit('steer')}
            >
              <Steer />
              Steer
            </Button>
            <Button
              look="ghost"
              title="The reply ends with what it has, and this is next"
              onClick={() => submit('interrupt')}
            >
              <Interrupt />
              Interrupt
            </Button>
            <Button type="submit" title="It is sent when the reply has ended (Enter)">
              Queue
            </Button>
          </>
        )}
        {busy ? (
          <IconButton label="Stop" look="primary" onClick={stopAndStay}>
            <Stop className="size-5" />
          </IconButton>
        ) : (
          <IconButton type="submit" label="Send" disabled={!canSend} look="primary">
            <ArrowUp className="size-5" />
          </IconButton>
        )}
      </div>
    </form>
  )
}
