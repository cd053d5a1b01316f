import type { Crypto } from '../decode/crypto.ts'
import { verifyWith } from './verify.ts'

/** Loaded with the first hash: node:crypto is 5 % of the start-up, and most inputs need none. */
const load = () => process.getBuiltinModule('node:crypto')

/** The cryptography that Node has. */
export const nodeCrypto: Crypto = {
  sha256: (bytes) => load().createHash('sha256').update(bytes).digest(),
  hash: (name, bytes) => load().createHash(name).update(bytes).digest(),
  verify: (request) => verifyWith(load(), request),
}
