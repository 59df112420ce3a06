// The pages of who is not signed in. Any other address asks to sign in first, and is shown afterwards.
import { Route, Switch } from 'wouter'
import { ForgotPassword } from './links/forgot-password.tsx'
import { ResetPassword } from './links/reset-password.tsx'
import { SignInPage } from './sign-in.tsx'
import { SignUpPage } from './sign-up.tsx'

export default function SignedOut() {
  return (
    <Switch>
      <Route path="/sign-up" component={SignUpPage} />
      <Route path="/forgot-password" component={ForgotPassword} />
      <Route path="/reset-password" component={ResetPassword} />
      <Route component={SignInPage} />
    </Switch>
  )
}
