// What the pages around signing in share: the name of the product above one card.
import { type ReactNode, useEffect, useRef } from 'react'
import { Logo } from '../ui/logo.tsx'

export function AuthPage({
  title,
  children,
  footer,
}: {
  title: string
  children: ReactNode
  footer?: ReactNode
}) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = `${title} · ChronoChat`
    // The link that led here is gone, and the focus with it: who reads on begins at the heading.
    if (document.activeElement === document.body) heading.current?.focus()
    scrollTo(0, 0)
  }, [title])
  return (
    <main className="flex min-h-full flex-col items-center justify-center gap-6 bg-sidebar px-4 py-10">
      <div className="flex items-center gap-2.5 font-semibold text-lg">
        <Logo className="size-8" />
        ChronoChat
      </div>
      <div className="w-full max-w-sm space-y-5 rounded-2xl border border-border bg-card p-6 shadow-sm">
        <h1 ref={heading} tabIndex={-1} className="font-semibold text-xl outline-none">
          {title}
        </h1>
        {children}
      </div>
      {footer && <div className="space-y-2 text-center text-sm">{footer}</div>}
    </main>
  )
}
