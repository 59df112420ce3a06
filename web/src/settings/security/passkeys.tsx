// Passkeys: signing in by what unlocks the device.
import { unwrap } from '@chronochat/client'
import { useMutation, useQuery } from '@tanstack/react-query'
import { addPasskey, canUsePasskeys } from '../../auth/passkeys.ts'
import { messageOf } from '../../service/problem.ts'
import { api } from '../../service/session.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Card, Reading, Row, Rows } from '../card.tsx'
import { dayOf } from '../dates.ts'
import { deviceName } from '../device-name.ts'
import { afterRecentSignIn } from './recent-sign-in.ts'

export function Passkeys() {
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['passkeys'],
    queryFn: () => unwrap(api.GET('/api/auth/passkeys')),
  })
  const add = useMutation({
    mutationFn: () => afterRecentSignIn(() => addPasskey(deviceName(navigator.userAgent))),
    onSettled: () => refetch(),
  })
  const remove = useMutation({
    mutationFn: (passkey_id: string) =>
      afterRecentSignIn(() =>
        unwrap(api.DELETE('/api/auth/passkeys/{passkey_id}', { params: { path: { passkey_id } } })),
      ),
    onSettled: () => refetch(),
  })
  const problem = error ?? add.error ?? remove.error
  return (
    <Card
      title="Passkeys"
      description="Sign in by fingerprint, face or the code of your device, without a password."
      action={
        canUsePasskeys() ? (
          <Button busy={add.isPending} onClick={() => add.mutate()}>
            Add a passkey
          </Button>
        ) : null
      }
    >
      {problem && <Notice tone="danger">{messageOf(problem)}</Notice>}
      {isPending && <Reading />}
      {data && data.length > 0 && (
        <Rows label="Passkeys">
          {data.map(({ id, name, created_at, last_used_at }) => (
            <Row
              key={id}
              title={name}
              details={`Added ${dayOf(created_at)}, ${last_used_at ? `used ${dayOf(last_used_at)}` : 'not used yet'}`}
            >
              <Button
                aria-label={`Remove ${name}`}
                busy={remove.isPending && remove.variables === id}
                onClick={() => remove.mutate(id)}
              >
                Remove
              </Button>
            </Row>
          ))}
        </Rows>
      )}
    </Card>
  )
}
