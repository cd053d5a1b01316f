import { asString, isObject, memberAt, member as memberOf } from '../../json/values.ts'
import type { JsonObject, NoArgs, Unshown } from '../../model/index.ts'
import { partPlace } from '../../rules/authenticator-data/common/place.ts'
import { at } from '../../rules/define-rule.ts'
import { plain, shown } from '../../text/shown.ts'
import { algorithmName, DEFAULT_ALGORITHMS } from '../../webauthn/cose.ts'
import { ATTACHMENTS } from '../../webauthn/vocabulary.ts'
import { findingsOf } from '../finding.ts'
import type { Answer } from './pairs.ts'
import { placeIn, reading } from './view.ts'

/** What is told here, with the arguments of its words. */
export interface RequestFindings {
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
