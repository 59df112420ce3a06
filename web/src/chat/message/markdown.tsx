// The words of a reply, with their formatting.
import type { ComponentProps, ComponentType } from 'react'
import { type Components, Streamdown } from 'streamdown'
import { codeHighlighter } from './code-highlighter.ts'

/** A message is a section of the page, under a heading of its own: what it calls its headings stands below that. */
const heading = (
  Level: 'h3' | 'h4',
  look: string,
): ComponentType<ComponentProps<'h3'> & ComponentProps<'h6'>> =>
  function Heading({ children }) {
    return <Level className={`mt-6 mb-2 font-semibold ${look}`}>{children}</Level>
  }

const components = {
  h1: heading('h3', 'text-2xl'),
  h2: heading('h3', 'text-xl'),
  h3: heading('h3', 'text-lg'),
  h4: heading('h4', 'text-base'),
  h5: heading('h4', 'text-base'),
  h6: heading('h4', 'text-sm'),
}

export function Markdown({ text, isWritten }: { text: string; isWritten: boolean }) {
  return (
    <Streamdown
      dir="auto"
      components={components as Components}
      plugins={{ code: codeHighlighter }}
      isAnimating={isWritten}
      codeBlockMaxHeight={480}
      lineNumbers={false}
      linkSafety={{ enabled: false }}
    >
      {text}
    </Streamdown>
  )
}
