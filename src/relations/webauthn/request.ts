import { asString, isObject, memberAt, member as memberOf } from '../../json/values.ts'
import type { JsonObject } from '../../model/index.ts'
import { partPlace } from '../../rules/authenticator-data/common/place.ts'
import { at } from '../../rules/define-rule.ts'
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
  const rule = 'user-verification-missing'
  if (isBlocked(rule, member, { member, pointer: authData.pointer, at: 'flags', name: 'the authenticator data' }))
    return
  const args = { flags: flags.byte, up: flags.up }
  member.findings.push({ rule, place: partPlace(authData, 'flags'), args, related: [placeIn(options, pointer)] })
}

function compareAlgorithm({ options, response: { member } }: Answer): void {
  const list = memberOf(options.object, 'pubKeyCredParams')
  const { coseKey } = member.parts
  if (!Array.isArray(list) || coseKey?.alg === undefined) return
  const named = list.flatMap((one) => (isObject(one) && typeof one.alg === 'number' ? [one.alg] : []))
  const wanted = list.length === 0 ? DEFAULT_ALGORITHMS : named
  if (wanted.includes(coseKey.alg)) return
  const rule = 'algorithm-not-requested'
  const here = { member, pointer: coseKey.pointer, at: 'alg', name: 'the credential public key' }
  const there = { member: options.member, pointer: '/pubKeyCredParams', name: 'pubKeyCredParams of the options' }
  if (isBlocked(rule, member, here, there)) return
  member.findings.push({
    rule,
    place: at(coseKey.pointer, {
      layer: 'credentialPublicKey',
      at: 'alg',
      bytes: { offset: coseKey.offset, length: coseKey.bytes.length },
    }),
    args: { alg: algorithmName(coseKey.alg), wanted: wanted.map(algorithmName) },
    related: [placeIn(options, '/pubKeyCredParams')],
  })
}

const selectionOf = (options: JsonObject, name: string): string | undefined =>
  asString(memberAt(options, 'authenticatorSelection', name))

function compareAttachment({ options, response: { member } }: Answer): void {
  const wanted = selectionOf(options.object, 'authenticatorAttachment')
  const found = member.parts.credential?.members.authenticatorAttachment
  const [received, pointer] = [asString(found?.value), found?.pointer]
  if (!ATTACHMENTS.includes(wanted ?? '') || !ATTACHMENTS.includes(received ?? '') || wanted === received || !pointer)
    return
  const rule = 'attachment-not-as-requested'
  if (isBlocked(rule, member, { member, pointer, name: 'authenticatorAttachment' })) return
  const related = [placeIn(options, '/authenticatorSelection/authenticatorAttachment')]
  member.findings.push({ rule, place: at(pointer), args: { wanted, received }, related })
}

/** credProps (§10.1.3) says whether a discoverable credential was made. */
function compareResidentKey({ options, response: { member } }: Answer): void {
  const found = member.parts.credential?.members.clientExtensionResults
  if (selectionOf(options.object, 'residentKey') !== 'required' || memberAt(found?.value, 'credProps', 'rk') !== false)
    return
  const rule = 'resident-key-not-created'
  const pointer = `${found?.pointer ?? ''}/credProps/rk`
  if (isBlocked(rule, member, { member, pointer, name: 'credProps' })) return
  const related = [placeIn(options, '/authenticatorSelection/residentKey')]
  member.findings.push({ rule, place: at(pointer), args: {}, related })
}
