import { readFileSync } from 'node:fs'
import { decode } from 'cborg'
import type { Json, JsonObject, ReportPayload } from '../../src/model/index.ts'
import { base64url, fromBase64url, utf8 } from '../authenticator/bytes.ts'
import { type Cbor, type CborKey, encodeEntries } from '../authenticator/cbor.ts'
import { type LintOptions, lintText, type Severity } from '../helpers/lint.ts'

/** A credential as `toJSON()` gives it, WebAuthn Level 3 §5.1. */
export interface Credential extends JsonObject {
  response: { [member: string]: string }
}
export type Change = (credential: Credential) => Json

/** A fresh copy of a capture: `es256-none.registration`. */
export const captured = (name: string): Credential =>
  JSON.parse(readFileSync(new URL(`../../fixtures/captured/${name}.json`, import.meta.url), 'utf8')) as Credential

const holderOf = (credential: Credential, name: string): JsonObject =>
  Object.hasOwn(credential, name) || !Object.hasOwn(credential.response, name) ? credential : credential.response

/** Leaves out a member of the credential, or of its response. */
export const without =
  (name: string): Change =>
  (credential) => {
    delete holderOf(credential, name)[name]
    return credential
  }

/** Gives a member of the credential, or of its response, another value. */
export const put =
  (name: string, value: Json | ((old: string) => Json)): Change =>
  (credential) => {
    const holder = holderOf(credential, name)
    holder[name] = typeof value === 'function' ? value(String(holder[name])) : value
    return credential
  }

/** One change after the other. */
export const all =
  (...changes: readonly ((credential: Credential) => Json)[]): Change =>
  (credential) => {
    for (const change of changes) change(credential)
    return credential
  }

/** Changes the text of the client data. */
export const clientText =
  (change: (text: string) => string): Change =>
  (credential) =>
    put('clientDataJSON', (text) => base64url(utf8(change(Buffer.from(text, 'base64url').toString()))))(credential)

/** Changes the members of the client data, in the browser's layout. */
export const clientData = (change: (members: JsonObject) => Json): Change =>
  clientText((text) => JSON.stringify(change(JSON.parse(text) as JsonObject)))

/** A member of the client data with another value; undefined leaves it out. */
export const client = (name: string, value: Json | undefined): Change =>
  clientData((members) => {
    if (value === undefined) delete members[name]
    else members[name] = value
    return members
  })

export type Entries = Map<CborKey, Cbor>

/** Changes the members of the attestation object; they stay in their order. */
export const attestation =
  (change: (entries: Entries) => Entries | Uint8Array): Change =>
  (credential) =>
    put('attestationObject', (text) => {
      const changed = change(decode(fromBase64url(text), { useMaps: true }) as Entries)
      return base64url(changed instanceof Uint8Array ? changed : encodeEntries([...changed]))
    })(credential)

/** A member of the attestation object with another value; undefined leaves it out. */
export const attested = (name: string, value: Cbor | undefined): Change =>
  attestation((entries) => {
    if (value === undefined) entries.delete(name)
    else entries.set(name, value)
    return entries
  })

/** Changes the attestation statement. */
export const statement = (change: (entries: Entries) => void): Change =>
  attestation((entries) => {
    change(entries.get('attStmt') as Entries)
    return entries
  })

/** Changes the authenticator data: the member, and the bytes inside the attestation object where there is one. */
export const authData =
  (change: (bytes: Uint8Array) => Uint8Array): Change =>
  (credential) => {
    const changed = change(fromBase64url(String(credential.response.authenticatorData)))
    if (credential.response.attestationObject !== undefined) attested('authData', changed)(credential)
    return put('authenticatorData', base64url(changed))(credential)
  }

/** Sets and clears flags, WebAuthn Level 3 §6.1. */
export const flags = (set: number, clear = 0): Change =>
  authData((bytes) => bytes.map((byte, at) => (at === 32 ? (byte | set) & ~clear : byte)))

export interface Told {
  severity: Severity
  rule: string
  pointer: string
}

/** What is said of a payload, or of several in one input. */
export async function judged(payload: Json, options: LintOptions = {}): Promise<ReportPayload[]> {
  const report = await lintText(JSON.stringify(payload), { target: 'webauthn', ...options })
  return report.inputs.flatMap((input) => input.payloads)
}

/** The findings of a payload, or of several in one input. */
export const told = async (payload: Json, options: LintOptions = {}): Promise<Told[]> =>
  (await judged(payload, options)).flatMap((one) => one.findings)

export const lines = (findings: readonly Told[]): string[] =>
  findings.map(({ severity, rule, pointer }) => `${severity} ${rule} ${pointer}`)
