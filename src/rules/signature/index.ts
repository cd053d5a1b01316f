import type { Rule } from '../define-rule.ts'
import signatureDerMalformed from './signature-der-malformed.ts'
import signatureDerTrailingBytes from './signature-der-trailing-bytes.ts'
import signatureDerTruncated from './signature-der-truncated.ts'
import signatureLengthImpossible from './signature-length-impossible.ts'

/** In the order of the folder; a test compares the two. */
export const SIGNATURE_RULES: readonly Rule[] = [
  signatureDerMalformed,
  signatureDerTrailingBytes,
  signatureDerTruncated,
  signatureLengthImpossible,
]
