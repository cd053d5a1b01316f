import type { VerifyRequest } from '../../src/decode/crypto.ts'
import { readStoredKeyBytes } from '../../src/decode/public-key-input.ts'
import { sign } from '../authenticator/algorithms.ts'
import { utf8 } from '../authenticator/bytes.ts'
import { ALGORITHMS, type Alg, register } from '../authenticator/index.ts'

export const DATA = utf8('some data')

/** A signature of `DATA` by a key of the algorithm, with the key; or that with something changed. */
export function signed(alg: Alg, change: Partial<VerifyRequest> = {}): VerifyRequest {
  const { credential } = register({ format: 'none', alg })
  const found = readStoredKeyBytes(credential.publicKey)
  if ('why' in found) throw new Error(found.why)
  const signature = sign(alg, credential.key.privateKey, DATA)
  return { key: found.key, alg: ALGORITHMS[alg].cose, data: DATA, signature, encoding: 'der', ...change }
}
