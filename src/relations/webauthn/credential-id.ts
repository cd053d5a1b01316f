import type { Unshown } from '../../model/index.ts'
import { at } from '../../rules/define-rule.ts'
import type { Way } from '../../rules/relation/common/words.ts'
import { findingsOf } from '../finding.ts'
import type { Answer, Couple } from './pairs.ts'
import { keyOfRegistration, verdictWith } from './signature/keys.ts'
import { inputOf, placeIn, reading } from './view.ts'

/** What is told here, with the arguments of its words. */
export interface CredentialIdFindings {
  'credential-of-another-registration': {
    way: Way
    /** The signature verifies with the key of that registration. */
    proven: boolean
    wantedLength: number
    length: number
    /** The input of the registration, where it is another one. */
    path?: Unshown | undefined
  }
  'credential-other-than-registered': {
    wantedLength: number
    length: number
    /** The input of the registration, where it is another one. */
    path?: Unshown | undefined
  }
}

const finding = findingsOf<CredentialIdFindings>()

/**
 * The credential that signed is not the registered one: WebAuthn Level 3 §7.2 step 6. A difference without a name is told
 * as an error only where it is proven, or where the user named the registration; people have several passkeys.
 */
export function compareCredentialId({ registration, authentication, way }: Couple, answers: readonly Answer[]): void {
  const { member, id } = authentication
  const wanted = registration.id
  if (way === undefined || !id || !wanted) return
  const answered = answers.find(({ response }) => response === authentication)
  const allowed =
    Array.isArray(answered?.options.object.allowCredentials) && answered.options.object.allowCredentials.length > 0
  // With its key the signature verifies: then it is this credential, and the id was changed.
  const proven = verdictWith(keyOfRegistration(registration), member) === true
  const named = registration.member.reference === true
  // The options allowed this very credential: it is another one of the same user.
  if (way === 'other' && allowed && !proven && !named) return
  const place = at(id.pointer)
  const args = { length: id.bytes.length, wantedLength: wanted.bytes.length, path: inputOf(registration, member) }
  const rest = {
    related: [placeIn(registration, wanted.pointer)],
    reads: [
      reading(authentication, id.pointer, 'id'),
      reading(registration, wanted.pointer, 'the id of the registration'),
    ],
  }
  member.findings.push(
    way === 'other' && !proven && !named
      ? finding('credential-other-than-registered', place, args, rest)
      : finding('credential-of-another-registration', place, { ...args, way, proven }, rest),
  )
}
