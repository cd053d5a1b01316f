import { ownPlacesOf, subjectOf, valueAt } from '../json/pointer.ts'
import type { Json } from '../model/index.ts'
import { toHex } from '../text/encodings.ts'
import { sensitivityOf } from '../text/sensitivity.ts'
import type { Judged } from './judged.ts'

/** Hexadecimal digits of a fingerprint: 128 bits. */
const DIGITS = 32

/**
 * Says of a finding whether it is the same one again: the rule, its places within the payload, and the values there,
 * hashed before anything is redacted. It survives that lines move, that a file is renamed and that the payload is wrapped
 * in another way; the same mistake at one more place is another finding. Of a value that could be guessed, such as an
 * e-mail address, nothing is hashed.
 */
export function fingerprintOf({ finding, rule, payload }: Judged, sha256: (bytes: Uint8Array) => Uint8Array): string {
  const places = ownPlacesOf(finding).flatMap((place) => {
    const { pointer, member = '', layer = '', at = '' } = place
    const value = member === '' ? scalar(valueAt(payload.candidate.value, pointer)) : ''
    return [pointer, member, layer, at, sensitivityOf(subjectOf(place)) === 'open' ? value : '']
  })
  const text = [rule.id, payload.kind, ...places].join('\0')
  return toHex(sha256(new TextEncoder().encode(text))).slice(0, DIGITS)
}

/** Of an object or a list the place alone counts: what else it holds is no part of the fault. */
const scalar = (value: Json | undefined): string =>
  value === undefined || (typeof value === 'object' && value !== null) ? '' : JSON.stringify(value)
