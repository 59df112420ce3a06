// The words of a reply, with their formatting.
import type { ComponentProps, ComponentType } from 'react'
import { type Components, Streamdown } from 'streamdown'
import { CodeBlock } from './code-block.tsx'

/** A message is a section of the page, under a heading of its own: what it calls its headings stands below that. */
const heading = (
  Level: 'h3' | 'h4',
  look: string,
): ComponentType<ComponentProps<'h3'> & ComponentProps<'h6'>> =>
  function Heading({ children }) {
    return <Level className={`mt-6 mb-2 font-semibold ${look}`}>{children}</Level>
  }

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
  code: CodeBlock,
  inlineCode: InlineCode,
  table: Table,
  th: HeaderCell,
  td: Cell,
}

export function Markdown({ text, isWritten }: { text: string; isWritten: boolean }) {
  return (
    <Streamdown
      dir="auto"
      components={components as Components}
      isAnimating={isWritten}
      linkSafety={{ enabled: false }}
    >
      {text}
    </Streamdown>
  )
}
