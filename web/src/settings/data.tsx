// Everything that the service has of somebody: to take away, and to be gone.
import { toProblem, unwrap } from '@chronochat/client'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { forgetDrafts } from '../chat/composer/draft.ts'
import { messageOf } from '../service/problem.ts'
import { api, session } from '../service/session.ts'
import { Button } from '../ui/button.tsx'
import { Confirm } from '../ui/dialog.tsx'
import { Notice } from '../ui/notice.tsx'
import { Card } from './card.tsx'
import { dayOf } from './dates.ts'
import { save } from './save.ts'
import { afterRecentSignIn } from './security/recent-sign-in.ts'

export function Data() {
  return (
    <>
      <Stats />
      <Export />
      <Leave />
    </>
  )
}

function Stats() {
  const { data } = useQuery({ queryKey: ['stats'], queryFn: () => unwrap(api.GET('/api/chat/stats')) })
  const figures = data && [
    ['Chats', data.total_threads.toLocaleString()],
    ['Messages', data.total_messages.toLocaleString()],
    ['Tokens', (data.input_tokens + data.output_tokens).toLocaleString()],
    ['Here since', dayOf(data.user_since)],
  ]
  return (
    <Card title="In figures">
      <dl className="grid min-h-12 grid-cols-[repeat(auto-fit,minmax(6.5rem,1fr))] gap-4 text-sm">
        {figures?.map(([name, figure]) => (
          <div key={name}>
            <dt className="text-muted-foreground">{name}</dt>
            <dd className="font-semibold tabular-nums">{figure}</dd>
          </div>
        ))}
      </dl>
    </Card>
  )
}

/** @throws {TypeError} it broke off: half of a document is nobody's to keep */
async function download() {
  const response = await session.fetch('/api/users/export')
  if (!response.ok) throw await toProblem(response)
  save(await response.blob(), `chronochat-${new Date().toISOString().slice(0, 10)}.json`)
}

function Export() {
  const { mutate, isPending, error } = useMutation({ mutationFn: download })
  return (
    <Card
      title="Export"
      description="Your profile, devices, chats and messages, in one JSON document."
      action={
        <Button busy={isPending} onClick={() => mutate()}>
          Download
        </Button>
      }
    >
      {error && <Notice tone="danger">{messageOf(error)}</Notice>}
    </Card>
  )
}

function Leave() {
  const [asks, setAsks] = useState<'close' | 'erase' | null>(null)
  const leave = async (erase: boolean) => {
    await afterRecentSignIn(() => unwrap(api.DELETE('/api/users/account', { params: { query: { erase } } })))
    forgetDrafts()
    await session.end().catch(() => {}) // It has ended already; this forgets it here.
  }
  return (
    <Card title="Leave">
      <div className="flex flex-wrap gap-2">
        <Button look="danger" onClick={() => setAsks('close')}>
          Close the account
        </Button>
        <Button look="danger" onClick={() => setAsks('erase')}>
          Erase everything
        </Button>
      </div>
      <Confirm
        open={asks === 'close'}
        onClose={() => setAsks(null)}
        title="Close your account?"
        description="You are signed out everywhere and cannot sign in again. Your chats stay stored; an operator can open the account again."
        action="Close the account"
        run={() => leave(false)}
      />
      <Confirm
        open={asks === 'erase'}
        onClose={() => setAsks(null)}
        title="Erase everything?"
        description="Your account, all chats and all messages will be gone. This cannot be undone."
        action="Erase everything"
        run={() => leave(true)}
      />
    </Card>
  )
}
