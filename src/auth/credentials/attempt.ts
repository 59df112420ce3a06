// An attempt to sign in, as failures are counted by: the name as it was typed, known or not, and the address. Never the
// account, so that nothing tells which names belong together, or exist.
import { type Keys, toBase64Url } from '#auth/keys.ts'
import { foldName } from '#shared/text.ts'

/** MACs of a name and of an address, under today's key and the one before it. */
export type Attempt = { names: string[]; addresses: string[] }

/**
 * So many failures in so many minutes, and no further attempt is admitted: under a name from one address; under a name from
 * all addresses that have not signed in under it for so many days; of proofs by somebody signed in, by their session.
 */
export const bounds = { minutes: 15, fromAddress: 20, fromAll: 100, bySession: 20, knownDays: 30 }

/** The MACs of a name, however its case and its accents were typed. */
export const macName = async (keys: Keys, name: string): Promise<string[]> =>
  (await keys.macs('failed sign-in: name', foldName(name.trim()))).map(toBase64Url)

/** The MACs of the address of a client. */
export const macAddress = async (keys: Keys, address: string): Promise<string[]> =>
  (await keys.macs('failed sign-in: address', address)).map(toBase64Url)

export async function toAttempt(keys: Keys, name: string, address: string): Promise<Attempt> {
  const [names, addresses] = await Promise.all([macName(keys, name), macAddress(keys, address)])
  return { names, addresses }
}
