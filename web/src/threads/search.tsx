// Finding words in all threads.
import { useState } from 'react'
import { Link } from 'wouter'
import { messageOf } from '../service/problem.ts'
import { Dialog } from '../ui/dialog.tsx'
import { inputShape } from '../ui/field.tsx'
import { Notice } from '../ui/notice.tsx'
import { useSearch } from './api.ts'
import { useDebounced } from './debounced.ts'

export function ThreadSearch({ open, onClose }: { open: boolean; onClose: () => void }) {
  return (
    <Dialog open={open} onClose={onClose} title="Search your chats" hangs>
      <SearchBox close={onClose} />
    </Dialog>
  )
}

function SearchBox({ close }: { close: () => void }) {
  const [typed, setTyped] = useState('')
  const q = useDebounced(typed.trim(), 200)
  const { data: hits, error, isFetching } = useSearch(q)
  return (
    <search className="space-y-3">
      <input
        type="search"
        aria-label="Words to find"
        placeholder="Words to find"
        dir="auto"
        maxLength={200}
        className={inputShape}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      {error && <Notice tone="danger">{messageOf(error)}</Notice>}
      <p role="status" className="text-muted-foreground text-sm">
        {q === ''
          ? 'Titles and messages, in any version of a chat.'
          : isFetching
            ? 'Searching…'
            : found(hits?.length)}
      </p>
      {q !== '' && hits && hits.length > 0 && (
        <ul className="-mx-2">
          {hits.map((hit) => (
            <li key={`${hit.match}-${hit.message_id}`}>
              <Link
                href={`/t/${hit.thread_id}?message=${hit.message_id}`}
                onClick={close}
                className="block rounded-lg px-2 py-2.5 hover:bg-muted"
              >
                <span dir="auto" className="block truncate font-medium text-sm">
                  {hit.match === 'title' ? <Snippet text={hit.snippet} /> : hit.thread_title}
                </span>
                <span dir="auto" className="line-clamp-2 text-muted-foreground text-sm">
                  {hit.match === 'title' ? 'The title of a chat' : <Snippet text={hit.snippet} />}
                </span>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </search>
  )
}

const found = (count = 0) =>
  count === 0
    ? 'Nothing was found. Try fewer or other words.'
    : `${count} ${count === 1 ? 'place' : 'places'}`

/** Every hit stands between U+E000 and U+E001. */
const Snippet = ({ text }: { text: string }) =>
  text
    .split(/[\ue000\ue001]/)
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text, which never move
    .map((part, index) => (index % 2 ? <mark key={index}>{part}</mark> : part))
