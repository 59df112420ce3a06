// Where an account elsewhere sends people back to: its code is changed for tokens.
import type { Tokens } from '@chronochat/client'
import { useEffect, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { messageOf } from '../service/problem.ts'
import { api, session, useUserId } from '../service/session.ts'
import { Link } from '../ui/link.tsx'
import { Notice } from '../ui/notice.tsx'
import { signInByOAuth } from './api.ts'
import { AuthPage } from './auth-page.tsx'
import { takeAnswer } from './oauth.ts'
import { SecondFactor } from './second-factor.tsx'

export default function OAuthReturn() {
  const [, go] = useLocation()
  const [challenge, setChallenge] = useState<string>()
  const [error, setError] = useState<unknown>()
  const taken = useRef(false)
  const userId = useUserId()

  const enter = (tokens: Tokens) => {
    go('/', { replace: true })
    session.begin(tokens)
  }

  useEffect(() => {
    if (taken.current) return // A code is worth something once, and effects may run twice.
    taken.current = true
    const finish = async () => {
      const { purpose, ...answer } = takeAnswer(new URLSearchParams(location.search))
      const outcome = await signInByOAuth(answer)
      if ('challenge' in outcome) return setChallenge(outcome.challenge)
      if (purpose === 'sign-in') return enter(outcome.tokens)
      // What was linked has signed in as well: that session takes the place of the one before it.
      await api.POST('/api/auth/logout').catch(() => {})
      session.begin(outcome.tokens)
      go('/settings/security', { replace: true })
    }
    finish().catch(setError)
  })

  if (challenge) return <SecondFactor challenge={challenge} follow={enter} startOver={() => go('/sign-in')} />
  return (
    <AuthPage title="Signing in" footer={<Link to={userId ? '/settings/security' : '/sign-in'}>Back</Link>}>
      {error ? (
        <Notice tone="danger">{messageOf(error)}</Notice>
      ) : (
        <p role="status" className="text-sm">
          One moment…
        </p>
      )}
    </AuthPage>
  )
}
