import type { Explanation, Known } from './explanation.ts'
import type { Group, GroupId, Library } from './group.ts'
import { authDataLayout, cbor, counter, flags } from './groups/authenticator-data.ts'
import { ceremony, idEncoding, userHandle } from './groups/ceremony.ts'
import { challenge, origin, rpId } from './groups/client-data.ts'
import { algorithm, attestation, signature } from './groups/keys.ts'
import { browser, transport } from './groups/on-the-way.ts'
import { android } from './known/android.ts'
import { apple } from './known/apple.ts'
import { script } from './known/script.ts'
import { verifyCall } from './known/verify-call.ts'
import { identityProviders, platforms } from './libraries/around.ts'
import { fido2Lib, oslojs, passwordlessId, simplewebauthn } from './libraries/javascript.ts'
import {
  fido2NetLib,
  javaWebauthnServer,
  lbuchs,
  webauthn4j,
  webauthnFramework,
  webauthnRuby,
} from './libraries/jvm-ruby-and-php.ts'
import { goWebauthn, pyWebauthn, webauthnRs } from './libraries/python-go-rust.ts'

/** In the order in which a tie is decided. */
export const GROUPS: readonly Group[] = [
  idEncoding,
  ceremony,
  challenge,
  origin,
  rpId,
  authDataLayout,
  flags,
  cbor,
  signature,
  counter,
  userHandle,
  algorithm,
  attestation,
  browser,
  transport,
]

const byId = new Map<string, Group>(GROUPS.map((group) => [group.id, group]))

export const groupById = (id: GroupId): Group | undefined => byId.get(id)

/** A group by what a person typed. */
export const groupNamed = (word: string): Group | undefined => byId.get(word.trim().toLowerCase())

/** Every table of texts; a text that two libraries share is named after the first. */
export const LIBRARIES: readonly Library[] = [
  simplewebauthn,
  fido2Lib,
  pyWebauthn,
  goWebauthn,
  javaWebauthnServer,
  webauthn4j,
  fido2NetLib,
  webauthnRs,
  webauthnRuby,
  webauthnFramework,
  lbuchs,
  passwordlessId,
  oslojs,
  identityProviders,
  platforms,
]

/** The surer before the vaguer: a class that says nothing stands after what its message says. */
const ALL: readonly Known[] = [...apple, ...android, ...script, ...verifyCall]

/** What stands in the text, in the order of the list. */
export function knownIn(text: string): Explanation[] {
  return ALL.filter(({ when }) => when.some((pattern) => pattern.test(text))).map(
    ({ when: _, ...explanation }) => explanation,
  )
}
