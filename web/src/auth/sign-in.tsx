// Signing in: by password, passkey or an account elsewhere, and the second factor where there is one.
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { messageOf } from '../service/problem.ts'
import { session } from '../service/session.ts'
import { Button } from '../ui/button.tsx'
import { Field } from '../ui/field.tsx'
import { Link } from '../ui/link.tsx'
import { Notice } from '../ui/notice.tsx'
import { type SignInOutcome, signInByPassword, useProviders } from './api.ts'
import { AuthPage } from './auth-page.tsx'
import { OtherWaysIn } from './other-ways-in.tsx'
import { SecondFactor } from './second-factor.tsx'

export function SignInPage() {
  const [challenge, setChallenge] = useState<string>()
  const providers = useProviders()
  const follow = (outcome: SignInOutcome) =>
    'tokens' in outcome ? session.begin(outcome.tokens) : setChallenge(outcome.challenge)

  if (challenge)
    return (
      <SecondFactor challenge={challenge} follow={session.begin} startOver={() => setChallenge(undefined)} />
    )
  return (
    <AuthPage
      title="Sign in"
      footer={
        providers && providers.sign_up !== 'closed' ? (
          <p>
            New here? <Link to="/sign-up">Create an account</Link>
          </p>
        ) : null
      }
    >
      <PasswordForm follow={follow} forgets={providers?.mail === true} />
      {providers && <OtherWaysIn providers={providers} follow={follow} />}
    </AuthPage>
  )
}

function PasswordForm({ follow, forgets }: { follow: (outcome: SignInOutcome) => void; forgets: boolean }) {
  const { mutate, isPending, error } = useMutation({ mutationFn: signInByPassword, onSuccess: follow })
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    mutate({
      username: String(form.get('username')),
      password: String(form.get('password')),
      remember_me: form.has('remember_me'),
    })
  }
  return (
    <form onSubmit={submit} className="space-y-4">
      <Field label="Username or email" name="username" autoComplete="username" required />
      <Field label="Password" name="password" type="password" autoComplete="current-password" required />
      <div className="flex flex-wrap items-center justify-between gap-2 text-sm">
        <label className="flex min-h-6 items-center gap-2">
          <input type="checkbox" name="remember_me" defaultChecked className="size-4 accent-primary" />
          Keep me signed in
        </label>
        {forgets && <Link to="/forgot-password">Forgot it?</Link>}
      </div>
      {error && <Notice tone="danger">{messageOf(error)}</Notice>}
      <Button type="submit" look="primary" busy={isPending} className="w-full">
        Sign in
      </Button>
    </form>
  )
}
