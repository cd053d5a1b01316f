import { asString, isObject, memberAt, member as memberOf } from '../../json/values.ts'
import type { JsonObject, Unshown } from '../../model/index.ts'
import { partPlace } from '../../rules/authenticator-data/common/place.ts'
import notRequested from '../../rules/relation/algorithm-not-requested.ts'
import otherAttachment from '../../rules/relation/attachment-not-as-requested.ts'
import notResident from '../../rules/relation/resident-key-not-created.ts'
import notVerified from '../../rules/relation/user-verification-missing.ts'
import { at } from '../../rules/typed-rule.ts'
import { plain, shown } from '../../text/shown.ts'
import { algorithmName, DEFAULT_ALGORITHMS } from '../../webauthn/cose.ts'
import { ATTACHMENTS } from '../../webauthn/vocabulary.ts'
import { isBlocked } from './blocked.ts'
import type { Answer } from './pairs.ts'
import { placeIn } from './view.ts'

/** What the options asked of the authenticator, and what it did: WebAuthn Level 3 §7.1 steps 16 and 20, §7.2 step 16. */
export function compareRequest(answer: Answer): void {
  compareUserVerification(answer)
  if (answer.options.ceremony === 'authentication') return
  compareAlgorithm(answer)
  compareAttachment(answer)
  compareResidentKey(answer)
}

function compareUserVerification({ options, response: { member } }: Answer): void {
  const pointer = options.ceremony === 'registration' ? '/authenticatorSelection/userVerification' : '/userVerification'
  const wanted =
    options.ceremony === 'registration'
      ? memberAt(options.object, 'authenticatorSelection', 'userVerification')
      : memberOf(options.object, 'userVerification')
  const { authData, flags } = member.parts
  if (wanted !== 'required' || !authData || !flags || flags.uv) return
  if (
    isBlocked(notVerified.id, member, {
      member,
      pointer: authData.pointer,
      at: 'flags',
      name: 'the authenticator data',
    })
  )
    return
  const args = { flags: flags.byte, up: flags.up }
  member.findings.push(notVerified.found(partPlace(authData, 'flags'), args, { related: [placeIn(options, pointer)] }))
}

function compareAlgorithm({ options, response: { member } }: Answer): void {
  const list = memberOf(options.object, 'pubKeyCredParams')
  const { coseKey } = member.parts
  if (!Array.isArray(list) || coseKey?.alg === undefined) return
  const numbers = list.flatMap((one) => (isObject(one) && typeof one.alg === 'number' ? [one.alg] : []))
  const wanted = list.length === 0 ? DEFAULT_ALGORITHMS : numbers
  if (wanted.includes(coseKey.alg)) return
  const here = { member, pointer: coseKey.pointer, at: 'alg', name: 'the credential public key' }
  const there = { member: options.member, pointer: '/pubKeyCredParams', name: 'pubKeyCredParams of the options' }
  if (isBlocked(notRequested.id, member, here, there)) return
  const bytes = { offset: coseKey.offset, length: coseKey.bytes.length }
  const place = at(coseKey.pointer, { layer: 'credentialPublicKey', at: 'alg', bytes })
  const named = (alg: number): Unshown => plain(algorithmName(alg))
  const args = { alg: named(coseKey.alg), wanted: wanted.map(named) }
  member.findings.push(notRequested.found(place, args, { related: [placeIn(options, '/pubKeyCredParams')] }))
}

const selectionOf = (options: JsonObject, name: string): string | undefined =>
  asString(memberAt(options, 'authenticatorSelection', name))

function compareAttachment({ options, response: { member } }: Answer): void {
  const wanted = selectionOf(options.object, 'authenticatorAttachment')
  const found = member.parts.credential?.members.authenticatorAttachment
  const [received, pointer] = [asString(found?.value), found?.pointer]
  if (!wanted || !received || wanted === received || !pointer) return
  if (!ATTACHMENTS.includes(wanted) || !ATTACHMENTS.includes(received)) return
  if (isBlocked(otherAttachment.id, member, { member, pointer, name: 'authenticatorAttachment' })) return
  const related = [placeIn(options, '/authenticatorSelection/authenticatorAttachment')]
  const args = { wanted: plain(wanted), received: shown(received) }
  member.findings.push(otherAttachment.found(at(pointer), args, { related }))
}

/** credProps (§10.1.3) says whether a discoverable credential was made. */
function compareResidentKey({ options, response: { member } }: Answer): void {
  const found = member.parts.credential?.members.clientExtensionResults
  if (selectionOf(options.object, 'residentKey') !== 'required' || memberAt(found?.value, 'credProps', 'rk') !== false)
    return
  const pointer = `${found?.pointer ?? ''}/credProps/rk`
  if (isBlocked(notResident.id, member, { member, pointer, name: 'credProps' })) return
  const related = [placeIn(options, '/authenticatorSelection/residentKey')]
  member.findings.push(notResident.found(at(pointer), {}, { related }))
}
