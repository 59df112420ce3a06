// Asks who is signed in to prove that it is them.
import type { ReauthenticateRequest } from '@chronochat/client'
import { useMutation } from '@tanstack/react-query'
import type { FormEvent } from 'react'
import { useProviders } from '../../auth/api.ts'
import { canUsePasskeys, showPasskey } from '../../auth/passkeys.ts'
import { messageOf } from '../../service/problem.ts'
import { useStore } from '../../service/store.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Field } from '../../ui/field.tsx'
import { Key } from '../../ui/icons.tsx'
import { Notice } from '../../ui/notice.tsx'
import { asked, prove } from './recent-sign-in.ts'

export function RecentSignInDialog() {
  const { by } = useStore(asked)
  return (
    <Dialog
      open={by !== null}
      onClose={() => by?.refuse()}
      title="Is it you?"
      description="You signed in a while ago. This needs a fresh proof."
    >
      <ProofForm confirm={() => by?.confirm()} />
    </Dialog>
  )
}

function ProofForm({ confirm }: { confirm: () => void }) {
  const providers = useProviders()
  const { mutate, isPending, error } = useMutation({
    mutationFn: async (proof: ReauthenticateRequest | 'passkey') =>
      prove(proof === 'passkey' ? await showPasskey() : proof),
    onSuccess: confirm,
  })
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const code = String(form.get('code')).trim()
    mutate({ password: String(form.get('password')), ...(code && { code }) })
  }
  return (
    <form onSubmit={submit} className="space-y-4">
      <Field label="Password" name="password" type="password" autoComplete="current-password" required />
      <Field
        label="Code"
        hint="Only where you use an authenticator app."
        name="code"
        autoComplete="one-time-code"
        autoCapitalize="none"
        spellCheck={false}
      />
      {error && <Notice tone="danger">{messageOf(error)}</Notice>}
      <Button type="submit" look="primary" busy={isPending} className="w-full">
        Continue
      </Button>
      {providers?.passkeys && canUsePasskeys() && (
        <Button className="w-full" onClick={() => mutate('passkey')}>
          <Key />
          Use a passkey
        </Button>
      )}
    </form>
  )
}
