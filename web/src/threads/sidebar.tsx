// Beside the page: a new chat, the search, all threads, and what belongs to the person.
import { useLocation } from 'wouter'
import { Button, IconButton } from '../ui/button.tsx'
import { NewChat, Search } from '../ui/icons.tsx'
import { Logo } from '../ui/logo.tsx'
import { modifierKey } from '../ui/shortcuts.ts'
import { PersonMenu } from './person-menu.tsx'
import { ThreadList } from './thread-list.tsx'

export function Sidebar({ search }: { search: () => void }) {
  const [, go] = useLocation()
  return (
    <aside
      aria-label="Sidebar"
      className="flex h-full flex-col gap-3 p-3 pb-[max(0.75rem,env(safe-area-inset-bottom))]"
    >
      <div className="flex items-center gap-2 ps-1.5">
        <Logo className="size-7" />
        <span className="flex-1 font-semibold">ChronoChat</span>
        <IconButton label={`Search (${modifierKey}K)`} onClick={search}>
          <Search className="size-5" />
        </IconButton>
      </div>
      <Button look="primary" className="justify-start" onClick={() => go('/')}>
        <NewChat className="size-5" />
        New chat
      </Button>
      <nav aria-label="Chats" className="-mx-1 relative min-h-0 flex-1 overflow-y-auto px-1">
        <ThreadList />
      </nav>
      <PersonMenu />
    </aside>
  )
}
