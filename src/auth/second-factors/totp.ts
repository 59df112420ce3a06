// Codes of authenticator apps (TOTP, RFC 6238) as every app makes them: SHA-1, six digits, thirty seconds. Loaded when it is used.
import { Secret, TOTP } from 'otpauth'
import { renderSVG } from 'uqr'

const issuer = 'ChronoChat'
const period = 30

const totpOf = (secret: string, label = '') =>
  new TOTP({ issuer, label, algorithm: 'SHA1', digits: 6, period, secret: Secret.fromBase32(secret) })

/** A secret of 160 bits in base32, with the address that apps read, and that as a QR code. */
export function newSecret(account: string) {
  const secret = new Secret({ size: 20 }).base32
  const otpauth_url = totpOf(secret, account).toString()
  return { secret, otpauth_url, qr_svg: renderSVG(otpauth_url, { ecc: 'M' }) }
}

/**
 * The step whose code it is, one before and one after now allowed for: whoever stores it takes no code of that step, or of
 * an earlier one, again (RFC 6238 §5.2). @returns null for a wrong code.
 */
export function stepOf(secret: string, code: string, now: number): number | null {
  const delta = totpOf(secret).validate({ token: code, timestamp: now, window: 1 })
  return delta === null ? null : Math.floor(now / 1000 / period) + delta
}
