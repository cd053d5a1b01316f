import { asString, isObject, memberAt, member as memberOf } from '../json/values.ts'
import type { JsonObject, NoArgs, Unshown, WordsTable } from '../model/index.ts'
import { partPlace } from '../rules/authenticator-data/common.ts'
import { at } from '../rules/define-rule.ts'
import { plain, shown } from '../text/shown.ts'
import { algorithmName, DEFAULT_ALGORITHMS } from '../webauthn/cose.ts'
import { ATTACHMENTS } from '../webauthn/vocabulary.ts'
import type { Answer } from './pairs.ts'
import { findingsOf, placeIn, reading } from './view.ts'

/** What is told here, with the arguments of its words. */
interface RequestFindings {
  'algorithm-not-requested': { alg: Unshown; wanted: Unshown[] }
  'attachment-not-as-requested': { wanted: Unshown; received: Unshown }
  'resident-key-not-created': NoArgs
  'user-verification-missing': {
    /** The byte of flags. */
    flags: number
    up: boolean
  }
}

const finding = findingsOf<RequestFindings>()

/** What the options asked of the authenticator, and what it did: WebAuthn Level 3 §7.1 steps 16 and 20, §7.2 step 16. */
export function compareRequest(answer: Answer): void {
  compareUserVerification(answer)
  if (answer.options.ceremony === 'authentication') return
  compareAlgorithm(answer)
  compareAttachment(answer)
  compareResidentKey(answer)
}

function compareUserVerification({ options, response }: Answer): void {
  const pointer = options.ceremony === 'registration' ? '/authenticatorSelection/userVerification' : '/userVerification'
  const wanted =
    options.ceremony === 'registration'
      ? memberAt(options.object, 'authenticatorSelection', 'userVerification')
      : memberOf(options.object, 'userVerification')
  const { authData, flags } = response.member.parts
  if (wanted !== 'required' || !authData || !flags || flags.uv) return
  const args = { flags: flags.byte, up: flags.up }
  const related = [placeIn(options, pointer)]
  const reads = [reading(response, authData.pointer, 'the authenticator data', 'flags')]
  response.member.findings.push(
    finding('user-verification-missing', partPlace(authData, 'flags'), args, { related, reads }),
  )
}

function compareAlgorithm({ options, response }: Answer): void {
  const list = memberOf(options.object, 'pubKeyCredParams')
  const { coseKey } = response.member.parts
  if (!Array.isArray(list) || coseKey?.alg === undefined) return
  const numbers = list.flatMap((one) => (isObject(one) && typeof one.alg === 'number' ? [one.alg] : []))
  const wanted = list.length === 0 ? DEFAULT_ALGORITHMS : numbers
  if (wanted.includes(coseKey.alg)) return
  const reads = [
    reading(response, coseKey.pointer, 'the credential public key', 'alg'),
    reading(options, '/pubKeyCredParams', 'pubKeyCredParams of the options'),
  ]
  const bytes = { offset: coseKey.offset, length: coseKey.bytes.length }
  const place = at(coseKey.pointer, { layer: 'credentialPublicKey', at: 'alg', bytes })
  const named = (alg: number): Unshown => plain(algorithmName(alg))
  const args = { alg: named(coseKey.alg), wanted: wanted.map(named) }
  const related = [placeIn(options, '/pubKeyCredParams')]
  response.member.findings.push(finding('algorithm-not-requested', place, args, { related, reads }))
}

const selectionOf = (options: JsonObject, name: string): string | undefined =>
  asString(memberAt(options, 'authenticatorSelection', name))

function compareAttachment({ options, response }: Answer): void {
  const wanted = selectionOf(options.object, 'authenticatorAttachment')
  const found = response.member.parts.credential?.members.authenticatorAttachment
  const [received, pointer] = [asString(found?.value), found?.pointer]
  if (!wanted || !received || wanted === received || !pointer) return
  if (!ATTACHMENTS.includes(wanted) || !ATTACHMENTS.includes(received)) return
  const reads = [reading(response, pointer, 'authenticatorAttachment')]
  const related = [placeIn(options, '/authenticatorSelection/authenticatorAttachment')]
  const args = { wanted: plain(wanted), received: shown(received) }
  response.member.findings.push(finding('attachment-not-as-requested', at(pointer), args, { related, reads }))
}

/** credProps (§10.1.3) says whether a discoverable credential was made. */
function compareResidentKey({ options, response }: Answer): void {
  const found = response.member.parts.credential?.members.clientExtensionResults
  if (selectionOf(options.object, 'residentKey') !== 'required' || memberAt(found?.value, 'credProps', 'rk') !== false)
    return
  const pointer = `${found?.pointer ?? ''}/credProps/rk`
  const reads = [reading(response, pointer, 'credProps')]
  const related = [placeIn(options, '/authenticatorSelection/residentKey')]
  response.member.findings.push(finding('resident-key-not-created', at(pointer), {}, { related, reads }))
}

export default {
  family: 'relation',
  words: {
    'algorithm-not-requested': {
      summary: 'the algorithm of the new key is none of those that the options ask for',
      why: 'A server accepts a key only of an algorithm that it listed in pubKeyCredParams.',
      fix: 'Send the credential that these very options created, and list every algorithm that the server can verify.',
      spec: 'WebAuthn Level 3 §7.1 step 20',
      severity: 'error',
      tier: 'consequence',
      kinds: ['registration'],
      message: (args) => `expected one of ${args.wanted.join(', ') || 'none'} (pubKeyCredParams), received ${args.alg}`,
      cause: () =>
        'No client creates a key that was not asked for: the options and the credential are of two ceremonies, or the options were changed after the browser had them.',
    },
    'attachment-not-as-requested': {
      summary: 'the authenticator is attached in another way than the options ask for',
      why: 'authenticatorSelection.authenticatorAttachment restricts the choice to authenticators of this device, or to others.',
      fix: 'Pass on authenticatorAttachment as the browser gave it; drop the restriction if either kind will do.',
      spec: 'WebAuthn Level 3 §5.4.4, §5.4.5',
      severity: 'warning',
      tier: 'consequence',
      kinds: ['registration'],
      message: (args) => `expected "${args.wanted}", as the options ask for, received "${args.received}"`,
      cause: () =>
        'The value was filled in by code, or the options are those of another ceremony; password managers, too, report their own.',
    },
    'resident-key-not-created': {
      summary: 'the options require a discoverable credential, and none was made',
      why: 'Without a discoverable credential a sign-in that does not name the credential finds none.',
      fix: 'Send the credential that these options created; if the authenticator is at fault, ask for "preferred" and name the credential in allowCredentials.',
      spec: 'WebAuthn Level 3 §5.4.6, §10.1.3',
      severity: 'error',
      tier: 'consequence',
      kinds: ['registration'],
      message: () => 'expected credProps.rk true, since residentKey is "required", received false',
      cause: () =>
        'The options are those of another ceremony, or the authenticator answers otherwise than it was asked.',
    },
    'user-verification-missing': {
      summary: 'the options require user verification, and the flag UV is clear',
      why: 'With userVerification "required" a server refuses an answer in which the authenticator did not check a PIN or a biometric.',
      fix: 'Send the answer to these very options. If security keys without a PIN are to work, ask for "preferred" and do not require the flag.',
      spec: 'WebAuthn Level 3 §7.1 step 16, §7.2 step 17',
      severity: 'error',
      tier: 'consequence',
      kinds: ['registration', 'authentication'],
      message: (args) =>
        `expected the flag UV set, received flags 0x${args.flags.toString(16).padStart(2, '0')}${args.up ? ' (UP without UV)' : ''}`,
      cause: () =>
        'A browser answers such options with a verified user or not at all: the browser was given other options than these.',
    },
  },
} satisfies WordsTable<RequestFindings>
