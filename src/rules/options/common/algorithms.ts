/** COSE algorithm identifiers that options name, IANA "COSE Algorithms" and WebAuthn Level 3 §5.8.5. */
export const ES256 = -7
export const RS256 = -257
export const RS1 = -65535

/** Names of what authenticators have, by identifier. */
const NAMES: Record<number, string> = {
  [-7]: 'ES256',
  [-8]: 'EdDSA',
  [-9]: 'ESP256',
  [-19]: 'Ed25519',
  [-35]: 'ES384',
  [-36]: 'ES512',
  [-37]: 'PS256',
  [-38]: 'PS384',
  [-39]: 'PS512',
  [-47]: 'ES256K',
  [-48]: 'ML-DSA-44',
  [-49]: 'ML-DSA-65',
  [-50]: 'ML-DSA-87',
  [-51]: 'ESP384',
  [-52]: 'ESP512',
  [-53]: 'Ed448',
  [-257]: 'RS256',
  [-258]: 'RS384',
  [-259]: 'RS512',
  [-65535]: 'RS1',
}

export const algorithmName = (alg: number): string | undefined => NAMES[alg]

/** Fully specified identifiers (RFC 9864) that stand for what an older one already means here, §5.8.5. */
export const OLDER: Record<number, number> = { [-9]: -7, [-51]: -35, [-52]: -36, [-19]: -8 }
