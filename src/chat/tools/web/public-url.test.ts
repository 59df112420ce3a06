import { describe, expect, it } from 'vitest'
import { parsePublicUrl, standsIn } from './public-url.ts'

const own = ['chat.acme.com', 'db.acme.com']

describe('an address for fetch_url', () => {
  it.each([
    'https://example.com',
    'https://example.com/a?b=c#d',
    'https://example.com:443/',
    'https://EXAMPLE.com./',
    'https://münchen.de/',
    'https://acme.com/',
    'https://docs.chat.acme.com/',
    'https://notchat.acme.com.evil.org/',
    'https://1.example.com/',
    'https://v1.2.example.com/',
  ])('is %s', (address) => {
    expect(parsePublicUrl(address, own)?.protocol).toBe('https:')
  })

  it.each([
    ...[
      'http://example.com',
      'ftp://example.com',
      'file:///etc/passwd',
      'data:text/html,x',
      'example.com',
      '',
    ],
    ...['https://example.com:8443/', 'https://example.com:80/', 'https://user:pass@example.com/'],
    ...['https://user@example.com/', 'https://localhost/', 'https://intranet/', 'https://db/'],
    // Loopback and the metadata service in every notation.
    ...['https://127.0.0.1/', 'https://127.1/', 'https://2130706433/', 'https://0x7f000001/'],
    ...['https://0x7f.1/', 'https://0177.0.0.1/', 'https://017700000001/', 'https://127.0.0.1./'],
    ...[
      'https://１２７.０.０.１/',
      'https://①②⑦.0.0.1/',
      'https://127。0。0。1/',
      'https://%31%32%37.0.0.1/',
    ],
    ...['https://169.254.169.254/', 'https://[::1]/', 'https://[::ffff:127.0.0.1]/', 'https://[fd00::1]/'],
    ...['https://8.8.8.8/', 'https://0/', 'https://0x/', 'https://example.0x7f/', 'https://1.2.3/'],
    // Names that point at an address.
    ...['https://127.0.0.1.nip.io/', 'https://7f000001.nip.io/', 'https://10-0-0-1.sslip.io/'],
    ...['https://localtest.me/', 'https://a.lvh.me/', 'https://10.0.0.1.example.com/'],
    // Names of a network of one's own, and our own.
    ...[
      'https://printer.local/',
      'https://metadata.google.internal/',
      'https://a.localhost/',
      'https://x.lan/',
    ],
    ...['https://printer.local./', 'https://1.0.0.127.in-addr.arpa/', 'https://abc.onion/'],
    ...['https://chat.acme.com/', 'https://CHAT.acme.com./', 'https://db.acme.com/'],
    ...['https://.com/', 'https://a..com/', 'https://exa mple.com/', 'https://'],
  ])('is not %s', (address) => {
    expect(parsePublicUrl(address, own)).toBeNull()
  })
})

describe("an address in a user's own message", () => {
  const stands = (address: string, ...texts: string[]) => standsIn(new URL(address), texts)

  it.each([
    'https://example.com/a?b=c',
    'Read https://example.com/a?b=c.',
    'Read https://example.com/a?b=c#part, please',
    '(see https://example.com/a?b=c)',
    '[a link](https://example.com/a?b=c)',
    '<https://example.com/a?b=c>',
    'example.com/a?b=c says so',
    'HTTPS://EXAMPLE.com/a?b=c!',
  ])('is found in %s', (text) => {
    expect(stands('https://example.com/a?b=c', 'something else', text)).toBe(true)
  })

  it('may have brackets of its own', () => {
    expect(stands('https://example.com/Foo_(bar)', 'What is https://example.com/Foo_(bar)?')).toBe(true)
  })

  it.each([
    'https://example.com/a?b=cd',
    'https://example.com/a',
    'http://example.com/a?b=c',
    'https://example.com.evil.org/a?b=c',
    'https://sub.example.com/a?b=c',
    'nothing',
    '',
  ])('is not found in %s', (text) => {
    expect(stands('https://example.com/a?b=c', text)).toBe(false)
  })

  it('costs a long text no more than its length', () => {
    expect(stands('https://example.com/', 'a.'.repeat(16_000), '....'.repeat(8_000))).toBe(false)
  })
})
