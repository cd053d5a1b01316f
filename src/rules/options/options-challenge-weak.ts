import { asciiOf } from '../../bytes.ts'
import { isIssued } from '../../providers/policy.ts'
import { at, defineRule } from '../define-rule.ts'
import { challengeOf } from './common.ts'

/** Words of examples that were copied. */
const EXAMPLE = /challenge|random|secret|example|password|test/i

/** What is predictable about the bytes; undefined when nothing is. */
function pattern(bytes: Uint8Array) {
  if (isIssued(bytes)) return undefined
  const first = bytes[0] ?? 0
  if (bytes.length > 1 && bytes.every((byte) => byte === first)) return 'the same byte throughout'
  if (bytes.length > 3 && bytes.every((byte, index) => byte === ((first + index) & 0xff))) return 'bytes that count up'
  if (bytes.length > 3 && bytes.every((byte, index) => byte === ((first - index) & 0xff)))
    return 'bytes that count down'
  const words = asciiOf(bytes)
  if (words === undefined) return undefined
  if (/^\d+$/.test(words)) return 'nothing but digits, as of a time or a counter'
  return EXAMPLE.test(words) ? 'words, as of an example' : undefined
}

export default defineRule({
  id: 'options-challenge-weak',
  summary: 'the challenge of the options can be guessed',
  why: 'Whoever can guess the next challenge can have the answer made beforehand, or play an old one again.',
  fix: 'Take at least 16 bytes from a cryptographic random generator, anew for each ceremony.',
  spec: 'WebAuthn Level 3 §13.5.3',
  severity: 'warning',
  kinds: ['creation-options', 'request-options'],
  reads: ['object'],
  check: ({ object }) => {
    const bytes = challengeOf(object)
    const found = bytes && pattern(bytes)
    return found ? [{ place: at('/challenge'), args: { reason: found } }] : []
  },
  message: (args) => `expected random bytes, received ${args.reason}`,
})
