// What the mails say: each kind once, as plain text and as simple HTML.
import type { Mail } from './mail.ts'

/** Mails with a link that carries a token: where it leads, and what it says. */
const links = {
  verify_email: {
    page: 'verify-email',
    subject: 'Confirm your email address',
    before: 'Open this link to confirm that this address is yours. It works for 24 hours.',
    after: 'If you did not ask for this, ignore this mail: nothing happens.',
  },
  sign_up: {
    page: 'verify-email',
    subject: 'Open your account',
    before: 'Open this link to confirm your address and to open your account. It works for 24 hours.',
    after: 'If you did not sign up, ignore this mail: without the link there is no account.',
  },
  change_email: {
    page: 'verify-email',
    subject: 'Confirm your new email address',
    before: 'Open this link to use this address for your account from now on. It works for an hour.',
    after: 'If you did not ask for this, ignore this mail: nothing changes.',
  },
  reset_password: {
    page: 'reset-password',
    subject: 'Set a new password',
    before: 'Open this link to set a new password. It works once, for an hour.',
    after: 'If you did not ask for this, ignore this mail: your password stays as it is.',
  },
} as const

const unexpected = 'If this was not you, set a new password at once and look through your sessions.'

/** Mails that tell the owner what happened. */
const notices = {
  address_claimed: [
    'Somebody tried to use your email address',
    'Somebody asked to use this address for their account, but it belongs to yours. Nothing has changed.',
  ],
  email_change_requested: [
    'Your email address is about to change',
    `A new email address was named for your account. It counts once its link is used. ${unexpected}`,
  ],
  email_changed: [
    'Your email address was changed',
    `Your account has another email address now, and this one is no longer used. ${unexpected}`,
  ],
  password_changed: [
    'Your password was changed',
    `Your password was changed, and you were signed out everywhere. ${unexpected}`,
  ],
  second_factor_on: [
    'Two-step sign-in is on',
    `Signing in takes a code of your authenticator app now. ${unexpected}`,
  ],
  second_factor_off: [
    'Two-step sign-in is off',
    `Signing in takes no code of an authenticator app any more. ${unexpected}`,
  ],
  recovery_codes_made: [
    'New recovery codes were made',
    `New recovery codes were made, and the old ones work no more. ${unexpected}`,
  ],
  second_factor_guessed: [
    'Wrong codes were entered for your account',
    'Many wrong codes were entered for your account, so no code is taken for a while. Somebody may know your password: set a new one.',
  ],
  passkey_added: ['A passkey was added', `A passkey was added to your account. ${unexpected}`],
  passkey_removed: ['A passkey was removed', `A passkey was removed from your account. ${unexpected}`],
  identity_added: [
    'A way to sign in was added',
    `An account with another service can be used to sign in to yours now. ${unexpected}`,
  ],
  identity_removed: [
    'A way to sign in was removed',
    `An account with another service can no longer be used to sign in to yours. ${unexpected}`,
  ],
  api_key_added: ['An API key was made', `An API key was made for your account. ${unexpected}`],
  api_key_removed: ['An API key was removed', `An API key of your account was removed. ${unexpected}`],
  account_closed: [
    'Your account was closed',
    'Your account was closed, and you were signed out everywhere. Your data is kept.',
  ],
  account_erased: ['Your account was erased', 'Your account and everything in it was erased for good.'],
} as const

export type LinkKind = keyof typeof links
export type NoticeKind = keyof typeof notices
export type MailKind = LinkKind | NoticeKind

/** A mail with a link. @param appUrl where links lead, without a trailing slash; @param token goes into the fragment, which no server sees. */
export function linkMail(kind: LinkKind, appUrl: string, token: string): Omit<Mail, 'id' | 'to'> {
  const { page, subject, before, after } = links[kind]
  return compose(subject, [before, { link: linkTo(page, appUrl, token) }, after])
}

export function noticeMail(kind: NoticeKind): Omit<Mail, 'id' | 'to'> {
  const [subject, sentence] = notices[kind]
  return compose(subject, [sentence])
}

export const isLink = (kind: MailKind): kind is LinkKind => Object.hasOwn(links, kind)

/** The address of the page that takes a token. */
export const linkTo = (page: 'verify-email' | 'reset-password', appUrl: string, token: string) =>
  `${appUrl}/${page}#token=${token}`

const compose = (subject: string, paragraphs: (string | { link: string })[]) => ({
  subject,
  text: `${paragraphs.map((part) => (typeof part === 'string' ? part : part.link)).join('\n\n')}\n\nChronoChat\n`,
  html: `<!doctype html><html lang="en"><meta charset="utf-8"><title>${escapeHtml(subject)}</title><body>${paragraphs
    .map((part) => `<p>${typeof part === 'string' ? escapeHtml(part) : anchor(part.link)}</p>`)
    .join('')}<p>ChronoChat</p></body></html>`,
})

const anchor = (link: string) => `<a href="${escapeHtml(link)}">${escapeHtml(link)}</a>`

const escapeHtml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
