/** COSE algorithms, IANA registry "COSE Algorithms": RFC 9053, RFC 8812, RFC 9864, RFC 9964. */
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

/** Its name, where it has one here. */
export const knownAlgorithm = (alg: number): string | undefined => NAMES[alg]

/** Its name, or the number itself. */
export const algorithmName = (alg: number): string => NAMES[alg] ?? `COSE algorithm ${alg}`
