// Asking for a link that sets a new password.
import { useMutation } from '@tanstack/react-query'
import type { FormEvent } from 'react'
import { messageOf } from '../../service/problem.ts'
import { Button } from '../../ui/button.tsx'
import { Field } from '../../ui/field.tsx'
import { Link } from '../../ui/link.tsx'
import { Notice } from '../../ui/notice.tsx'
import { requestReset } from '../api.ts'
import { AuthPage } from '../auth-page.tsx'

export function ForgotPassword() {
  const { mutate, isPending, isSuccess, error } = useMutation({ mutationFn: requestReset })
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    mutate(String(new FormData(event.currentTarget).get('email')))
  }
  return (
    <AuthPage title="Reset your password" footer={<Link to="/sign-in">Back to sign in</Link>}>
      {isSuccess ? (
        <Notice>
          If an account has this address, a link is on its way to it. It works once, for one hour.
        </Notice>
      ) : (
        <form onSubmit={submit} className="space-y-4">
          <Field
            label="Email"
            hint="We send you a link with which you choose a new password."
            name="email"
            type="email"
            autoComplete="email"
            required
          />
          {error && <Notice tone="danger">{messageOf(error)}</Notice>}
          <Button type="submit" look="primary" busy={isPending} className="w-full">
            Send the link
          </Button>
        </form>
      )}
    </AuthPage>
  )
}
