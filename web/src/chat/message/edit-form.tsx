// Changing a message: what is sent is a new version of it.
import { useEffect, useRef, useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { problemOf, TextBox } from '../composer/text-box.tsx'

type Props = { text: string; save: (text: string) => void; cancel: () => void }

export function EditForm({ text: before, save, cancel }: Props) {
  const [text, setText] = useState(before)
  const box = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    box.current?.focus()
    box.current?.setSelectionRange(before.length, before.length)
  }, [before])
  const problem = problemOf(text)
  const canSend = text.trim() !== '' && problem === null
  const send = () => canSend && save(text)
  return (
    <form
      className="space-y-2 rounded-2xl border border-field bg-card p-3"
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
      onKeyDown={(event) => event.key === 'Escape' && cancel()}
    >
      <TextBox
        ref={box}
        aria-label="Edit your message"
        className="max-h-72 outline-none"
        value={text}
        onChange={(event) => setText(event.target.value)}
        onSend={send}
      />
      {problem && <p className="text-danger text-sm">{problem}</p>}
      <div className="flex justify-end gap-2">
        <Button onClick={cancel}>Cancel</Button>
        <Button type="submit" look="primary" disabled={!canSend}>
          Send
        </Button>
      </div>
    </form>
  )
}
