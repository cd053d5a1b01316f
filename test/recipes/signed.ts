import { createHash, createPrivateKey, createPublicKey, sign } from 'node:crypto'
import { base64urlOf, hexOf } from './bytes.ts'
import { captureOf } from './captures.ts'
import { type Capture, type Change, unchanged } from './rows.ts'

/** A key for fixtures alone, made from a text. Ed25519 signatures are the same in every run (RFC 8032 §5.1.6). */
const PKCS8_HEAD = '302e020100300506032b657004220420'
const seed = createHash('sha256').update('passkey-lint: a key for fixtures, no secret').digest('hex')
const privateKey = createPrivateKey({ key: Buffer.from(PKCS8_HEAD + seed, 'hex'), format: 'der', type: 'pkcs8' })
const own = Buffer.from(createPublicKey(privateKey).export({ format: 'jwk' }).x ?? '', 'base64url').toString('hex')

const SCENARIO = 'ed25519-none'
const base = (name: string): Capture => captureOf(`${SCENARIO}.${name}`)

/** The captured registration with the key of fixtures in place of its own, which nobody has. */
export function registration(): Capture {
  const credential = base('registration')
  const { response } = credential
  const captured = hexOf(response.publicKey).slice(-own.length)
  for (const name of ['attestationObject', 'authenticatorData', 'publicKey']) {
    const hex = hexOf(response[name])
    if (hex.split(captured).length !== 2) throw new Error(`expected the key once in ${name}`)
    response[name] = base64urlOf(hex.replace(captured, own))
  }
  return credential
}

export const sha256Hex = (hex: string): string => createHash('sha256').update(Buffer.from(hex, 'hex')).digest('hex')

type Signed = (authData: string, clientData: string) => string
const standard: Signed = (authData, clientData) => authData + sha256Hex(clientData)

/**
 * The captured authentication, changed and then signed with the key of fixtures. `data` makes what is signed of the authenticator data
 * and the client data, both hex; the standard's is WebAuthn Level 3 §6.3.3 step 11.
 */
export function authentication(data: Signed = standard, change: Change = unchanged): Capture {
  const credential = change(base('authentication')) as Capture
  const { response } = credential
  const signed = data(hexOf(response.authenticatorData), hexOf(response.clientDataJSON))
  response.signature = sign(null, Buffer.from(signed, 'hex'), privateKey).toString('base64url')
  return credential
}

/** The client data of the captured authentication, as text. */
export const clientDataText = (): string =>
  Buffer.from(base('authentication').response.clientDataJSON, 'base64url').toString()
