import { BASES, type ClientError } from '../webauthn/client-errors/define.ts'
import { clientErrorsIn, clientErrorsNamed } from '../webauthn/client-errors/read.ts'
import type { Explanation, Known } from './explanation.ts'
import type { Group, GroupId, Library } from './group.ts'
import { authDataLayout, cbor, counter, flags } from './groups/authenticator-data.ts'
import { ceremony, idEncoding, userHandle } from './groups/ceremony.ts'
import { challenge, origin, rpId } from './groups/client-data.ts'
import { algorithm, attestation, signature } from './groups/keys.ts'
import { browser, transport } from './groups/on-the-way.ts'
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
const ALL: readonly Known[] = [...script, ...verifyCall]

/** What is known of an app's platform, a package or a password manager: its own causes go behind those that the text decides. */
const ofClient = (one: ClientError, text: string): Explanation => ({
  id: one.id,
  title: one.title,
  said: `${one.by}, ${BASES[one.basis]}`,
  meaning: one.meaning,
  causes: [...(one.decided?.(text) ?? []), ...one.causes],
  fixes: one.fixes,
  capture: one.capture,
  docs: one.docs,
})

/** What stands in the text, in the order of the lists. */
export const knownIn = (text: string): Explanation[] => [
  ...clientErrorsIn(text).map((one) => ofClient(one, text)),
  ...ALL.filter(({ when }) => when.some((pattern) => pattern.test(text))).map(
    ({ when: _, ...explanation }) => explanation,
  ),
]

/** What a text is that is nothing but a name or a number of them. */
export const knownNamed = (word: string): Explanation[] => clientErrorsNamed(word).map((one) => ofClient(one, word))
