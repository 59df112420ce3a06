// The words of a reply, with their formatting.
import type { ComponentProps, ComponentType, MouseEvent } from 'react'
import { type Components, Streamdown } from 'streamdown'
import { Check } from '../../ui/icons.tsx'
import { linkLook } from '../../ui/link.tsx'
import { CodeBlock } from './code-block.tsx'

/** A message is a section of the page, under a heading of its own: what it calls its headings stands below that. */
const heading = (
  Level: 'h3' | 'h4',
  look: string,
): ComponentType<ComponentProps<'h3'> & ComponentProps<'h6'>> =>
  function Heading({ children, className }) {
    return <Level className={className ?? `mt-6 mb-2 font-semibold ${look}`}>{children}</Level>
  }

const listLook = 'my-3 space-y-1.5 ps-7 [li_&]:my-1.5'

const Bullets = ({ children }: ComponentProps<'ul'>) => (
  <ul className={`list-disc ${listLook}`}>{children}</ul>
)

const Numbers = ({ children, start }: ComponentProps<'ol'>) => (
  <ol start={start} className={`list-decimal ${listLook}`}>
    {children}
  </ol>
)

/** A task has its box in place of a bullet. */
const Item = ({ children, id, className = '' }: ComponentProps<'li'>) => (
  <li id={id} className={`[&>p+p]:mt-2 ${className.includes('task-list-item') ? 'list-none' : ''}`}>
    {children}
  </li>
)

/** The box of a task, the only input that markdown has. */
const Box = ({ checked }: ComponentProps<'input'>) => (
  <span
    role="img"
    aria-label={checked ? 'Done' : 'To do'}
    className={`-ms-6 me-2 inline-flex size-4 items-center justify-center rounded border align-[-0.15em] ${checked ? 'border-primary bg-primary text-primary-foreground' : 'border-field'}`}
  >
    {checked && <Check className="size-3.5" />}
  </span>
)

const Quote = ({ children }: ComponentProps<'blockquote'>) => (
  <blockquote className="my-4 border-border border-s-4 ps-4 text-muted-foreground">{children}</blockquote>
)

const elsewhere = { target: '_blank', rel: 'noreferrer', className: `wrap-anywhere ${linkLook}` }

function Anchor({ href = '', id, children, 'aria-label': label }: ComponentProps<'a'>) {
  if (href === '' || href === 'streamdown:incomplete-link') return children
  if (!href.startsWith('#'))
    return (
      <a href={href} {...elsewhere}>
        {children}
      </a>
    )
  return (
    <a href={href} id={id} aria-label={label} className={linkLook} onClick={goWithin}>
      {children}
    </a>
  )
}

/** To a note of the same message and back: other messages have notes of the same names. */
function goWithin(event: MouseEvent<HTMLAnchorElement>) {
  event.preventDefault()
  const { hash } = event.currentTarget
  const target = event.currentTarget
    .closest('article')
    ?.querySelector<HTMLElement>(`[id="${CSS.escape(hash.slice(1))}"]`)
  if (target?.tagName === 'LI') target.tabIndex = -1
  target?.focus()
}

/** A picture of another host is a link: to show it would tell that host who reads what. */
const Picture = ({ src = '', alt = '' }: { src?: string; alt?: string }) =>
  src.startsWith('data:') ? (
    <img src={src} alt={alt} className="my-3 max-w-full rounded-lg" />
  ) : (
    <a href={src} {...elsewhere}>
      {alt || src}
    </a>
  )

const Table = ({ children }: ComponentProps<'table'>) => (
  <div
    role="group"
    aria-label="Table"
    tabIndex={0}
    className="my-4 overflow-x-auto rounded-xl border border-border text-sm"
  >
    <table className="w-full border-collapse">{children}</table>
  </div>
)

const HeaderCell = ({ children }: ComponentProps<'th'>) => (
  <th className="bg-muted px-4 py-2 text-start font-semibold">{children}</th>
)

const Cell = ({ children }: ComponentProps<'td'>) => (
  <td className="border-border border-t px-4 py-2 align-top">{children}</td>
)

const InlineCode = ({ children }: ComponentProps<'code'>) => (
  <code className="rounded bg-muted px-1.5 py-0.5 font-mono text-sm">{children}</code>
)

const components = {
  h1: heading('h3', 'text-2xl'),
  h2: heading('h3', 'text-xl'),
  h3: heading('h3', 'text-lg'),
  h4: heading('h4', 'text-base'),
  h5: heading('h4', 'text-base'),
  h6: heading('h4', 'text-sm'),
  ul: Bullets,
  ol: Numbers,
  li: Item,
  input: Box,
  blockquote: Quote,
  a: Anchor,
  img: Picture,
  code: CodeBlock,
  inlineCode: InlineCode,
  table: Table,
  th: HeaderCell,
  td: Cell,
}

export function Markdown({ text, isWritten }: { text: string; isWritten: boolean }) {
  return (
    <Streamdown dir="auto" components={components as Components} isAnimating={isWritten}>
      {text}
    </Streamdown>
  )
}
