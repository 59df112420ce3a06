// A block of code: its language, a button that copies it, and its colours as soon as they are known.
import { type ComponentProps, useEffect, useState } from 'react'
import { useIsCodeFenceIncomplete } from 'streamdown'
import { colour, knownColours, type Line } from './code-highlighter.ts'
import { CopyButton } from './copy-button.tsx'

export function CodeBlock({ className, children }: ComponentProps<'code'>) {
  const code = String(children).replace(/\n$/, '')
  const language = /language-(\S+)/.exec(className ?? '')?.[1] ?? ''
  const colours = useColours(code, language)
  return (
    <figure dir="ltr" className="my-4 overflow-hidden rounded-xl border border-border">
      <figcaption className="flex h-10 items-center justify-between bg-muted ps-4 pe-1 text-muted-foreground text-xs">
        {language}
        <CopyButton label="Copy the code" text={() => code} />
      </figcaption>
      <div role="group" aria-label="Code" tabIndex={0} className="max-h-[32rem] overflow-auto p-4 text-sm">
        <pre>
          <code>
            {code.split('\n').map((line, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: lines are added at the end and stay where they are
              <span key={index}>
                <CodeLine line={line} tokens={colours?.[index]} />
                {'\n'}
              </span>
            ))}
          </code>
        </pre>
      </div>
    </figure>
  )
}

/** While code is written its colours are those of a moment ago: a line that has changed since has none for now. */
function CodeLine({ line, tokens }: { line: string; tokens: Line | undefined }) {
  if (tokens?.map(({ content }) => content).join('') !== line) return line
  return tokens.map(({ content, offset, htmlStyle }) => (
    <span key={offset} style={htmlStyle}>
      {content}
    </span>
  ))
}

/** How long code that is being written stands still before it is coloured, in milliseconds. */
const restMs = 100

function useColours(code: string, language: string): Line[] | null {
  const isWritten = useIsCodeFenceIncomplete()
  const [colours, setColours] = useState(() => knownColours(code, language))
  useEffect(() => {
    let isStale = false
    const take = (lines: Line[] | null) => isStale || setColours(lines)
    const timer = setTimeout(
      () => colour(code, language, !isWritten).then(take, () => {}),
      isWritten ? restMs : 0,
    )
    return () => {
      isStale = true
      clearTimeout(timer)
    }
  }, [code, language, isWritten])
  return colours
}
