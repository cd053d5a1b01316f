import { sha1 } from '@noble/hashes/legacy.js'
import { sha256, sha384, sha512 } from '@noble/hashes/sha2.js'
import type { Subtle } from '../crypto/web.ts'
import type { Crypto } from '../decode/crypto.ts'
import type { Platform } from '../library/platform.ts'
import { validatorNamed } from '../shape/validator-named.ts'
import { webInflate } from './inflate.ts'
import type { Verify } from './settled.ts'

const HASHES = { sha1, sha256, sha384, sha512 } as const satisfies Record<string, (bytes: Uint8Array) => Uint8Array>

const validator = validatorNamed()

/** Absent where the page came by plain HTTP from elsewhere (Web Cryptography Level 2 §10: secure contexts only). */
export const subtleHere = (): Subtle | undefined => (globalThis as { crypto?: { subtle?: Subtle } }).crypto?.subtle

/** What a browser gives to the library. WebCrypto's hashes are asynchronous, so those of a library are taken. */
export function webPlatform(verify: Verify | undefined): Platform {
  const crypto: Crypto = {
    sha256,
    hash: (name, bytes) => HASHES[name](bytes),
    ...(verify ? { verify } : {}),
  }
  return { environment: { validator, crypto }, inflate: webInflate }
}
