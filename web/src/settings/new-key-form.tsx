// Making an API key, which is shown once.
import { type NewApiKey, unwrap } from '@chronochat/client'
import { useMutation } from '@tanstack/react-query'
import type { FormEvent } from 'react'
import { messageOf, problemsByField } from '../service/problem.ts'
import { api } from '../service/session.ts'
import { Button } from '../ui/button.tsx'
import { Field, inputShape } from '../ui/field.tsx'
import { Copy } from '../ui/icons.tsx'
import { Notice } from '../ui/notice.tsx'
import { afterRecentSignIn } from './security/recent-sign-in.ts'

export function NewKeyForm({ made, done }: { made: () => void; done: () => void }) {
  const { mutate, isPending, data, error } = useMutation({
    mutationFn: (body: NewApiKey) =>
      afterRecentSignIn(() => unwrap(api.POST('/api/users/api-keys', { body }))),
    onSuccess: made,
  })
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const days = Number(form.get('days'))
    mutate({
      name: String(form.get('name')),
      scopes: (['read', 'write'] as const).filter((scope) => form.getAll('scopes').includes(scope)),
      ...(days > 0 && { expires_at: new Date(Date.now() + days * 86_400_000).toISOString() }),
    })
  }
  if (data)
    return (
      <div className="space-y-4 text-sm">
        <p role="status">Keep it now: it is not shown again.</p>
        <code className="block select-all break-all rounded-lg bg-muted p-3">{data.key}</code>
        <div className="flex justify-end gap-2">
          <Button onClick={() => navigator.clipboard.writeText(data.key)}>
            <Copy />
            Copy
          </Button>
          <Button look="primary" onClick={done}>
            I have kept it
          </Button>
        </div>
      </div>
    )
  const problems = problemsByField(error)
  return (
    <form onSubmit={submit} className="space-y-4">
      <Field
        label="Name"
        hint="What it is for."
        name="name"
        dir="auto"
        maxLength={100}
        problem={problems.name}
        required
      />
      <fieldset className="space-y-2 text-sm">
        <legend className="font-medium">It may</legend>
        <Scope value="read" label="read chats" />
        <Scope value="write" label="send messages, rename and delete" />
      </fieldset>
      <label className="block space-y-1.5">
        <span className="block font-medium text-sm">It ends</span>
        <select name="days" defaultValue="90" className={inputShape}>
          <option value="30">in 30 days</option>
          <option value="90">in 90 days</option>
          <option value="365">in a year</option>
          <option value="0">when it is revoked</option>
        </select>
      </label>
      {error && !problems.name && <Notice tone="danger">{messageOf(error)}</Notice>}
      <Button type="submit" look="primary" busy={isPending} className="w-full">
        Make the key
      </Button>
    </form>
  )
}

const Scope = ({ value, label }: { value: string; label: string }) => (
  <label className="flex min-h-6 items-center gap-2">
    <input type="checkbox" name="scopes" value={value} defaultChecked className="size-4 accent-primary" />
    {label}
  </label>
)
