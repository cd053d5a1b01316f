import type { Json } from '../model/index.ts'
import { isPrivateLabel } from '../webauthn/cose-key-types.ts'
import { nameBeside } from './beside.ts'
import { fold, isQualifier, JWK_PRIVATE, looksOpaque, type Told, toldBy } from './sensitive-names.ts'

/** `secret`: never shown. `personal`: shortened unless the user asked for values. */
export type Sensitivity = 'secret' | 'personal' | 'open'

/** A secret only below a certain member: PRF and large blob are WebAuthn Level 3 §10.1.4 and §10.1.5. */
const SECRET_BELOW = [
  ['binding', 'uri'],
  ['prf', 'results'],
  ['largeblob', 'blob'],
  ['largeblob', 'write'],
  ['session', 'id'],
  ['connect', 'sid'],
] as const
/** Settings that bear the name of what they are about. */
const SETTINGS_BELOW = [['authenticationmethods', 'password']] as const
/** What one signs in with: a payload of its own, when it is no text. */
const LEAVES: ReadonlySet<string> = new Set(['authpayload'])
/** What shows a JWK; of one whose beginning was cut `kty` may be lost. */
const JWK_PUBLIC = ['kty', 'crv', 'x', 'y', 'n', 'Kty', 'Crv', 'X', 'Y', 'N'] as const
/** A COSE key as JSON: its labels are numbers. -4 and what follows is private in keys of every type but OKP and EC2 (d is -4). */
const COSE_PRIVATE = /^-(?:[4-9]|1[0-2])$/

/** Everything below is free text about a person. */
const PERSONAL_TREE: ReadonlySet<string> = new Set([
  ...['metadata', 'usermetadata', 'appmetadata', 'hiddendetails', 'profiledata'],
])
const PERSONAL_BELOW = [
  ['user', 'id'],
  ['user', 'name'],
  ['details', 'fields'],
  ['details', 'message'],
] as const

/** What is thrown is called so, and nobody. */
const ERROR_NAME = /^[A-Z][A-Za-z]{3,60}(?:Error|Exception)$/

const isIndex = (name: string): boolean => !/\D/.test(name)

/** Form bodies write `Binding.Secret` and `user[name]`. No name here holds what a pointer spells `~0` or `~1`. */
const segments = (pointerOrName: string): string[] => pointerOrName.split(/[/.[\]]/).filter((part) => part !== '')

const below = (path: string[], pairs: readonly (readonly [string, string])[]): boolean =>
  pairs.some(([parent, child]) => path.some((name, at) => name === parent && path[at + 1] === child))

/** An archived request (HAR) lists headers as name and value; the pointer does not say which header it is. */
const isHeaderValue = (path: string[]): boolean =>
  path.some((name, at) => name === 'headers' && isIndex(path[at + 1] ?? '') && path[at + 2] === 'value')

function isPrivateKeyPart(name: string, holder: Json | undefined): boolean {
  const isObject = holder !== null && typeof holder === 'object' && !Array.isArray(holder)
  // An initialiser of C# or a struct of Go begins its names with a capital; alone, one capital letter says nothing.
  const own = name.toLowerCase()
  if (JWK_PRIVATE.has(own))
    return isObject ? JWK_PUBLIC.some((member) => Object.hasOwn(holder, member)) : name === own || own.length > 1
  if (!/^-\d+$/.test(name)) return false
  const kty = isObject && Object.hasOwn(holder, '1') ? holder['1'] : undefined
  if (typeof kty === 'number' && isPrivateLabel(kty, name)) return true
  return COSE_PRIVATE.test(name)
}

/**
 * What the names above a value, and its own, say of it. Takes an RFC 6901 pointer, a dotted path or a bare name. `holder`
 * is the object that has the member, if at hand: without it a one-letter JWK name counts as a private key. `text`: the
 * value, for names that say little.
 */
export function sensitivityOf(pointerOrName: string, holder?: Json, text?: string): Sensitivity {
  if (pointerOrName === '') return 'open'
  const raw = segments(pointerOrName)
  const path = raw.map(fold)
  const names = raw.filter((name) => !isIndex(name))
  const last = path.filter((name) => !isIndex(name)).at(-1) ?? ''
  const beside = nameBeside(raw.at(-1) ?? '', holder, text)
  // `{ "code": { "value": … } }`: the last name says nothing of its own.
  while (names.length > 1 && isQualifier(names.at(-1) ?? '')) names.pop()
  if (beside !== undefined) names.push(beside)
  const told = names.map(toldBy)
  if (told.some((one, at) => isSecret(one, at === told.length - 1, fold(names[at] ?? ''), path))) return 'secret'
  if (text !== undefined && told.at(-1) === 'vague' && looksOpaque(text)) return 'secret'
  if (below(path, SECRET_BELOW) || isHeaderValue(path) || path.includes('oth')) return 'secret'
  if (isPrivateKeyPart(raw.at(-1) ?? '', holder)) return 'secret'
  if (told.at(-1) === 'personal' || path.some((name) => PERSONAL_TREE.has(name)) || below(path, PERSONAL_BELOW))
    return 'personal'
  // A `name` of which nothing more is known may be a person's, as in the profile of a user; `rp.name` is not, nor an error's.
  return last === 'name' && names.length === 1 && !ERROR_NAME.test(text ?? '') ? 'personal' : 'open'
}

function isSecret(told: Told, isLast: boolean, name: string, path: string[]): boolean {
  if (told === 'secret') return isLast || !LEAVES.has(name)
  return told === 'password' && (isLast || !below(path, SETTINGS_BELOW))
}

/** What the whole of a document says of the value that a pointer names: as `sensitivityOf`, with every holder at hand. */
export function sensitivityAt(document: Json | undefined, pointer: string): Sensitivity {
  let holder = document
  const path = pointer.split('/').slice(1)
  for (const name of path.slice(0, -1)) {
    const own = name.replaceAll('~1', '/').replaceAll('~0', '~')
    if (holder === null || typeof holder !== 'object' || !Object.hasOwn(holder, own)) return sensitivityOf(pointer)
    holder = (holder as { [member: string]: Json })[own]
  }
  return sensitivityOf(pointer, holder)
}
