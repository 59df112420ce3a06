// The calls by which somebody gets in.
import type { Tokens } from '@chronochat/client'
import { useQuery } from '@tanstack/react-query'
import { call } from '../service/call.ts'
import { isProblem } from '../service/problem.ts'

export type Providers = {
  password: boolean
  passkeys: boolean
  mail: boolean
  sign_up: boolean | string
  oauth: { name: string; title: string }[]
}

/** The ways in that this deployment offers. */
export function useProviders() {
  const { data } = useQuery({
    queryKey: ['providers'],
    queryFn: () => call<Providers>('GET', '/api/auth/providers'),
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

export const signInByPassword = (credentials: PasswordSignIn) =>
  outcomeOf(call<Tokens>('POST', '/api/auth/login', credentials))

export const signInByOAuth = (answer: { code: string; code_verifier: string }) =>
  outcomeOf(call<Tokens>('POST', '/api/auth/oauth/token', answer))

export const answerSecondFactor = (answer: { challenge: string; code: string }) =>
  call<Tokens>('POST', '/api/auth/login/second-factor', answer)

export type SignUp = { username: string; email: string; password: string }

/** Tokens, or nothing where the account opens by a link that was mailed. */
export const signUp = (account: SignUp) => call<Partial<Tokens> | null>('POST', '/api/auth/register', account)

export const requestReset = (email: string) => call('POST', '/api/auth/password-reset/request', { email })

export const resetPassword = (token: string, new_password: string) =>
  call('POST', '/api/auth/password-reset', { token, new_password })

export const verifyEmail = (token: string) => call('POST', '/api/auth/verify-email', { token })
