// Dialogs: one to fill in, and one that asks whether you are sure.
import { AlertDialog } from '@base-ui/react/alert-dialog'
import { Dialog as Base } from '@base-ui/react/dialog'
import { type ReactNode, useState } from 'react'
import { messageOf } from '../service/problem.ts'
import { Button, IconButton } from './button.tsx'
import { Close } from './icons.tsx'
import { Notice } from './notice.tsx'

const backdrop =
  'fixed inset-0 z-20 bg-black/50 transition-opacity duration-150 data-ending-style:opacity-0 data-starting-style:opacity-0'
const popup =
  'fixed left-1/2 z-30 flex w-[calc(100vw-2rem)] -translate-x-1/2 flex-col gap-4 overflow-y-auto rounded-2xl border border-border bg-card p-5 text-foreground shadow-xl transition duration-150 data-ending-style:scale-95 data-ending-style:opacity-0 data-starting-style:scale-95 data-starting-style:opacity-0'

const middle = 'top-1/2 max-h-[calc(100dvh-2rem)] max-w-md -translate-y-1/2'
/** What grows and shrinks while one types hangs from the top, so that it stays where it is. */
const hanging = 'top-[max(1rem,10dvh)] max-h-[calc(90dvh-1rem)] max-w-2xl'

type DialogProps = {
  open: boolean
  onClose: () => void
  title: string
  description?: string
  children: ReactNode
  hangs?: boolean
}

export function Dialog({ open, onClose, title, description, children, hangs }: DialogProps) {
  return (
    <Base.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <Base.Portal>
        <Base.Backdrop className={backdrop} />
        <Base.Popup className={`${popup} ${hangs ? hanging : middle}`}>
          <div className="flex items-start gap-2">
            <div className="min-w-0 flex-1">
              <Base.Title className="font-semibold text-lg">{title}</Base.Title>
              {description && (
                <Base.Description className="text-muted-foreground text-sm">{description}</Base.Description>
              )}
            </div>
            <Base.Close render={<IconButton label="Close" className="-mt-1 -me-2" />}>
              <Close />
            </Base.Close>
          </div>
          {children}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  )
}

type ConfirmProps = {
  open: boolean
  onClose: () => void
  title: string
  description: string
  action: string
  /** What the person has decided to do; the dialog closes when it is done. */
  run: () => Promise<unknown>
}

export function Confirm({ open, onClose, title, description, action, run }: ConfirmProps) {
  const [state, setState] = useState<{ busy: boolean; problem?: string }>({ busy: false })
  const confirm = async () => {
    setState({ busy: true })
    try {
      await run()
      setState({ busy: false })
      onClose()
    } catch (error) {
      setState({ busy: false, problem: messageOf(error) })
    }
  }
  return (
    <AlertDialog.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <AlertDialog.Portal>
        <AlertDialog.Backdrop className={backdrop} />
        <AlertDialog.Popup className={`${popup} ${middle}`}>
          <AlertDialog.Title className="font-semibold text-lg">{title}</AlertDialog.Title>
          <AlertDialog.Description className="text-muted-foreground text-sm">
            {description}
          </AlertDialog.Description>
          {state.problem && <Notice tone="danger">{state.problem}</Notice>}
          <div className="flex justify-end gap-2">
            <AlertDialog.Close render={<Button />}>Cancel</AlertDialog.Close>
            <Button look="danger" busy={state.busy} onClick={confirm}>
              {action}
            </Button>
          </div>
        </AlertDialog.Popup>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  )
}
