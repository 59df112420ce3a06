// What a message is made of, in the order in which it was said.
import { isToolUIPart } from 'ai'
import { ChevronRight } from '../../ui/icons.tsx'
import type { Message } from '../conversation/api.ts'
import { Markdown } from './markdown.tsx'
import { textOf } from './text-of.ts'
import { ToolCall } from './tool-call.tsx'

type Part = Message['parts'][number]
type Decide = (approvalId: string, approved: boolean) => void

export function Parts({ message, decide }: { message: Message; decide: Decide }) {
  const waits = message.parts.some((part) => isToolUIPart(part) && part.state === 'approval-requested')
  return message.parts.map((part, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: parts are added at the end and stay where they are
    <Shown key={index} part={part} waits={waits} decide={decide} />
  ))
}

/** @param waits whether the reply waits for decisions: until it goes on, no call that was allowed is made */
function Shown({ part, waits, decide }: { part: Part; waits: boolean; decide: Decide }) {
  if (isToolUIPart(part)) return <ToolCall part={part} waits={waits} decide={decide} />
  switch (part.type) {
    case 'text':
      return <Markdown text={part.text} isWritten={part.state === 'streaming'} />
    case 'reasoning':
      return <Reasoning text={part.text} isWritten={part.state === 'streaming'} />
    case 'source-url':
      return <Source href={part.url} title={part.title ?? part.url} />
    case 'source-document':
      return <Source title={part.title} />
    case 'file':
      return part.mediaType.startsWith('image/') && part.url.startsWith('data:') ? (
        <img src={part.url} alt={part.filename ?? 'Made by a tool'} className="my-3 max-w-full rounded-lg" />
      ) : null
    case 'steering-message':
      return <Steered text={textOf(part)} />
    default:
      return null
  }
}

function Reasoning({ text, isWritten }: { text: string; isWritten: boolean }) {
  return (
    <details className="group my-2 text-muted-foreground text-sm">
      <summary className="inline-flex min-h-8 list-none items-center gap-1 rounded-md font-medium hover:text-foreground">
        <ChevronRight
          className={`size-4 transition-transform group-open:rotate-90 ${isWritten ? 'animate-breathe' : ''}`}
        />
        {isWritten ? 'Thinking…' : 'Thoughts'}
      </summary>
      <p dir="auto" className="ms-1.5 mt-1 whitespace-pre-wrap border-border border-s-2 ps-4">
        {text}
      </p>
    </details>
  )
}

/** What its reader has said in the middle of it. */
const Steered = ({ text }: { text: string }) => (
  <div className="my-4 flex justify-end">
    <p dir="auto" className="max-w-[85%] whitespace-pre-wrap rounded-2xl bg-muted px-4 py-2.5">
      <span className="sr-only">You wrote: </span>
      {text}
    </p>
  </div>
)

function Source({ href, title }: { href?: string; title: string }) {
  const look = 'my-1 me-2 inline-block max-w-full truncate rounded-full bg-muted px-3 py-1 text-sm'
  if (!href?.startsWith('https:')) return <span className={look}>{title}</span>
  return (
    <a href={href} target="_blank" rel="noreferrer" className={`${look} text-primary underline`}>
      {title}
    </a>
  )
}
