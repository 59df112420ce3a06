// The line above a page: its heading, the way to the menu on a phone, and what belongs to it.
import { type ReactNode, useEffect } from 'react'
import { IconButton } from './button.tsx'
import { Menu } from './icons.tsx'

type PageHeaderProps = { title: string; openMenu: () => void; children?: ReactNode }

export function PageHeader({ title, openMenu, children }: PageHeaderProps) {
  useEffect(() => {
    document.title = `${title} · ChronoChat`
  }, [title])
  return (
    <header className="flex min-h-14 items-center gap-1 border-border border-b px-2 md:px-4">
      <IconButton label="Menu" className="md:hidden" onClick={openMenu}>
        <Menu className="size-5" />
      </IconButton>
      <h1 dir="auto" className="min-w-0 flex-1 truncate px-1 font-medium">
        {title}
      </h1>
      {children}
    </header>
  )
}
