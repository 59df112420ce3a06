// What of the old rows our tables can hold: each rule is one of their constraints, or of the rules of sign-up.
import { bcryptForm } from '../../src/auth/credentials/passwords.ts'
import { emailForm, usernameForm } from '../../src/auth/credentials/schemas.ts'
import type { OldMessage, OldToolCall, OldUser } from './source.ts'

export const roles = ['user', 'assistant', 'system'] as const
const statuses = ['pending', 'success', 'error']

/** Why a row cannot be moved in; null if it can. */
export type Rule<Row> = (row: Row) => string | null

export const refuseUser: Rule<OldUser> = (user) => {
  if (!usernameForm.test(user.username)) return 'the username is not 3–50 of A-Z a-z 0-9 . _ -'
  if (!emailForm.test(user.email)) return 'the email is not an address'
  if (!bcryptForm.test(user.hashed_password)) return 'the password hash is not one of bcrypt'
  return null
}

export const refuseMessage: Rule<OldMessage> = ({ role }) =>
  roles.includes(role as never) ? null : `the role is not one of ${roles.join(', ')}`

export const refuseToolCall: Rule<OldToolCall> = (call) => {
  if (!statuses.includes(call.success)) return `success is not one of ${statuses.join(', ')}`
  if (call.success === 'error' && call.error_message === null) return 'an error without an error_message'
  if (call.success !== 'error' && call.error_message !== null) return 'an error_message without an error'
  if (call.execution_time !== null && call.execution_time < 0) return 'the execution_time is negative'
  return null
}
