/** The members of RegistrationResponseJSON and AuthenticationResponseJSON, WebAuthn Level 3 §5.1, and how people misspell them. */

import { remembering } from '../../remembered.ts'

export interface MemberSpec {
  name: string
  /** Its place in a credential. */
  pointer: string
  inResponse: boolean
  /** Spellings that differ by more than case and separators: platform SDKs, other libraries, older drafts. */
  aliases: readonly string[]
}

const top = (name: string, ...aliases: string[]): MemberSpec => ({
  name,
  pointer: `/${name}`,
  inResponse: false,
  aliases,
})
const inner = (name: string, ...aliases: string[]): MemberSpec => ({
  name,
  pointer: `/response/${name}`,
  inResponse: true,
  aliases,
})

/** In the order in which a browser's `toJSON()` gives them. */
export const MEMBERS: readonly MemberSpec[] = [
  top('id', 'credentialid'),
  top('rawId', 'keyid', 'rawcredentialid'),
  top('response', 'attestationresponse', 'assertionresponse', 'authenticatorresponse'),
  top('authenticatorAttachment', 'attachment', 'authenticatorattachement'),
  // The FIDO conformance API names the method instead of the member.
  top('clientExtensionResults', 'getclientextensionresults', 'extensionresults', 'clientextensionsresults'),
  top('type'),
  // Apple's ASAuthorization names carry "raw"; passwordless-id 1.x says "clientData".
  inner(
    'clientDataJSON',
    'clientdata',
    'rawclientdatajson',
    'clientdatajsonbase64',
    'clientdatajsonstring',
    'collectedclientdata',
  ),
  inner('attestationObject', 'rawattestationobject', 'attestationdata'),
  inner('authenticatorData', 'rawauthenticatordata', 'authdata'),
  inner('signature', 'sig'),
  inner('userHandle', 'userid'),
  inner('transports'),
  inner('publicKey'),
  inner('publicKeyAlgorithm'),
]

/** Members that hold base64url text. */
export const ENCODED_MEMBERS = [
  'id',
  'rawId',
  'clientDataJSON',
  'attestationObject',
  'authenticatorData',
  'signature',
  'userHandle',
  'publicKey',
] as const

/** `client_data_json`, `ClientDataJSON` and `clientDataJson` are one name to a person. */
export const fold = remembering((name) => name.replace(/[_\-\s]/g, '').toLowerCase())

const byName = new Map<string, MemberSpec>(MEMBERS.map((spec) => [spec.name, spec]))
const byFolded = new Map<string, MemberSpec>()
for (const spec of MEMBERS) {
  byFolded.set(fold(spec.name), spec)
  for (const alias of spec.aliases) byFolded.set(alias, spec)
}

/** The member that a name stands for, whatever its spelling. */
export const memberNamed = (name: string): MemberSpec | undefined => byName.get(name) ?? byFolded.get(fold(name))
