// One thread in the list, with what can be done to it.
import { type FormEvent, useState } from 'react'
import { Link, useLocation, useRoute } from 'wouter'
import { forgetDraft } from '../chat/composer/draft.ts'
import { messageOf } from '../service/problem.ts'
import { Button, IconButton } from '../ui/button.tsx'
import { Confirm, Dialog } from '../ui/dialog.tsx'
import { Field } from '../ui/field.tsx'
import { Edit, More, Trash } from '../ui/icons.tsx'
import { Menu, MenuItem } from '../ui/menu.tsx'
import { Notice } from '../ui/notice.tsx'
import { deleteThread, type Thread, useRename } from './api.ts'

export function ThreadItem({ thread }: { thread: Thread }) {
  const [, go] = useLocation()
  const [, inUrl] = useRoute('/t/:threadId')
  const [open, setOpen] = useState<'rename' | 'delete' | null>(null)
  const isCurrent = inUrl?.threadId === thread.id
  const close = () => setOpen(null)

  const remove = async () => {
    await deleteThread(thread.id)
    forgetDraft(thread.id)
    if (isCurrent) go('/', { replace: true })
  }

  return (
    <li
      className={`group flex items-center rounded-lg text-sm hover:bg-muted ${isCurrent ? 'bg-muted font-medium' : ''}`}
    >
      <Link
        href={`/t/${thread.id}`}
        dir="auto"
        title={thread.title}
        aria-current={isCurrent ? 'page' : undefined}
        className="min-w-0 flex-1 truncate rounded-lg px-3 py-2.5"
      >
        {thread.title}
      </Link>
      <Menu
        trigger={
          <IconButton
            label={`More for “${thread.title}”`}
            className="opacity-0 focus-visible:opacity-100 group-hover:opacity-100 data-popup-open:opacity-100 pointer-coarse:opacity-100"
          >
            <More className="size-5" />
          </IconButton>
        }
      >
        <MenuItem onClick={() => setOpen('rename')}>
          <Edit />
          Rename
        </MenuItem>
        <MenuItem danger onClick={() => setOpen('delete')}>
          <Trash />
          Delete
        </MenuItem>
      </Menu>
      <Rename thread={thread} open={open === 'rename'} onClose={close} />
      <Confirm
        open={open === 'delete'}
        onClose={close}
        title="Delete this chat?"
        description={`“${thread.title}” and all its messages will be gone. This cannot be undone.`}
        action="Delete"
        run={remove}
      />
    </li>
  )
}

function Rename({ thread, open, onClose }: { thread: Thread; open: boolean; onClose: () => void }) {
  const { mutate, isPending, error } = useRename(thread.id)
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    mutate(String(new FormData(event.currentTarget).get('title')), { onSuccess: onClose })
  }
  return (
    <Dialog open={open} onClose={onClose} title="Rename this chat">
      <form onSubmit={submit} className="space-y-4">
        <Field label="Title" name="title" defaultValue={thread.title} maxLength={200} dir="auto" required />
        {error && <Notice tone="danger">{messageOf(error)}</Notice>}
        <div className="flex justify-end gap-2">
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" look="primary" busy={isPending}>
            Rename
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
