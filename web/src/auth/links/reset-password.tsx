// Where the link of a reset leads: choosing a new password.
import { useMutation } from '@tanstack/react-query'
import type { FormEvent } from 'react'
import { isProblem, messageOf, problemsByField } from '../../service/problem.ts'
import { Button } from '../../ui/button.tsx'
import { Field } from '../../ui/field.tsx'
import { Link } from '../../ui/link.tsx'
import { Notice } from '../../ui/notice.tsx'
import { resetPassword } from '../api.ts'
import { AuthPage } from '../auth-page.tsx'
import { linkToken } from './link-token.ts'

export function ResetPassword() {
  const { mutate, isPending, isSuccess, error } = useMutation({
    mutationFn: (password: string) => resetPassword(linkToken ?? '', password),
  })
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    mutate(String(new FormData(event.currentTarget).get('password')))
  }
  const problem = problemsByField(error).new_password

  if (linkToken === null || isProblem(error, 'invalid_token_link'))
    return (
      <AuthPage title="This link is over" footer={<Link to="/forgot-password">Ask for another link</Link>}>
        <p className="text-sm">A link works once, for one hour, and must be complete.</p>
      </AuthPage>
    )
  if (isSuccess)
    return (
      <AuthPage title="Your password is new" footer={<Link to="/sign-in">Sign in</Link>}>
        <p className="text-sm">All devices were signed out. Sign in with the new password.</p>
      </AuthPage>
    )
  return (
    <AuthPage title="Choose a new password">
      <form onSubmit={submit} className="space-y-4">
        <Field
          label="New password"
          hint="At least 8 characters. All devices are signed out."
          name="password"
          type="password"
          autoComplete="new-password"
          minLength={8}
          problem={problem}
          required
        />
        {error && !problem && <Notice tone="danger">{messageOf(error)}</Notice>}
        <Button type="submit" look="primary" busy={isPending} className="w-full">
          Save it
        </Button>
      </form>
    </AuthPage>
  )
}
