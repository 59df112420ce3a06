// The calls by which somebody gets in.
import { type Tokens, unwrap } from '@chronochat/client'
import { useQuery } from '@tanstack/react-query'
import { isProblem } from '../service/problem.ts'
import { api } from '../service/session.ts'

export type { Providers } from '@chronochat/client'

/** The ways in that this deployment offers. */
export function useProviders() {
  const { data } = useQuery({
    queryKey: ['providers'],
    queryFn: () => unwrap(api.GET('/api/auth/providers')),
    staleTime: Number.POSITIVE_INFINITY,
  })
  return data
}

/** Signed in, or asked for a second factor. */
export type SignInOutcome = { tokens: Tokens } | { challenge: string }

async function outcomeOf(tokens: Promise<Tokens>): Promise<SignInOutcome> {
  try {
    return { tokens: await tokens }
  } catch (error) {
    if (isProblem(error, 'second_factor_required')) return { challenge: String(error.body.challenge) }
    throw error
  }
}

export type PasswordSignIn = { username: string; password: string; remember_me: boolean }

export const signInByPassword = (body: PasswordSignIn) =>
  outcomeOf(unwrap(api.POST('/api/auth/login', { body })))

export const signInByOAuth = (body: { code: string; code_verifier: string }) =>
  outcomeOf(unwrap(api.POST('/api/auth/oauth/token', { body })))

export const answerSecondFactor = (body: { challenge: string; code: string }) =>
  unwrap(api.POST('/api/auth/login/second-factor', { body }))

export type SignUp = { username: string; email: string; password: string }

/** Tokens, or a sentence where the account opens by a link that was mailed. */
export const signUp = (body: SignUp) => unwrap(api.POST('/api/auth/register', { body }))

export const requestReset = (email: string) =>
  unwrap(api.POST('/api/auth/password-reset/request', { body: { email } }))

export const resetPassword = (token: string, new_password: string) =>
  unwrap(api.POST('/api/auth/password-reset', { body: { token, new_password } }))

export const verifyEmail = (token: string) => unwrap(api.POST('/api/auth/verify-email', { body: { token } }))
