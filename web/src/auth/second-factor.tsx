// The second step of signing in: a code of an authenticator app, or a recovery code.

import type { Tokens } from '@chronochat/client'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useEffect, useRef } from 'react'
import { messageOf } from '../service/problem.ts'
import { Button } from '../ui/button.tsx'
import { Field } from '../ui/field.tsx'
import { Notice } from '../ui/notice.tsx'
import { answerSecondFactor } from './api.ts'
import { AuthPage } from './auth-page.tsx'

type Props = { challenge: string; follow: (tokens: Tokens) => void; startOver: () => void }

export function SecondFactor({ challenge, follow, startOver }: Props) {
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.querySelector('input')?.focus(), [])
  const { mutate, isPending, error } = useMutation({ mutationFn: answerSecondFactor, onSuccess: follow })
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    mutate({ challenge, code: String(new FormData(event.currentTarget).get('code')).trim() })
  }
  return (
    <AuthPage title="Second step">
      <form ref={form} onSubmit={submit} className="space-y-4">
        <Field
          label="Code"
          hint="From your authenticator app, or one of your recovery codes."
          name="code"
          autoComplete="one-time-code"
          autoCapitalize="none"
          spellCheck={false}
          required
        />
        {error && <Notice tone="danger">{messageOf(error)}</Notice>}
        <Button type="submit" look="primary" busy={isPending} className="w-full">
          Sign in
        </Button>
        <Button look="ghost" className="w-full" onClick={startOver}>
          Start over
        </Button>
      </form>
    </AuthPage>
  )
}
