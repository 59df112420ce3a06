// Where somebody is signed in, and how to end that.
import { unwrap } from '@chronochat/client'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { messageOf } from '../service/problem.ts'
import { api, session } from '../service/session.ts'
import { Button } from '../ui/button.tsx'
import { Confirm } from '../ui/dialog.tsx'
import { Notice } from '../ui/notice.tsx'
import { Card, Reading, Row, Rows } from './card.tsx'
import { momentOf } from './dates.ts'
import { deviceName } from './device-name.ts'

export function Devices() {
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['sessions'],
    queryFn: () => unwrap(api.GET('/api/auth/sessions')),
  })
  const end = useMutation({
    mutationFn: (session_id: string) =>
      unwrap(api.DELETE('/api/auth/sessions/{session_id}', { params: { path: { session_id } } })),
    onSettled: () => refetch(),
  })
  const [asks, setAsks] = useState(false)
  const problem = error ?? end.error
  return (
    <Card
      title="Devices"
      description="Where you are signed in. A session that you end is over at once."
      action={
        <Button look="danger" onClick={() => setAsks(true)}>
          Sign out everywhere
        </Button>
      }
    >
      {problem && <Notice tone="danger">{messageOf(problem)}</Notice>}
      {isPending && <Reading />}
      <Rows label="Devices">
        {data?.map((device) => (
          <Row
            key={device.id}
            title={deviceName(device.user_agent)}
            details={[device.ip_address, `active ${momentOf(device.last_activity)}`]
              .filter(Boolean)
              .join(' · ')}
          >
            {device.current ? (
              <span className="rounded-full bg-primary-soft px-3 py-1 text-primary">This device</span>
            ) : (
              <Button
                aria-label={`Sign out ${deviceName(device.user_agent)}`}
                busy={end.isPending && end.variables === device.id}
                onClick={() => end.mutate(device.id)}
              >
                Sign out
              </Button>
            )}
          </Row>
        ))}
      </Rows>
      <Confirm
        open={asks}
        onClose={() => setAsks(false)}
        title="Sign out everywhere?"
        description="All devices are signed out, this one too."
        action="Sign out everywhere"
        run={() => session.end({ everywhere: true })}
      />
    </Card>
  )
}
