// A labelled text field, with a hint and what is wrong with it.
import { type ComponentProps, useId } from 'react'

export const inputShape =
  'block min-h-11 w-full rounded-lg border border-field bg-background px-3 text-base placeholder:text-muted-foreground aria-invalid:border-danger'

type FieldProps = ComponentProps<'input'> & {
  label: string
  hint?: string | undefined
  problem?: string | undefined
}

export function Field({ label, hint, problem, ...input }: FieldProps) {
  const id = useId()
  const note = problem ?? hint
  return (
    <div className="space-y-1.5">
      <label htmlFor={id} className="block font-medium text-sm">
        {label}
      </label>
      <input
        {...input}
        id={id}
        className={inputShape}
        aria-invalid={problem ? true : undefined}
        aria-describedby={note ? `${id}-note` : undefined}
      />
      {note && (
        <p id={`${id}-note`} className={`text-sm ${problem ? 'text-danger' : 'text-muted-foreground'}`}>
          {note}
        </p>
      )}
    </div>
  )
}
