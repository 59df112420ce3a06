// Who may sign up: everybody, nobody, or whoever has an address of some domains and reads its mail.
import { Failure } from '#shared/failure.ts'

export type SignUpPolicy = { kind: 'open' } | { kind: 'closed' } | { kind: 'domains'; domains: string[] }

/** @throws {Failure} `sign_up_closed` for an address with which nobody may sign up. */
export function admitSignUp(policy: SignUpPolicy, email: string): void {
  if (policy.kind === 'open') return
  const domain = email.slice(email.lastIndexOf('@') + 1).toLowerCase()
  if (policy.kind === 'closed' || !policy.domains.includes(domain))
    throw new Failure(
      'sign_up_closed',
      policy.kind === 'closed' ? 'Nobody can sign up here.' : 'Nobody can sign up with this address here.',
    )
}
