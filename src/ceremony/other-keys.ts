import { type PublicKeyNumbers, signatureLengthOf } from '../decode/public-key-numbers.ts'
import { MAX_KEY_TRIES, MAX_KEYS_TRIED } from '../limits.ts'
import { addTo } from '../lists.ts'
import { encodeBase64url } from '../text/encodings.ts'
import { keyOfRegistration } from './signature-key.ts'
import type { Response } from './view.ts'

/** A registration with its key. */
interface Registered {
  registration: Response
  key: PublicKeyNumbers
  /** The same for equal keys. */
  name: string
}

/**
 * The keys of all registrations of an input, or an incident, for a signature that fails: with which of them was it made?
 * Nothing in a signature says so but its length; so each may be tried only so often, and what was not tried is counted.
 */
export class OtherKeys {
  /** By the length of each signature that the key makes; undefined where it varies. */
  readonly #byLength = new Map<number | undefined, Registered[]>()
  #left = MAX_KEY_TRIES

  constructor(responses: readonly Response[]) {
    const seen = new Set<string>()
    for (const registration of responses) {
      const one = registered(registration)
      if (!one || seen.has(one.name)) continue
      seen.add(one.name)
      addTo(this.#byLength, signatureLengthOf(one.key), one)
    }
  }

  /** The registration whose key verifies a signature, but for that of one that was tried before; and how many were not tried. */
  find(
    signature: Uint8Array,
    before: Response | undefined,
    verifies: (key: PublicKeyNumbers) => boolean,
  ): { other?: Response; untried: number } {
    const name = before && registered(before)?.name
    const fitting = [this.#byLength.get(signature.length), this.#byLength.get(undefined)]
    let [passed, tries] = [0, 0]
    for (const one of fitting.flatMap((some) => some?.slice(0, MAX_KEYS_TRIED + 1) ?? [])) {
      if (tries >= MAX_KEYS_TRIED || this.#left <= 0) break
      passed++
      if (one.name === name) continue
      tries++
      this.#left--
      if (verifies(one.key)) return { other: one.registration, untried: 0 }
    }
    return { untried: fitting.reduce((sum, some) => sum + (some?.length ?? 0), 0) - passed }
  }
}

function registered(registration: Response): Registered | undefined {
  const key = registration.ceremony === 'registration' ? keyOfRegistration(registration) : undefined
  return key && { registration, key, name: nameOf(key) }
}

const nameOf = ({ kty, alg, crv, x, y, n, e, pub }: PublicKeyNumbers): string =>
  [kty, alg, crv, ...[x, y, n, e, pub].map((number) => number && encodeBase64url(number))].join(' ')
