import type { Alg } from './algorithms.ts'
import { altered, concat, stable } from './bytes.ts'
import { type Cbor, type CborKey, encode, encodeEntries, head } from './cbor.ts'
import { coseKey, type KeyPair, parametersOf, spki } from './keys.ts'
import type { SwitchName } from './switches/index.ts'

type Cose = Map<CborKey, Cbor>
type Damage = (cose: Cose, pair: KeyPair, alg: Alg) => Cose | Uint8Array

const change =
  (...entries: readonly (readonly [number, Cbor])[]): Damage =>
  (cose) =>
    new Map([...cose, ...entries])

const without =
  (label: number): Damage =>
  (cose) => {
    cose.delete(label)
    return cose
  }

const x = (pair: KeyPair, alg: Alg): Uint8Array => parametersOf(pair.publicKey, alg).x
const y = (pair: KeyPair, alg: Alg): Uint8Array => parametersOf(pair.publicKey, alg).y ?? new Uint8Array()

const DAMAGE: { readonly [Name in SwitchName & `key.${string}`]: Damage } = {
  'key.notMap': (cose) => encode(encode(cose)),
  'key.spki': (_, pair) => spki(pair.publicKey),
  'key.rawPoint': (_, pair, alg) => concat(Uint8Array.of(4), x(pair, alg), y(pair, alg)),
  'key.textLabels': (cose) => new Map([...cose].map(([label, value]) => [NAMES[label] ?? String(label), value])),
  'key.ktyMissing': without(1),
  'key.algMissing': without(3),
  'key.algUnknown': change([3, -12345]),
  'key.algOther': change([3, -35]),
  'key.crvOther': change([-1, 2]),
  'key.xShort': (cose, pair, alg) => cose.set(-2, x(pair, alg).slice(1)),
  'key.xLong': (cose, pair, alg) => cose.set(-2, concat(Uint8Array.of(0), x(pair, alg))),
  'key.yBoolean': change([-3, true]),
  'key.offCurve': (cose, pair, alg) => cose.set(-3, altered(y(pair, alg))),
  'key.kid': change([2, stable('kid', 8)]),
  'key.private': (cose, { privateKey }) =>
    cose.set(-4, new Uint8Array(Buffer.from(privateKey.export({ format: 'jwk' }).d ?? '', 'base64url'))),
  'key.order': (cose) => encodeEntries([...cose].reverse()),
  // What Firefox 118 and before sent, Mozilla bug 1852812: four entries under a head that announces three.
  'key.firefoxEd25519': (_, pair, alg) => {
    const entries = [
      [1, 'OKP'],
      [3, -8],
      [-1, 'Ed25519'],
      [-2, x(pair, alg)],
    ] as const
    return concat(head(5, 3), encodeEntries(entries).slice(1))
  },
  'key.rsaLeadingZero': (cose, pair, alg) => cose.set(-1, concat(Uint8Array.of(0), x(pair, alg))),
  'key.rsaExponentEven': change([-2, Uint8Array.of(1, 0, 0)]),
  'key.okpShort': (cose, pair, alg) => cose.set(-2, x(pair, alg).slice(1)),
}

const NAMES: Partial<Record<CborKey, string>> = { 1: 'kty', 3: 'alg', [-1]: 'crv', [-2]: 'x', [-3]: 'y' }

/** The bytes of the credential public key, damaged by at most one switch. */
export function credentialKey(pair: KeyPair, alg: Alg, switches: readonly SwitchName[]): Uint8Array {
  const cose = coseKey(pair.publicKey, alg)
  const name = switches.find((one): one is keyof typeof DAMAGE => Object.hasOwn(DAMAGE, one))
  const damaged = name ? DAMAGE[name](cose, pair, alg) : cose
  return damaged instanceof Uint8Array ? damaged : encode(damaged)
}

/** The algorithm whose keys a switch is about. */
export function algFor(switches: readonly SwitchName[]): Alg {
  if (switches.some((name) => name === 'key.rsaLeadingZero' || name === 'key.rsaExponentEven')) return 'RS256'
  if (switches.some((name) => name === 'key.okpShort' || name === 'key.firefoxEd25519')) return 'EdDSA'
  return switches.includes('fido-u2f.credentialKeyOther') ? 'ES384' : 'ES256'
}
