// A second step behind the password: codes of an authenticator app (TOTP, RFC 6238), and recovery codes.
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { call } from '../../service/call.ts'
import { messageOf } from '../../service/problem.ts'
import { Button } from '../../ui/button.tsx'
import { Field } from '../../ui/field.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Card } from '../card.tsx'
import { afterRecentSignIn } from './recent-sign-in.ts'
import { RecoveryCodes } from './recovery-codes.tsx'

type Setup = { secret: string; otpauth_url: string; qr_svg: string }
type Codes = { recovery_codes: string[] }

const post = <T,>(path: string, body = {}) =>
  afterRecentSignIn(() => call<T>('POST', `/api/auth/totp${path}`, body))

export function SecondFactor() {
  const [step, setStep] = useState<Setup | Codes | 'disable' | 'renew' | null>(null)
  const begin = useMutation({ mutationFn: () => post<Setup>(''), onSuccess: setStep })
  return (
    <Card title="Second step" description="A code of an authenticator app, asked for after your password.">
      {begin.error && <Notice tone="danger">{messageOf(begin.error)}</Notice>}
      {step === null && (
        <div className="flex flex-wrap gap-2">
          <Button busy={begin.isPending} onClick={() => begin.mutate()}>
            Set it up
          </Button>
          <Button onClick={() => setStep('renew')}>New recovery codes</Button>
          <Button onClick={() => setStep('disable')}>Turn it off</Button>
        </div>
      )}
      {step === 'disable' && (
        <CodeForm
          action="Turn it off"
          run={(code) => post('/disable', { code })}
          done={() => setStep(null)}
        />
      )}
      {step === 'renew' && (
        <CodeForm
          action="Make new codes"
          run={(code) => post<Codes>('/recovery-codes', { code })}
          done={setStep}
        />
      )}
      {step !== null && typeof step === 'object' && 'secret' in step && (
        <>
          <ScanMe setup={step} />
          <CodeForm action="Turn it on" run={(code) => post<Codes>('/confirm', { code })} done={setStep} />
        </>
      )}
      {step !== null && typeof step === 'object' && 'recovery_codes' in step && (
        <RecoveryCodes codes={step.recovery_codes} done={() => setStep(null)} />
      )}
    </Card>
  )
}

function ScanMe({ setup }: { setup: Setup }) {
  return (
    <div className="flex flex-wrap gap-5">
      <img
        src={`data:image/svg+xml,${encodeURIComponent(setup.qr_svg)}`}
        alt="QR code for an authenticator app"
        className="size-44 rounded-lg bg-white p-2"
      />
      <div className="min-w-0 flex-1 basis-60 space-y-2 text-sm">
        <p>Scan it with an authenticator app, then enter the code that it shows.</p>
        <p className="text-muted-foreground">Or type this key into the app:</p>
        <code className="block break-all rounded-lg bg-muted p-2.5">{setup.secret}</code>
        <a href={setup.otpauth_url} className="font-medium text-primary underline">
          Open an app on this device
        </a>
      </div>
    </div>
  )
}

type CodeFormProps<T> = { action: string; run: (code: string) => Promise<T>; done: (made: T) => void }

function CodeForm<T>({ action, run, done }: CodeFormProps<T>) {
  const { mutate, isPending, error } = useMutation({ mutationFn: run, onSuccess: done })
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    mutate(String(new FormData(event.currentTarget).get('code')).trim())
  }
  return (
    <form onSubmit={submit} className="space-y-4">
      <Field
        label="Code"
        name="code"
        autoComplete="one-time-code"
        autoCapitalize="none"
        spellCheck={false}
        required
      />
      {error && <Notice tone="danger">{messageOf(error)}</Notice>}
      <Button type="submit" look="primary" busy={isPending}>
        {action}
      </Button>
    </form>
  )
}
