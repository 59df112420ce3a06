// Certificates for the mail servers of tests. workerd trusts what NODE_EXTRA_CA_CERTS names when miniflare is loaded, so
// vitest.config.ts has them made before that.
import { generateKeyPairSync, type KeyObject, randomUUID, sign } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export type Certificate = { key: string; cert: string }

/**
 * Makes workerd trust whoever vouches for a new certificate, for as long as this process lives.
 * @returns the file that has the certificate and its key.
 */
export function trustCertificate(): string {
  const folder = mkdtempSync(join(tmpdir(), 'chronochat-certificate-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  const { authority, ...certificate } = newCertificate()
  const [trusted, file] = [join(folder, 'trusted.pem'), join(folder, 'localhost.json')]
  const others = process.env.NODE_EXTRA_CA_CERTS
  writeFileSync(trusted, `${authority}${others ? readFileSync(others, 'utf8') : ''}`)
  writeFileSync(file, JSON.stringify(certificate), { mode: 0o600 })
  process.env.NODE_EXTRA_CA_CERTS = trusted
  return file
}

/** A certificate for `localhost`, good for a day, and the authority of its own that vouches for it, as PEM. */
export function newCertificate(): Certificate & { authority: string } {
  const [own, authority] = [newKeys(), newKeys()]
  const issuer = { name: `an authority of tests, ${randomUUID()}`, key: authority.privateKey }
  const isFor = sequence(oid('551d11'), der(0x04, sequence(der(0x82, Buffer.from('localhost'))))) // subjectAltName
  const mayVouch = sequence(oid('551d13'), isTrue, der(0x04, sequence(isTrue))) // basicConstraints
  return {
    key: own.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: certify('localhost', own.publicKey, isFor, issuer),
    authority: certify(issuer.name, authority.publicKey, mayVouch, issuer),
  }
}

const newKeys = () => generateKeyPairSync('ec', { namedCurve: 'P-256' })

/** A certificate (X.509 v3, RFC 5280 §4.1). */
function certify(
  name: string,
  subject: KeyObject,
  extension: Buffer,
  issuer: { name: string; key: KeyObject },
): string {
  const ecdsaWithSha256 = sequence(oid('2a8648ce3d040302'))
  const toBeSigned = sequence(
    der(0xa0, der(0x02, Buffer.of(2))),
    der(0x02, Buffer.of(1)),
    ecdsaWithSha256,
    commonName(issuer.name),
    sequence(time(Date.now() - 3_600_000), time(Date.now() + 86_400_000)),
    commonName(name),
    subject.export({ type: 'spki', format: 'der' }),
    der(0xa3, sequence(extension)),
  )
  const signature = der(0x03, Buffer.of(0), sign('sha256', toBeSigned, issuer.key))
  const base64 = sequence(toBeSigned, ecdsaWithSha256, signature).toString('base64')
  return `-----BEGIN CERTIFICATE-----\n${base64.replaceAll(/.{64}/g, '$&\n')}\n-----END CERTIFICATE-----\n`
}

function der(tag: number, ...parts: Buffer[]): Buffer {
  const content = Buffer.concat(parts)
  const { length } = content
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255]
  return Buffer.concat([Buffer.of(tag, ...size), content])
}

const sequence = (...parts: Buffer[]) => der(0x30, ...parts)
const oid = (hex: string) => der(0x06, Buffer.from(hex, 'hex'))
const commonName = (name: string) =>
  sequence(der(0x31, sequence(oid('550403'), der(0x0c, Buffer.from(name)))))
const isTrue = der(0x01, Buffer.of(0xff))
const time = (at: number) => der(0x18, Buffer.from(new Date(at).toISOString().replaceAll(/[-:T]|\.\d+/g, '')))
