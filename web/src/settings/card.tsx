// One matter of the settings, and lists of what can be taken away.
import type { ReactNode } from 'react'

type CardProps = { title: string; description?: ReactNode; children?: ReactNode; action?: ReactNode }

export function Card({ title, description, children, action }: CardProps) {
  return (
    <section className="space-y-4 rounded-2xl border border-border bg-card p-5">
      <div className="flex flex-wrap items-start gap-3">
        <div className="min-w-0 flex-1 basis-56">
          <h2 className="font-semibold">{title}</h2>
          {description && <p className="text-muted-foreground text-sm">{description}</p>}
        </div>
        {action}
      </div>
      {children}
    </section>
  )
}

type RowProps = { title: ReactNode; details: ReactNode; children?: ReactNode }

export function Row({ title, details, children }: RowProps) {
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1 py-3 text-sm">
      <div className="min-w-0 flex-1 basis-48">
        <p dir="auto" className="truncate font-medium">
          {title}
        </p>
        <p className="text-muted-foreground">{details}</p>
      </div>
      {children}
    </li>
  )
}

/** In place of rows that are being read. */
export const Reading = () => (
  <div role="status" className="animate-breathe space-y-2">
    <span className="sr-only">Reading…</span>
    <div className="h-4 w-40 rounded bg-muted" />
    <div className="h-4 w-64 max-w-full rounded bg-muted" />
  </div>
)

export const Rows = ({ label, children }: { label: string; children: ReactNode }) => (
  <ul aria-label={label} className="-my-3 divide-y divide-border">
    {children}
  </ul>
)
