// Accounts elsewhere that sign somebody in here.
import { unwrap } from '@chronochat/client'
import { useMutation, useQuery } from '@tanstack/react-query'
import { leaveToLink } from '../../auth/oauth.ts'
import { messageOf } from '../../service/problem.ts'
import { api } from '../../service/session.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Card, Reading, Row, Rows } from '../card.tsx'
import { dayOf } from '../dates.ts'
import { afterRecentSignIn } from './recent-sign-in.ts'

type Provider = { name: string; title: string }

export function Identities({ providers }: { providers: Provider[] }) {
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['identities'],
    queryFn: () => unwrap(api.GET('/api/auth/identities')),
  })
  const link = useMutation({ mutationFn: (name: string) => afterRecentSignIn(() => leaveToLink(name)) })
  const remove = useMutation({
    mutationFn: (identity_id: string) =>
      afterRecentSignIn(() =>
        unwrap(api.DELETE('/api/auth/identities/{identity_id}', { params: { path: { identity_id } } })),
      ),
    onSettled: () => refetch(),
  })
  const titleOf = (name: string) => providers.find((provider) => provider.name === name)?.title ?? name
  const problem = error ?? link.error ?? remove.error
  return (
    <Card title="Accounts elsewhere" description="They sign you in here.">
      {problem && <Notice tone="danger">{messageOf(problem)}</Notice>}
      {isPending && <Reading />}
      {data && data.length > 0 && (
        <Rows label="Accounts elsewhere">
          {data.map(({ id, provider, email, created_at }) => (
            <Row
              key={id}
              title={titleOf(provider)}
              details={[email, `since ${dayOf(created_at)}`].filter(Boolean).join(' · ')}
            >
              <Button
                aria-label={`Remove ${titleOf(provider)}`}
                busy={remove.isPending && remove.variables === id}
                onClick={() => remove.mutate(id)}
              >
                Remove
              </Button>
            </Row>
          ))}
        </Rows>
      )}
      <div className="flex flex-wrap gap-2">
        {providers.map(({ name, title }) => (
          <Button key={name} busy={link.isPending} onClick={() => link.mutate(name)}>
            Connect {title}
          </Button>
        ))}
      </div>
    </Card>
  )
}
