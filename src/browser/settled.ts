import { concatBytes } from '../bytes.ts'
import { type Subtle, verifyOnWeb } from '../crypto/web.ts'
import type { Verdict, VerifyRequest } from '../decode/crypto.ts'
import { encodeBase64url } from '../text/encodings.ts'

/** How signatures are verified while a run goes on. */
export type Verify = (request: VerifyRequest) => Verdict

/**
 * Runs what is synchronous with cryptography that is not: a signature of which nothing is known yet counts as one that
 * cannot be verified, and is verified afterwards; then all is run again, until nothing new is asked for. Every round knows
 * more than the one before, so there is a last one.
 */
export async function settled<T>(subtle: Subtle | undefined, run: (verify: Verify | undefined) => T): Promise<T> {
  if (!subtle) return run(undefined)
  const known = new Map<string, Verdict>()
  for (;;) {
    const asked = new Map<string, VerifyRequest>()
    const result = run((request) => {
      const name = nameOf(request)
      const verdict = known.get(name)
      if (verdict === undefined) asked.set(name, request)
      return verdict ?? 'unsupported'
    })
    if (asked.size === 0) return result
    await Promise.all([...asked].map(async ([name, request]) => known.set(name, await verifyOnWeb(subtle, request))))
  }
}

const NOTHING = new Uint8Array(0)

/** Two requests of one name are the same. */
function nameOf({ key, alg, data, signature, encoding }: VerifyRequest): string {
  const { kty, crv, x = NOTHING, y = NOTHING, n = NOTHING, e = NOTHING, pub = NOTHING } = key
  const parts = [x, y, n, e, pub, signature, data]
  return `${kty} ${crv} ${alg} ${encoding} ${parts.map(({ length }) => length)} ${encodeBase64url(concatBytes(...parts))}`
}
