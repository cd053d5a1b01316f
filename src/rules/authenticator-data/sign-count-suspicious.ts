import { CREDENTIAL_KINDS } from '../../model/index.ts'
import { defineRule } from '../define-rule.ts'
import { partPlace } from './common.ts'

const HUGE = 2 ** 31
/** Seconds since 1970 of the years 2010 to 2040: authenticators without a counter write the time. */
const TIMES = [1_262_304_000, 2_208_988_800] as const
const LITTLE_ENDIAN_MAX = 0xffff

export default defineRule({
  id: 'sign-count-suspicious',
  summary: 'the signature counter is no plausible count',
  why: 'The counter is a big-endian number of 32 bits that grows with every signature, or stays 0.',
  fix: 'Compare it with the last one; a server that finds it smaller may take the credential for a clone.',
  spec: 'WebAuthn Level 3 §6.1.1',
  severity: 'info',
  kinds: CREDENTIAL_KINDS,
  reads: ['authData'],
  check: ({ authData }) => {
    const { signCount } = authData
    if (signCount === undefined) return []
    const isTime = signCount >= TIMES[0] && signCount <= TIMES[1]
    const swapped = reversed(signCount)
    const looksLike = isTime ? 'time' : swapped > 0 && swapped <= LITTLE_ENDIAN_MAX ? 'little-endian' : 'huge'
    // A small count in the other byte order has its low bytes clear.
    if (looksLike === 'huge' ? signCount < HUGE : false) return []
    return [{ place: partPlace(authData, 'signCount'), args: { signCount, looksLike, swapped } }]
  },
  message: (args) => `expected a count, received ${args.signCount}`,
  cause: (args) =>
    args.looksLike === 'time'
      ? 'It is the time in seconds since 1970: the authenticator keeps no counter.'
      : args.looksLike === 'little-endian'
        ? `Read in the other byte order it is ${args.swapped}.`
        : 'The bytes may be read at the wrong place.',
})

/** The same four bytes from the other end. */
const reversed = (value: number): number =>
  ((value << 24) | ((value & 0xff00) << 8) | ((value >>> 8) & 0xff00) | (value >>> 24)) >>> 0
