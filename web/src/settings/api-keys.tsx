// Keys for programs that speak in somebody's name.
import { type ApiKey, unwrap } from '@chronochat/client'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { messageOf } from '../service/problem.ts'
import { api } from '../service/session.ts'
import { Button } from '../ui/button.tsx'
import { Confirm, Dialog } from '../ui/dialog.tsx'
import { Notice } from '../ui/notice.tsx'
import { Card, Reading, Row, Rows } from './card.tsx'
import { dayOf } from './dates.ts'
import { NewKeyForm } from './new-key-form.tsx'
import { afterRecentSignIn } from './security/recent-sign-in.ts'

export function ApiKeys() {
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['api-keys'],
    queryFn: () => unwrap(api.GET('/api/users/api-keys')),
  })
  const remove = useMutation({
    mutationFn: (key_id: string) =>
      afterRecentSignIn(() =>
        unwrap(api.DELETE('/api/users/api-keys/{key_id}', { params: { path: { key_id } } })),
      ),
    onSettled: () => refetch(),
  })
  const [making, setMaking] = useState(false)
  const [revoked, setRevoked] = useState<ApiKey | null>(null)
  return (
    <Card
      title="API keys"
      description="For programs that read or write your chats. A key cannot change your account."
      action={<Button onClick={() => setMaking(true)}>Make a key</Button>}
    >
      {error && <Notice tone="danger">{messageOf(error)}</Notice>}
      {isPending && <Reading />}
      {data && data.length > 0 && (
        <Rows label="API keys">
          {data.map((key) => (
            <Row key={key.id} title={key.name} details={detailsOf(key)}>
              <Button aria-label={`Revoke ${key.name}`} onClick={() => setRevoked(key)}>
                Revoke
              </Button>
            </Row>
          ))}
        </Rows>
      )}
      <Dialog open={making} onClose={() => setMaking(false)} title="Make an API key">
        <NewKeyForm made={() => void refetch()} done={() => setMaking(false)} />
      </Dialog>
      <Confirm
        open={revoked !== null}
        onClose={() => setRevoked(null)}
        title={`Revoke “${revoked?.name}”?`}
        description="Programs that use it are refused from now on."
        action="Revoke"
        run={() => remove.mutateAsync(revoked!.id)}
      />
    </Card>
  )
}

const detailsOf = ({ prefix, scopes, expires_at, last_used_at }: ApiKey) =>
  [
    `${prefix}…`,
    scopes.join(' and '),
    last_used_at ? `used ${dayOf(last_used_at)}` : 'not used yet',
    expires_at && `until ${dayOf(expires_at)}`,
  ]
    .filter(Boolean)
    .join(' · ')
