// Where the link of a verification leads. Opening it changes nothing: a mail scanner opens links too.
import { useMutation } from '@tanstack/react-query'
import { messageOf } from '../../service/problem.ts'
import { useUserId } from '../../service/session.ts'
import { userChanged } from '../../settings/user.ts'
import { Button } from '../../ui/button.tsx'
import { Link } from '../../ui/link.tsx'
import { Notice } from '../../ui/notice.tsx'
import { verifyEmail } from '../api.ts'
import { AuthPage } from '../auth-page.tsx'
import { linkToken } from './link-token.ts'

export default function VerifyEmail() {
  const { mutate, isPending, isSuccess, error } = useMutation({
    mutationFn: () => verifyEmail(linkToken ?? ''),
    onSuccess: userChanged,
  })
  const isSignedIn = useUserId() !== null
  const home = <Link to="/">Go to your chats</Link>

  if (isSuccess)
    return (
      <AuthPage title="Your address is verified" footer={home}>
        <p className="text-sm">
          {isSignedIn
            ? 'Thank you. There is nothing else to do.'
            : 'Thank you. If we have just mailed you a link that sets a new password, use it before you sign in.'}
        </p>
      </AuthPage>
    )
  return (
    <AuthPage title="Verify your address" footer={home}>
      {linkToken === null ? (
        <Notice tone="danger">This link is not complete. Ask for another one in the settings.</Notice>
      ) : (
        <>
          <p className="text-sm">With this you say that the address is yours.</p>
          {!isSignedIn && (
            <Notice>
              You are not signed in here. Unless this link opens a new account, the password of the account
              ends, and we mail you a link that sets another. To keep it, open this link where you are signed
              in.
            </Notice>
          )}
          {error && <Notice tone="danger">{messageOf(error)}</Notice>}
          <Button look="primary" className="w-full" busy={isPending} onClick={() => mutate()}>
            Verify my address
          </Button>
        </>
      )}
    </AuthPage>
  )
}
