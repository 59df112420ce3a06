// A second step behind the password: codes of an authenticator app (TOTP, RFC 6238), and recovery codes.
import { type RecoveryCodes as Codes, type TotpEnrolment, unwrap } from '@chronochat/client'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { messageOf } from '../../service/problem.ts'
import { api } from '../../service/session.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Card, Reading } from '../card.tsx'
import { CodeForm } from './code-form.tsx'
import { afterRecentSignIn } from './recent-sign-in.ts'
import { RecoveryCodes } from './recovery-codes.tsx'

const begin = () => afterRecentSignIn(() => unwrap(api.POST('/api/auth/totp')))
const confirm = (code: string) =>
  afterRecentSignIn(() => unwrap(api.POST('/api/auth/totp/confirm', { body: { code } })))
const disable = (code: string) =>
  afterRecentSignIn(() => unwrap(api.POST('/api/auth/totp/disable', { body: { code } })))
const renew = () => afterRecentSignIn(() => unwrap(api.POST('/api/auth/totp/recovery-codes')))

type Step = { does: 'scan'; enrolment: TotpEnrolment } | { does: 'keep'; made: Codes } | { does: 'disable' }

export function SecondFactor() {
  const [step, setStep] = useState<Step | null>(null)
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['second-factor'],
    queryFn: () => unwrap(api.GET('/api/auth/totp')),
  })
  const keep = (made: Codes) => setStep({ does: 'keep', made })
  const done = () => {
    setStep(null)
    void refetch()
  }
  const beginning = useMutation({
    mutationFn: begin,
    onSuccess: (enrolment) => setStep({ does: 'scan', enrolment }),
  })
  const renewing = useMutation({ mutationFn: renew, onSuccess: keep })
  const problem = error ?? beginning.error ?? renewing.error
  return (
    <Card title="Second step" description="A code of an authenticator app, asked for after your password.">
      {problem && <Notice tone="danger">{messageOf(problem)}</Notice>}
      {isPending && <Reading />}
      {step === null && data?.enabled === false && (
        <Button busy={beginning.isPending} onClick={() => beginning.mutate()}>
          Set it up
        </Button>
      )}
      {step === null && data?.enabled && (
        <>
          <p className="text-sm">It is on. {codesLeft(data.recovery_codes_left)}</p>
          <div className="flex flex-wrap gap-2">
            <Button busy={renewing.isPending} onClick={() => renewing.mutate()}>
              New recovery codes
            </Button>
            <Button onClick={() => setStep({ does: 'disable' })}>Turn it off</Button>
          </div>
        </>
      )}
      {step?.does === 'disable' && <CodeForm action="Turn it off" run={disable} done={done} />}
      {step?.does === 'scan' && (
        <>
          <ScanMe enrolment={step.enrolment} />
          <CodeForm action="Turn it on" run={confirm} done={keep} />
        </>
      )}
      {step?.does === 'keep' && <RecoveryCodes codes={step.made.recovery_codes} done={done} />}
    </Card>
  )
}

const codesLeft = (count: number) =>
  `${count === 1 ? 'One recovery code is' : `${count} recovery codes are`} left.`

function ScanMe({ enrolment }: { enrolment: TotpEnrolment }) {
  return (
    <div className="flex flex-wrap gap-5">
      <img
        src={`data:image/svg+xml,${encodeURIComponent(enrolment.qr_svg)}`}
        alt="QR code for an authenticator app"
        className="size-44 rounded-lg bg-white p-2"
      />
      <div className="min-w-0 flex-1 basis-60 space-y-2 text-sm">
        <p>Scan it with an authenticator app, then enter the code that it shows.</p>
        <p className="text-muted-foreground">Or type this key into the app:</p>
        <code className="block break-all rounded-lg bg-muted p-2.5">{enrolment.secret}</code>
        <a href={enrolment.otpauth_url} className="font-medium text-primary underline">
          Open an app on this device
        </a>
      </div>
    </div>
  )
}
