// One call of a tool: what it was asked, what it gave, and the question whether it may be made.
import { type DynamicToolUIPart, getToolName, type ToolUIPart } from 'ai'
import { Button } from '../../ui/button.tsx'
import { Check, ChevronRight, Close, Tool, Warning } from '../../ui/icons.tsx'

type Call = ToolUIPart | DynamicToolUIPart
type Props = {
  part: Call
  /** The reply waits for decisions, on this call or others. */
  waits: boolean
  decide: (approvalId: string, approved: boolean) => void
}

export function ToolCall({ part, waits, decide }: Props) {
  const name = titleOf(getToolName(part))
  const { icon: Icon, words, busy } = looks(part, waits)
  const asks = part.state === 'approval-requested'
  return (
    <div role="group" aria-label={`Tool: ${name}`} className="my-3 rounded-xl border border-border text-sm">
      <details className="group" open={asks || undefined}>
        <summary className="flex min-h-11 list-none items-center gap-2.5 rounded-xl px-3 hover:bg-muted group-open:rounded-b-none">
          <Tool className="size-4 text-muted-foreground" />
          <span className="min-w-0 truncate font-medium">{name}</span>
          <span className="flex items-center gap-1 text-muted-foreground">
            <Icon className={`size-4 ${busy ? 'animate-breathe' : ''}`} />
            {words}
          </span>
          <ChevronRight className="ms-auto size-4 text-muted-foreground transition-transform group-open:rotate-90" />
        </summary>
        <div className="space-y-3 border-border border-t p-3">
          <Json label="Asked" value={part.input} />
          {part.state === 'output-available' && <Json label="Answered" value={part.output} />}
          {part.state === 'output-error' && <p className="text-danger">{part.errorText}</p>}
        </div>
      </details>
      {asks && (
        <div className="flex flex-wrap items-center gap-2 border-border border-t p-3">
          <p className="min-w-0 flex-1 basis-40">May this be done?</p>
          <div className="flex gap-2">
            <Button onClick={() => decide(part.approval.id, false)}>Deny</Button>
            <Button look="primary" onClick={() => decide(part.approval.id, true)}>
              Allow
            </Button>
          </div>
        </div>
      )}
    </div>
  )
}

function Json({ label, value }: { label: string; value: unknown }) {
  if (value === undefined) return null
  return (
    <div>
      <p className="mb-1 text-muted-foreground text-xs">{label}</p>
      <div
        role="group"
        aria-label={label}
        tabIndex={0}
        className="max-h-60 overflow-auto rounded-lg bg-muted p-2.5"
      >
        <pre dir="ltr" className="text-xs">
          {typeof value === 'string' ? value : JSON.stringify(value, null, 2)}
        </pre>
      </div>
    </div>
  )
}

const looks = (part: Call, waits: boolean) => {
  if (part.state === 'output-available') return { icon: Check, words: 'Done', busy: false }
  if (part.state === 'output-denied') return { icon: Close, words: 'Denied', busy: false }
  if (part.state === 'approval-responded' && !part.approval.approved)
    return { icon: Close, words: 'Denied', busy: false }
  if (part.state === 'approval-responded' && waits) return { icon: Check, words: 'Allowed', busy: false }
  if (part.state === 'output-error') return { icon: Warning, words: 'Failed', busy: false }
  if (part.state === 'approval-requested') return { icon: Warning, words: 'Waits for you', busy: false }
  return { icon: ChevronRight, words: 'Working…', busy: true }
}

/** `current_time` is shown as `Current time`, `github__search` as `Github: search`. */
function titleOf(name: string) {
  const words = name.replace('__', ': ').replaceAll('_', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
