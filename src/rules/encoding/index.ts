import type { Rule } from '../define-rule.ts'
import base64BadCharacter from './base64-bad-character.ts'
import base64EncodedTwice from './base64-encoded-twice.ts'
import base64ImpossibleLength from './base64-impossible-length.ts'
import base64MixedAlphabet from './base64-mixed-alphabet.ts'
import base64Padding from './base64-padding.ts'
import base64StandardAlphabet from './base64-standard-alphabet.ts'
import base64TrailingBits from './base64-trailing-bits.ts'
import base64Whitespace from './base64-whitespace.ts'
import bytesAreArray from './bytes-are-array.ts'
import bytesAreCut from './bytes-are-cut.ts'
import bytesAreDataUrl from './bytes-are-data-url.ts'
import bytesAreEmptyObject from './bytes-are-empty-object.ts'
import bytesAreHex from './bytes-are-hex.ts'
import bytesAreIndexObject from './bytes-are-index-object.ts'
import bytesAreJsonText from './bytes-are-json-text.ts'
import bytesAreNodeBuffer from './bytes-are-node-buffer.ts'
import bytesAreObject from './bytes-are-object.ts'
import bytesAreObjectText from './bytes-are-object-text.ts'
import bytesAreUrlEncoded from './bytes-are-url-encoded.ts'
import bytesThroughText from './bytes-through-text.ts'
import memberTooLong from './member-too-long.ts'
import valueRedacted from './value-redacted.ts'

/** In the order of the folder; a test compares the two. */
export const ENCODING_RULES: readonly Rule[] = [
  base64BadCharacter,
  base64EncodedTwice,
  base64ImpossibleLength,
  base64MixedAlphabet,
  base64Padding,
  base64StandardAlphabet,
  base64TrailingBits,
  base64Whitespace,
  bytesAreArray,
  bytesAreCut,
  bytesAreDataUrl,
  bytesAreEmptyObject,
  bytesAreHex,
  bytesAreIndexObject,
  bytesAreJsonText,
  bytesAreNodeBuffer,
  bytesAreObject,
  bytesAreObjectText,
  bytesAreUrlEncoded,
  bytesThroughText,
  memberTooLong,
  valueRedacted,
]
