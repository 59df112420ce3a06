// Asks for a code of an authenticator app, or a recovery code.
import { useMutation } from '@tanstack/react-query'
import type { FormEvent } from 'react'
import { messageOf } from '../../service/problem.ts'
import { Button } from '../../ui/button.tsx'
import { Field } from '../../ui/field.tsx'
import { Notice } from '../../ui/notice.tsx'

type Props<T> = { action: string; run: (code: string) => Promise<T>; done: (made: T) => void }

export function CodeForm<T>({ action, run, done }: Props<T>) {
  const { mutate, isPending, error } = useMutation({ mutationFn: run, onSuccess: done })
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    mutate(String(new FormData(event.currentTarget).get('code')).trim())
  }
  return (
    <form onSubmit={submit} className="space-y-4">
      <Field
        label="Code"
        name="code"
        autoComplete="one-time-code"
        autoCapitalize="none"
        spellCheck={false}
        required
      />
      {error && <Notice tone="danger">{messageOf(error)}</Notice>}
      <Button type="submit" look="primary" busy={isPending}>
        {action}
      </Button>
    </form>
  )
}
