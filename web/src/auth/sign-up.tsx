// Creating an account.
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useLocation } from 'wouter'
import { messageOf, problemsByField } from '../service/problem.ts'
import { session } from '../service/session.ts'
import { Button } from '../ui/button.tsx'
import { Field } from '../ui/field.tsx'
import { Link } from '../ui/link.tsx'
import { Notice } from '../ui/notice.tsx'
import { signUp, useProviders } from './api.ts'
import { AuthPage } from './auth-page.tsx'
import { OtherWaysIn } from './other-ways-in.tsx'

export function SignUpPage() {
  const providers = useProviders()
  const [, go] = useLocation()
  const [mailed, setMailed] = useState(false)
  const { mutate, isPending, error } = useMutation({
    mutationFn: signUp,
    onSuccess(tokens) {
      if (!('access_token' in tokens)) return setMailed(true)
      go('/', { replace: true })
      session.begin(tokens)
    },
  })
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const { username, email, password } = Object.fromEntries(new FormData(event.currentTarget))
    mutate({ username: String(username), email: String(email), password: String(password) })
  }
  const problems = problemsByField(error)
  const footer = (
    <p>
      You have an account? <Link to="/sign-in">Sign in</Link>
    </p>
  )

  if (mailed)
    return (
      <AuthPage title="Look into your mailbox" footer={footer}>
        <p className="text-sm">We have sent you a link. Your account opens when you follow it.</p>
      </AuthPage>
    )
  return (
    <AuthPage title="Create an account" footer={footer}>
      <form onSubmit={submit} className="space-y-4">
        <Field
          label="Username"
          name="username"
          autoComplete="username"
          autoCapitalize="none"
          minLength={3}
          maxLength={50}
          pattern="[A-Za-z0-9][A-Za-z0-9._\-]*"
          title="Letters, digits, dots, hyphens and underscores, with a letter or digit first"
          problem={problems.username}
          required
        />
        <Field
          label="Email"
          name="email"
          type="email"
          autoComplete="email"
          problem={problems.email}
          required
        />
        <Field
          label="Password"
          hint="At least 8 characters. A phrase is easiest to remember."
          name="password"
          type="password"
          autoComplete="new-password"
          minLength={8}
          problem={problems.password}
          required
        />
        {error && Object.keys(problems).length === 0 && <Notice tone="danger">{messageOf(error)}</Notice>}
        <Button type="submit" look="primary" busy={isPending} className="w-full">
          Create account
        </Button>
      </form>
      {providers && providers.oauth.length > 0 && (
        <OtherWaysIn
          providers={{ ...providers, passkeys: false }}
          follow={(outcome) => 'tokens' in outcome && session.begin(outcome.tokens)}
        />
      )}
    </AuthPage>
  )
}
