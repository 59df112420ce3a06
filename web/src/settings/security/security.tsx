// More ways in, and a second step behind the password.
import { useProviders } from '../../auth/api.ts'
import { Identities } from './identities.tsx'
import { Passkeys } from './passkeys.tsx'
import { SecondFactor } from './second-factor.tsx'

export function Security() {
  const providers = useProviders()
  if (!providers) return null
  return (
    <>
      <SecondFactor />
      {providers.passkeys && <Passkeys />}
      {providers.oauth.length > 0 && <Identities providers={providers.oauth} />}
    </>
  )
}
