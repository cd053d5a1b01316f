import { base64urlOf, byteString, cut, hexOf, lengthOf, part, put, textString } from './bytes.ts'
import type { Change } from './rows.ts'

/** The three members of an attestation object as Chromium writes them, WebAuthn Level 3 §6.5.4: fmt, attStmt, authData. */
export const FMT = textString('fmt')
export const ATT_STMT = textString('attStmt')
export const AUTH_DATA = textString('authData')

/** Offsets in authenticator data, WebAuthn Level 3 §6.1 and §6.5.1. */
export const FLAGS = 32
export const FIXED = 37
export const ID_LENGTH = 53
export const ID = 55

/** The credential id's length as authenticator data of a registration states it. */
export const idLength = (authData: string): number => Number.parseInt(part(authData, ID_LENGTH, ID), 16)

/** Changes a member of response, as hex. */
const member =
  (name: string, change: (hex: string) => string): Change =>
  (credential) => {
    credential.response[name] = base64urlOf(change(hexOf(credential.response[name])))
    return credential
  }

export const attestation = (change: (hex: string) => string): Change => member('attestationObject', change)
export const signature = (change: (hex: string) => string): Change => member('signature', change)

const bytesOfText = (text: string | Uint8Array): Buffer =>
  typeof text === 'string' ? Buffer.from(text) : Buffer.from(text)

/** Changes the text of the client data; `change` gives text, or bytes where it is to be no text. */
export const clientData =
  (change: (text: string) => string | Uint8Array): Change =>
  (credential) => {
    const text = Buffer.from(credential.response.clientDataJSON, 'base64url').toString('utf8')
    credential.response.clientDataJSON = bytesOfText(change(text)).toString('base64url')
    return credential
  }

/** The parts of an attestation object whose last member is authData; `envelope` ends with that key. */
export function partsOf(object: string): { envelope: string; authData: string } {
  const at = object.indexOf(AUTH_DATA)
  if (at < 0 || at !== object.lastIndexOf(AUTH_DATA)) throw new Error('expected authData once')
  const from = at + AUTH_DATA.length
  for (const size of [2, 3]) {
    const authData = object.slice(from + size * 2)
    if (object.slice(from) === byteString(authData)) return { envelope: object.slice(0, from), authData }
  }
  throw new Error('expected authData as the last member')
}

/**
 * Changes the authenticator data: of a registration that inside attestationObject, whose length head follows, and the
 * copy of getAuthenticatorData(); of an authentication the member.
 */
export const authData =
  (change: (hex: string) => string): Change =>
  (credential) => {
    const { response } = credential
    if (response.attestationObject !== undefined) {
      attestation((object) => {
        const { envelope, authData } = partsOf(object)
        return envelope + byteString(change(authData))
      })(credential)
    }
    return member('authenticatorData', change)(credential)
  }

/** Sets and clears bits of the flags. */
export const flags =
  (set: number, clear = 0) =>
  (hex: string): string => {
    const byte = part(hex, FLAGS, FLAGS + 1)
    const changed = (Number.parseInt(byte, 16) | set) & ~clear
    return put(hex, FLAGS, byte, changed.toString(16).padStart(2, '0'))
  }

/** Sets the flag ED (0x80) and appends what should be a map of extension outputs. */
export const extensions = (hex: string): Change => authData((data) => flags(0x80)(data) + hex)

/** A map of one extension output, `example`, of the given CBOR. */
export const example = (hex: string): Change => extensions(`a1${textString('example')}${hex}`)

/** Changes the bytes of the COSE key, which fill the rest of the authenticator data. */
export const coseKey = (change: (key: string) => string): Change =>
  authData((data) => {
    const start = ID + idLength(data)
    return cut(data, start) + change(part(data, start))
  })

/** Hex of the three members of an attestation object, keys included. */
export interface Parts {
  fmt: string
  attStmt: string
  authData: string
}

/** Rebuilds an attestation object from hex parts: the fmt of the capture, its attStmt and its authData. */
export const rebuilt = (build: (parts: Parts) => string): Change =>
  attestation((object) => {
    const { envelope, authData } = partsOf(object)
    const none = `a3${FMT}${textString('none')}${ATT_STMT}a0${AUTH_DATA}`
    if (envelope !== none) throw new Error('expected a capture without attestation')
    return build({
      fmt: FMT + textString('none'),
      attStmt: `${ATT_STMT}a0`,
      authData: AUTH_DATA + byteString(authData),
    })
  })

/** Changes the content of the first integer of a DER signature (RFC 3279 §2.2.3); the two lengths around it follow. */
export const firstInteger = (change: (hex: string) => string): Change =>
  signature((hex) => {
    const length = Number.parseInt(part(hex, 3, 4), 16)
    const changed = change(part(hex, 4, 4 + length))
    const rest = part(hex, 4 + length)
    const byte = (value: number) => value.toString(16).padStart(2, '0')
    return `30${byte(2 + lengthOf(changed) + lengthOf(rest))}02${byte(lengthOf(changed))}${changed}${rest}`
  })
