// The recovery codes, shown once.
import { Button } from '../../ui/button.tsx'
import { Copy, Download } from '../../ui/icons.tsx'
import { save } from '../save.ts'

export function RecoveryCodes({ codes, done }: { codes: string[]; done: () => void }) {
  const text = codes.join('\n')
  return (
    <div className="space-y-4 text-sm">
      <p role="status">
        Keep these codes where you find them without your phone. Each works once, and they are not shown
        again.
      </p>
      <ul aria-label="Recovery codes" className="grid gap-2 rounded-lg bg-muted p-3 font-mono sm:grid-cols-2">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <div className="flex flex-wrap gap-2">
        <Button onClick={() => navigator.clipboard.writeText(text)}>
          <Copy />
          Copy
        </Button>
        <Button
          onClick={() => save(new Blob([text], { type: 'text/plain' }), 'chronochat-recovery-codes.txt')}
        >
          <Download />
          Save
        </Button>
        <Button look="primary" onClick={done}>
          I have kept them
        </Button>
      </div>
    </div>
  )
}
