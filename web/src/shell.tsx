// What is around the pages of who is signed in: the list of threads beside them, or behind a button on a phone.
import { lazy, Suspense, useEffect, useState } from 'react'
import { Redirect, useLocation, useRoute } from 'wouter'
import { ChatPage } from './chat/chat-page.tsx'
import { ThreadSearch } from './threads/search.tsx'
import { Sidebar } from './threads/sidebar.tsx'
import { Drawer } from './ui/drawer.tsx'
import { useShortcuts } from './ui/shortcuts.ts'

const SettingsPage = lazy(() => import('./settings/page.tsx'))

export default function Shell() {
  const [location, go] = useLocation()
  const [drawerOpen, setDrawerOpen] = useState(false)
  const [searchOpen, setSearchOpen] = useState(false)

  // biome-ignore lint/correctness/useExhaustiveDependencies: wherever one goes, the drawer has done its work
  useEffect(() => setDrawerOpen(false), [location])
  useShortcuts({ k: () => setSearchOpen(true), 'shift+o': () => go('/') })

  const sidebar = <Sidebar search={() => setSearchOpen(true)} />
  return (
    <div className="flex h-full">
      <a
        href="#main"
        className="sr-only focus:not-sr-only focus:absolute focus:z-40 focus:m-2 focus:rounded-lg focus:bg-card focus:p-3"
      >
        Skip to the content
      </a>
      <div className="hidden w-72 shrink-0 border-border border-e bg-sidebar md:block">{sidebar}</div>
      <Drawer open={drawerOpen} onClose={() => setDrawerOpen(false)} label="Menu">
        {sidebar}
      </Drawer>
      <main id="main" tabIndex={-1} className="relative flex min-w-0 flex-1 flex-col outline-none">
        <Suspense fallback={<h1 className="sr-only">ChronoChat</h1>}>
          <Page openMenu={() => setDrawerOpen(true)} />
        </Suspense>
      </main>
      <ThreadSearch open={searchOpen} onClose={() => setSearchOpen(false)} />
    </div>
  )
}

function Page({ openMenu }: { openMenu: () => void }) {
  const [isSettings, settings] = useRoute('/settings/:section?')
  const [isThread, thread] = useRoute('/t/:threadId')
  const [isNew] = useRoute('/')
  const threadId = thread?.threadId
  // A chat has its id before it has a message, so that it is the same page when it gets its place in the list.
  const [newId, setNewId] = useState(() => crypto.randomUUID())
  useEffect(() => {
    if (threadId === newId) setNewId(crypto.randomUUID())
  }, [threadId, newId])

  if (isSettings) return <SettingsPage section={settings.section} openMenu={openMenu} />
  if (!isThread && !isNew) return <Redirect to="/" replace />
  const id = threadId ?? newId
  return <ChatPage key={id} threadId={id} isNew={isNew} openMenu={openMenu} />
}
