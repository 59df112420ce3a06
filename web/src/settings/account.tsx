// Name, address and password.
import { unwrap } from '@chronochat/client'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useRef } from 'react'
import { useProviders } from '../auth/api.ts'
import { messageOf, problemsByField } from '../service/problem.ts'
import { api, session } from '../service/session.ts'
import { Button } from '../ui/button.tsx'
import { Field } from '../ui/field.tsx'
import { Notice } from '../ui/notice.tsx'
import { Card } from './card.tsx'
import { afterRecentSignIn } from './security/recent-sign-in.ts'
import { userChanged, useUser } from './user.ts'

export function Account() {
  const { data: user, error } = useUser()
  if (error) return <Notice tone="danger">{messageOf(error)}</Notice>
  if (!user) return null
  return (
    <>
      <Name user={user} />
      <Email user={user} />
      <Password username={user.username} />
    </>
  )
}

type User = NonNullable<ReturnType<typeof useUser>['data']>

function Name({ user }: { user: User }) {
  const { mutate, isPending, isSuccess, error } = useMutation({
    mutationFn: (full_name: string | null) => unwrap(api.PUT('/api/users/profile', { body: { full_name } })),
    onSuccess: userChanged,
  })
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    mutate(String(new FormData(event.currentTarget).get('full_name')) || null)
  }
  return (
    <Card title="Name" description={`You sign in as ${user.username}.`}>
      <form onSubmit={submit} className="space-y-4">
        <Field
          label="Full name"
          name="full_name"
          autoComplete="name"
          dir="auto"
          maxLength={100}
          defaultValue={user.full_name ?? ''}
          problem={problemsByField(error).full_name}
        />
        <Done show={isSuccess}>Your name was saved.</Done>
        <Button type="submit" busy={isPending}>
          Save the name
        </Button>
      </form>
    </Card>
  )
}

function Email({ user }: { user: User }) {
  const hasMail = useProviders()?.mail === true
  const change = useMutation({
    mutationFn: (email: string) =>
      afterRecentSignIn(() => unwrap(api.PUT('/api/users/profile', { body: { email } }))),
    onSuccess: userChanged,
  })
  const request = useMutation({ mutationFn: () => unwrap(api.POST('/api/auth/verify-email/request')) })
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    change.mutate(String(new FormData(event.currentTarget).get('email')))
  }
  const error = change.error ?? request.error
  return (
    <Card
      title="Email"
      description={user.is_verified ? 'Your address is verified.' : 'Your address is not verified yet.'}
      action={
        hasMail && !user.is_verified ? (
          <Button busy={request.isPending} onClick={() => request.mutate()}>
            Send me the link
          </Button>
        ) : null
      }
    >
      <form onSubmit={submit} className="space-y-4">
        <Field
          label="Address"
          name="email"
          type="email"
          autoComplete="email"
          defaultValue={user.email}
          problem={problemsByField(change.error).email}
          required
        />
        {user.pending_email && (
          <Notice>It becomes {user.pending_email} when you follow the link that was sent there.</Notice>
        )}
        <Done show={request.isSuccess}>A link is on its way to {user.email}.</Done>
        <Done show={change.isSuccess && !user.pending_email}>Your address was saved.</Done>
        {error && <Notice tone="danger">{messageOf(error)}</Notice>}
        <Button type="submit" busy={change.isPending}>
          Save the address
        </Button>
      </form>
    </Card>
  )
}

function Password({ username }: { username: string }) {
  const form = useRef<HTMLFormElement>(null)
  const { mutate, isPending, error } = useMutation({
    mutationFn: (body: { current_password: string; new_password: string }) =>
      unwrap(api.POST('/api/users/change-password', { body })),
    onSuccess: () => session.end().catch(() => {}), // All sessions have ended, this one too.
  })
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const { current_password, new_password } = Object.fromEntries(new FormData(event.currentTarget))
    mutate({ current_password: String(current_password), new_password: String(new_password) })
  }
  const problems = problemsByField(error)
  return (
    <Card title="Password" description="A new password signs you out on all devices, here too.">
      <form ref={form} onSubmit={submit} className="space-y-4">
        <input type="text" name="username" autoComplete="username" value={username} readOnly hidden />
        <Field
          label="Current password"
          name="current_password"
          type="password"
          autoComplete="current-password"
          problem={problems.current_password}
          required
        />
        <Field
          label="New password"
          name="new_password"
          type="password"
          autoComplete="new-password"
          minLength={8}
          problem={problems.new_password}
          required
        />
        {error && Object.keys(problems).length === 0 && <Notice tone="danger">{messageOf(error)}</Notice>}
        <Button type="submit" busy={isPending}>
          Change the password
        </Button>
      </form>
    </Card>
  )
}

const Done = ({ show, children }: { show: boolean; children: React.ReactNode }) =>
  show ? <Notice>{children}</Notice> : null
