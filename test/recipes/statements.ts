import { EXPECTED, expectedOf, MILD } from '../attestation/expected.ts'
import { pem } from '../attestation/pem-text.ts'
import { base64url, fromBase64url, utf8 } from '../authenticator/bytes.ts'
import { type Cbor, encode, map } from '../authenticator/cbor.ts'
import {
  type Format,
  type RegisterOptions,
  type RegistrationJson,
  register,
  rootCertificate,
  SWITCHES,
  type SwitchName,
} from '../authenticator/index.ts'
import { pathOfRule } from '../fixtures/folders.ts'

interface Made {
  rule: string
  /** `bad-<code>-<fault>` or `good-<format>`. */
  name: string
  json: RegistrationJson
}

/** The registration with another statement in the place of its own. */
export function withStatement(json: RegistrationJson, fmt: string, attStmt: Cbor): RegistrationJson {
  const authData = fromBase64url(json.response.authenticatorData)
  const attestationObject = base64url(encode(map(['fmt', fmt], ['attStmt', attStmt], ['authData', authData])))
  return { ...json, response: { ...json.response, attestationObject } }
}

const kebab = (name: string): string => name.replaceAll('.', '-').replaceAll(/[A-Z]/g, (one) => `-${one.toLowerCase()}`)

const bytes = (text: string): Cbor => utf8(text)

/** Statements that no switch makes. */
function special(): Made[] {
  const { json } = register()
  const of = (rule: string, name: string, options: RegisterOptions): Made => ({
    rule,
    name,
    json: register(options).json,
  })
  const u2f = map(['sig', bytes('signaturebuffer')], ['x5c', [bytes('certbuffer')]])
  const ecdaa = map(['alg', -7], ['sig', bytes('a signature')], ['ecdaaKeyId', bytes('a key id')])
  const spelled: Cbor = map()
  return [
    { rule: 'attestation-placeholder', name: 'bad-60386-signaturebuffer', json: withStatement(json, 'fido-u2f', u2f) },
    { rule: 'attestation-ecdaa-retired', name: 'bad-ecdaa-key-id', json: withStatement(json, 'packed', ecdaa) },
    { rule: 'attestation-format-unknown', name: 'bad-other-spelling', json: withStatement(json, 'None', spelled) },
    { rule: 'attestation-member-unexpected', name: 'bad-alg-of-apple', json: appleWithAlg() },
    of('attestation-chain-has-root', 'bad-full-chain', { format: 'packed', chain: 'full' }),
    of('attestation-safetynet-retired', 'bad-safetynet', { format: 'android-safetynet' }),
  ]
}

/** As iOS 14 has sent it: alg besides x5c. The first map in the object is the statement's: a1 becomes a2, with alg before x5c. */
function appleWithAlg(): RegistrationJson {
  const { json } = register({ format: 'apple' })
  const hex = Buffer.from(fromBase64url(json.response.attestationObject)).toString('hex')
  const changed = hex.replace('6761747453746d74a163783563', '6761747453746d74a263616c672663783563')
  if (changed === hex) throw new Error('expected a statement of x5c alone')
  return {
    ...json,
    response: { ...json.response, attestationObject: base64url(new Uint8Array(Buffer.from(changed, 'hex'))) },
  }
}

/** A valid registration that comes near each rule: of the format that the fault was shown with. */
const NEAR: Record<string, Format> = {
  'attestation-placeholder': 'fido-u2f',
  'attestation-ecdaa-retired': 'packed-self',
  'attestation-format-unknown': 'none',
  'attestation-member-unexpected': 'apple',
  'attestation-chain-has-root': 'packed',
  'attestation-safetynet-retired': 'android-key',
}

/** Every fixture of these rules: one for each fault, and one without any for each rule. */
function makeAll(): Made[] {
  const bad: { made: Made; format: Format }[] = special().map((made) => ({ made, format: NEAR[made.rule] ?? 'none' }))
  for (const name of Object.keys({ ...EXPECTED, ...MILD }) as SwitchName[]) {
    const [format = 'packed'] = SWITCHES[name].formats ?? []
    const rule = MILD[name]?.rule ?? expectedOf(name, format) ?? ''
    const made = {
      rule,
      name: `bad-${MILD[name] ? '' : '60386-'}${kebab(name)}`,
      json: register({ format, switches: [name] }).json,
    }
    bad.push({ made, format })
  }
  const untrusted = register({ format: 'fido-u2f', switches: ['x5c.forged'] }).json
  bad.push({
    made: { rule: 'attestation-chain-untrusted', name: 'bad-forged', json: untrusted },
    format: 'fido-u2f',
  })
  const differs = register({ format: 'packed-self', switches: ['statement.algMismatch'] }).json
  const own = { rule: 'attestation-algorithm-differs', name: 'bad-60386-statement-alg-mismatch', json: differs }
  bad.push({ made: own, format: 'packed-self' })
  const good = new Map<string, Made>()
  for (const { made, format } of bad)
    if (!good.has(made.rule))
      good.set(made.rule, { rule: made.rule, name: `good-${format}`, json: register({ format }).json })
  return [...bad.map(({ made }) => made), ...good.values()]
}

export const ROOTS = pathOfRule('attestation-chain-untrusted', 'roots.pem')

/**
 * The fixtures of attestation statements, from `fixtures`, with the root that all of their certificates lead to. Keys
 * are new in every run.
 */
export function statements(): { path: string; text: string }[] {
  const made = makeAll().map(({ rule, name, json }) => ({
    path: pathOfRule(rule, `${name}.json`),
    text: `${JSON.stringify(json, null, 2)}\n`,
  }))
  return [...made, { path: ROOTS, text: pem(rootCertificate()) }]
}
