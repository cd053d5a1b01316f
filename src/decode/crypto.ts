import type { HashName } from '../webauthn/cose.ts'
import type { PublicKeyNumbers } from './public-key-numbers.ts'

/** Cryptography is handed in, so that everything from unwrap to settle also runs in a browser. */
export interface Crypto {
  sha256(bytes: Uint8Array): Uint8Array
  /** Any other hash of the SHA family. Absent: there is only SHA-256. */
  hash?(name: HashName, bytes: Uint8Array): Uint8Array
  /** Verifies a signature. Absent: there is nothing here that could. */
  verify?(request: VerifyRequest): Verdict
}

export interface VerifyRequest {
  key: PublicKeyNumbers
  /** COSE algorithm identifier. */
  alg: number
  data: Uint8Array
  signature: Uint8Array
  /** Of an ECDSA signature: DER, as WebAuthn carries it (Level 3 §6.5.5), or r and s side by side (IEEE P1363). */
  encoding: 'der' | 'raw'
}

/** `unsupported`: this implementation does not know the algorithm. `bad-key`: the numbers are no key. */
export type Verdict = boolean | 'unsupported' | 'bad-key'
