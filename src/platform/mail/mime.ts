// A mail as it travels: a MIME message (RFC 5322, RFC 2045 to 2047), all of it ASCII, whatever it says.
import { type Mail, MailFailure } from '#auth/mail/mail.ts'

/** Who sends. */
export type Sender = { name: string | null; address: string }

const utf8 = new TextEncoder()

export const base64 = (text: string) => {
  let binary = ''
  for (const byte of utf8.encode(text)) binary += String.fromCharCode(byte)
  return btoa(binary)
}

/**
 * An address as it stands in a command or a header: a plain local part (RFC 5321 §4.1.2), a domain in ASCII.
 * @throws {MailFailure} permanent, for anything that could be more than an address.
 */
export function toAddress(address: string): string {
  const at = address.lastIndexOf('@')
  const domain = URL.parse(`http://${address.slice(at + 1)}`)?.hostname ?? ''
  const local = address.slice(0, at)
  const isPlain = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}$/.test(local)
  if (
    at < 1 ||
    !isPlain ||
    !/^[a-z0-9-]+(\.[a-z0-9-]+)*$/.test(domain) ||
    /[/?#:@\s]/.test(address.slice(at + 1))
  )
    throw new MailFailure('the address cannot be written in a command', true)
  return `${local}@${domain}`
}

/** A header's text: encoded words of at most 75 characters (RFC 2047 §2), never a line break of the caller's. */
export function encodeWords(text: string): string {
  const clean = text.replace(/[\r\n\0]+/g, ' ')
  if (/^[\x20-\x7e]{0,60}$/.test(clean) && !clean.includes('=?')) return clean
  const words: string[] = []
  let word = ''
  for (const character of clean) {
    if (utf8.encode(word + character).length > 42) {
      words.push(word)
      word = ''
    }
    word += character
  }
  return [...words, word].map((part) => `=?UTF-8?B?${base64(part)}?=`).join('\r\n ')
}

/** `"ChronoChat" <no-reply@example.com>`, or the address alone. */
function toMailbox({ name, address }: Sender): string {
  if (name === null) return toAddress(address)
  const words = encodeWords(name)
  const phrase = words.startsWith('=?') ? words : `"${words.replace(/["\\]/g, '')}"`
  return `${phrase} <${toAddress(address)}>`
}

/** A message with a plain and an HTML form, in base64: no line is long, and none begins with a dot. */
export function toMime(mail: Mail, sender: Sender, at: Date): string {
  const from = toAddress(sender.address)
  const boundary = `=_${mail.id}`
  const headers = [
    `From: ${toMailbox(sender)}`,
    `To: ${toAddress(mail.to)}`,
    `Subject: ${encodeWords(mail.subject)}`,
    `Date: ${at.toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: <${mail.id}@${from.slice(from.lastIndexOf('@') + 1)}>`,
    'MIME-Version: 1.0',
    'Auto-Submitted: auto-generated', // RFC 3834 §5: no out-of-office answers.
    `Content-Type: multipart/alternative; boundary="${boundary}"`,
  ]
  const parts = [part('text/plain', mail.text), part('text/html', mail.html)]
  return [...headers, '', ...parts.flatMap((each) => [`--${boundary}`, ...each]), `--${boundary}--`, ''].join(
    '\r\n',
  )
}

const part = (type: string, text: string) => [
  `Content-Type: ${type}; charset=utf-8`,
  'Content-Transfer-Encoding: base64',
  '',
  base64(text.replace(/\r?\n/g, '\r\n')).replace(/.{76}(?=.)/g, '$&\r\n'),
]
