// Passkeys, and accounts elsewhere: what this deployment offers beside a password.
import { useMutation } from '@tanstack/react-query'
import { messageOf } from '../service/problem.ts'
import { Button } from '../ui/button.tsx'
import { Key } from '../ui/icons.tsx'
import { Notice } from '../ui/notice.tsx'
import type { Providers, SignInOutcome } from './api.ts'
import { leaveToSignIn } from './oauth.ts'
import { canUsePasskeys, signInByPasskey } from './passkeys.ts'

type Props = { providers: Providers; follow: (outcome: SignInOutcome) => void }

export function OtherWaysIn({ providers, follow }: Props) {
  const passkey = useMutation({
    mutationFn: signInByPasskey,
    onSuccess: (tokens) => follow({ tokens }),
  })
  const elsewhere = useMutation({ mutationFn: leaveToSignIn })
  const offersPasskeys = providers.passkeys && canUsePasskeys()
  const error = passkey.error ?? elsewhere.error
  if (!offersPasskeys && providers.oauth.length === 0) return null
  return (
    <div className="space-y-2.5">
      <div className="flex items-center gap-3 text-muted-foreground text-sm">
        <hr className="flex-1 border-border" />
        or
        <hr className="flex-1 border-border" />
      </div>
      {error && <Notice tone="danger">{messageOf(error)}</Notice>}
      {offersPasskeys && (
        <Button className="w-full" busy={passkey.isPending} onClick={() => passkey.mutate()}>
          <Key />
          Use a passkey
        </Button>
      )}
      {providers.oauth.map(({ name, title }) => (
        <Button
          key={name}
          className="w-full"
          busy={elsewhere.isPending}
          onClick={() => elsewhere.mutate(name)}
        >
          Continue with {title}
        </Button>
      ))}
    </div>
  )
}
