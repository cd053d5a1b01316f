import { table } from '../table.ts'

/** COSE key types, IANA registry "COSE Key Types". */
export const OKP = 1
export const EC2 = 2
export const RSA = 3
export const SYMMETRIC = 4
export const AKP = 7

/** Labels of every COSE key, RFC 9052 §7.1. */
export const KTY = 1
export const ALG = 3
export const COMMON_LABELS: Readonly<Record<string, string>> = table({
  [KTY]: 'kty',
  2: 'kid',
  [ALG]: 'alg',
  4: 'key_ops',
  5: 'Base IV',
})

/** Labels of OKP and EC2 keys, RFC 9053 §7.1 and §7.2. */
export const CRV = -1
export const X = -2
export const Y = -3
/** Of RSA keys, RFC 8230 §4. */
export const N = -1
export const E = -2
/** Of AKP keys, RFC 9964 §3. */
export const PUB = -1

export interface KeyType {
  kty: number
  name: string
  /** How an AlgorithmIdentifier names it where its curve or algorithm does not (RFC 5480 §2.1.1, RFC 8017 §A.1). */
  x509?: { oid: string; name: string }
  /** Labels of the public parameters and their names. */
  public: Readonly<Record<string, string>>
  /** Labels that hold a private key; those of multi-prime RSA have no name here. */
  private: Readonly<Record<string, string>>
}

const crvAndX = { [CRV]: 'crv', [X]: 'x' }

/** Parameters: RFC 9053 §7.1 to §7.3, RFC 8230 §4, RFC 9964 §3. */
const KEY_TYPES: Readonly<Record<number, KeyType>> = {
  [OKP]: { kty: OKP, name: 'OKP', public: crvAndX, private: { [-4]: 'd' } },
  [EC2]: {
    kty: EC2,
    name: 'EC2',
    x509: { oid: '1.2.840.10045.2.1', name: 'EC' },
    public: { ...crvAndX, [Y]: 'y' },
    private: { [-4]: 'd' },
  },
  [RSA]: {
    kty: RSA,
    name: 'RSA',
    x509: { oid: '1.2.840.113549.1.1.1', name: 'RSA' },
    public: { [N]: 'n', [E]: 'e' },
    private: {
      [-3]: 'd',
      [-4]: 'p',
      [-5]: 'q',
      [-6]: 'dP',
      [-7]: 'dQ',
      [-8]: 'qInv',
      [-9]: '',
      [-10]: '',
      [-11]: '',
      [-12]: '',
    },
  },
  [SYMMETRIC]: { kty: SYMMETRIC, name: 'Symmetric', public: {}, private: { [-1]: 'k' } },
  [AKP]: { kty: AKP, name: 'AKP', public: { [PUB]: 'pub' }, private: { [-2]: 'priv' } },
}

export const KEY_TYPE_LIST: readonly KeyType[] = Object.values(KEY_TYPES)

export const keyTypeOf = (kty: number | undefined): KeyType | undefined =>
  kty === undefined ? undefined : KEY_TYPES[kty]

export const ktyName = (kty: number): string => KEY_TYPES[kty]?.name ?? `key type ${kty}`

const own = (names: Readonly<Record<string, string>>, label: string | number): string | undefined =>
  Object.hasOwn(names, label) ? names[label] : undefined

/** The name of a label of a key of that type: `kty`, `x`, …; undefined for one that has none. */
export function labelName(kty: number | undefined, label: string | number): string | undefined {
  const type = keyTypeOf(kty)
  return own(COMMON_LABELS, label) ?? (type && (own(type.public, label) ?? (own(type.private, label) || undefined)))
}

/** Whether a label of a key of that type holds a private key. */
export const isPrivateLabel = (kty: number | undefined, label: string | number): boolean =>
  own(keyTypeOf(kty)?.private ?? {}, label) !== undefined

/** Names that implementations write where a number is due; another text is not repeated. */
export const TEXT_NAMES = [
  'OKP',
  'EC',
  'EC2',
  'RSA',
  'AKP',
  'Ed25519',
  'Ed448',
  'P-256',
  'P-384',
  'P-521',
  'ES256',
  'EdDSA',
  'RS256',
] as const
export type TextName = (typeof TEXT_NAMES)[number]
