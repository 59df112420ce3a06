// The app: pages for who is signed out, the chat for who is signed in, and where links from elsewhere lead.
import { QueryClientProvider } from '@tanstack/react-query'
import { lazy, Suspense } from 'react'
import { Route, Router, Switch } from 'wouter'
import { queries } from './service/queries.ts'
import { session, useUserId } from './service/session.ts'
import { Logo } from './ui/logo.tsx'

const SignedOut = lazy(() => import('./auth/signed-out.tsx'))
const VerifyEmail = lazy(() => import('./auth/links/verify-email.tsx'))
const OAuthReturn = lazy(() => import('./auth/oauth-return.tsx'))
const Shell = lazy(() => import('./shell.tsx'))

// What one person has read is nobody else's.
let reader = session.userId()
session.subscribe(() => {
  if (session.userId() === reader) return
  reader = session.userId()
  queries.clear()
})

const Opening = () => (
  <main className="flex h-full items-center justify-center">
    <h1 className="sr-only">ChronoChat</h1>
    <Logo className="size-12 animate-breathe" />
  </main>
)

export function App() {
  const userId = useUserId()
  return (
    <QueryClientProvider client={queries}>
      <Router base="/app">
        <Suspense fallback={<Opening />}>
          <Switch>
            <Route path="/verify-email" component={VerifyEmail} />
            <Route path="/oauth" component={OAuthReturn} />
            <Route>{userId ? <Shell key={userId} /> : <SignedOut />}</Route>
          </Switch>
        </Suspense>
      </Router>
    </QueryClientProvider>
  )
}
