/** COSE key types, IANA registry "COSE Key Types". */
export const OKP = 1
export const EC2 = 2
export const RSA = 3
export const SYMMETRIC = 4
export const AKP = 7

const KTY_NAMES: Record<number, string> = {
  [OKP]: 'OKP',
  [EC2]: 'EC2',
  [RSA]: 'RSA',
  [SYMMETRIC]: 'Symmetric',
  [AKP]: 'AKP',
}
const CRV_NAMES: Record<number, string> = {
  1: 'P-256',
  2: 'P-384',
  3: 'P-521',
  4: 'X25519',
  5: 'X448',
  6: 'Ed25519',
  7: 'Ed448',
  8: 'secp256k1',
}

export const ktyName = (kty: number): string => KTY_NAMES[kty] ?? `key type ${kty}`
export const crvName = (crv: number): string => CRV_NAMES[crv] ?? `curve ${crv}`

/** What an algorithm asks of a key; `pub`: bytes of an AKP public key. */
export interface KeyDemand {
  kty: number
  crv?: number
  pub?: number
}

const rsa: KeyDemand = { kty: RSA }
/**
 * WebAuthn Level 3 §5.8.5 ties each ECDSA algorithm to one curve, as RFC 9864 does for the fully specified ones; RSA:
 * RFC 8812 §2; AKP and its lengths: RFC 9964 §3, FIPS 204 table 2.
 */
const DEMANDS: Record<number, KeyDemand> = {
  [-7]: { kty: EC2, crv: 1 },
  [-9]: { kty: EC2, crv: 1 },
  [-35]: { kty: EC2, crv: 2 },
  [-51]: { kty: EC2, crv: 2 },
  [-36]: { kty: EC2, crv: 3 },
  [-52]: { kty: EC2, crv: 3 },
  [-47]: { kty: EC2, crv: 8 },
  [-8]: { kty: OKP, crv: 6 },
  [-19]: { kty: OKP, crv: 6 },
  [-53]: { kty: OKP, crv: 7 },
  [-37]: rsa,
  [-38]: rsa,
  [-39]: rsa,
  [-257]: rsa,
  [-258]: rsa,
  [-259]: rsa,
  [-65535]: rsa,
  [-48]: { kty: AKP, pub: 1312 },
  [-49]: { kty: AKP, pub: 1952 },
  [-50]: { kty: AKP, pub: 2592 },
}

export const demandOf = (alg: number): KeyDemand | undefined => DEMANDS[alg]

export interface KeyParameters {
  /** Labels of the public parameters and their names. */
  public: Readonly<Record<number, string>>
  /** Labels that hold a private key: RFC 9053 §7.1 and §7.2, RFC 8230 §4, RFC 9964 §3. */
  private: readonly number[]
}

const PARAMETERS: Record<number, KeyParameters> = {
  [OKP]: { public: { [-1]: 'crv', [-2]: 'x' }, private: [-4] },
  [EC2]: { public: { [-1]: 'crv', [-2]: 'x', [-3]: 'y' }, private: [-4] },
  [RSA]: { public: { [-1]: 'n', [-2]: 'e' }, private: [-3, -4, -5, -6, -7, -8, -9, -10, -11, -12] },
  [AKP]: { public: { [-1]: 'pub' }, private: [-2] },
}

export const parametersOf = (kty: number): KeyParameters | undefined => PARAMETERS[kty]
