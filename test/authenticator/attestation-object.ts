import { base64url, concat, utf8 } from './bytes.ts'
import { type Cbor, type CborKey, encode, encodeEntries, head, map, Raw } from './cbor.ts'
import type { SwitchName } from './switches/index.ts'

interface Members {
  fmt: string
  attStmt: Cbor
  authData: Uint8Array
}

type Entries = readonly (readonly [CborKey, Cbor])[]
type Damage = (members: Members, entries: Entries) => Uint8Array

const map3 = head(5, 3)
const drop =
  (name: keyof Members): Damage =>
  (_, entries) =>
    encode(map(...entries.filter(([key]) => key !== name)))
const replace =
  (name: keyof Members, value: (members: Members) => Cbor): Damage =>
  (members, entries) =>
    encode(map(...entries, [name, value(members)]))

const DAMAGE: { readonly [Name in SwitchName & `object.${string}`]: Damage } = {
  'object.notMap': (_, entries) => encode(encode(map(...entries))),
  'object.ctapLabels': ({ fmt, attStmt, authData }) => encode(map([1, fmt], [2, authData], [3, attStmt])),
  'object.trailing': (_, entries) => concat(encode(map(...entries)), Uint8Array.of(0, 0, 0)),
  'object.truncated': (_, entries) => encode(map(...entries)).slice(0, -10),
  'object.fmtMissing': drop('fmt'),
  'object.fmtNotText': replace('fmt', ({ fmt }) => utf8(fmt)),
  'object.fmtUnknown': replace('fmt', () => 'software'),
  'object.attStmtMissing': drop('attStmt'),
  'object.attStmtNotMap': replace('attStmt', () => 'none'),
  'object.authDataMissing': drop('authData'),
  'object.authDataText': replace('authData', ({ authData }) => base64url(authData)),
  'object.duplicateKey': ({ fmt }, entries) => encodeEntries([['fmt', fmt], ...entries]),
  'object.keyOrder': (_, entries) => encodeEntries([...entries].reverse()),
  'object.nonMinimal': ({ fmt }, entries) => {
    const long = new Raw(concat(Uint8Array.of(0x78, fmt.length), utf8(fmt)))
    return encode(map(...entries, ['fmt', long]))
  },
  'object.indefinite': (_, entries) =>
    concat(Uint8Array.of(0xbf), encode(map(...entries)).slice(map3.length), Uint8Array.of(0xff)),
  // Tag 55799, "self-described CBOR", RFC 8949 §3.4.6.
  'object.tag': (_, entries) => concat(head(6, 55799), encode(map(...entries))),
}

/** The attestation object, WebAuthn Level 3 §6.5.4, damaged by at most one switch. */
export function attestationObject(members: Members, switches: readonly SwitchName[]): Uint8Array {
  const { fmt, attStmt, authData } = members
  const entries: Entries = [
    ['fmt', fmt],
    ['attStmt', attStmt],
    ['authData', authData],
  ]
  const name = switches.find((one): one is keyof typeof DAMAGE => Object.hasOwn(DAMAGE, one))
  return name ? DAMAGE[name](members, entries) : encode(map(...entries))
}
