import type { Unshown } from '../../model/index.ts'
import { plain } from '../../text/shown.ts'
import { fingerprintText, type Misspelling, type ReadFingerprint } from '../../webauthn/site-files/fingerprints.ts'
import { at, defineRule } from '../define-rule.ts'
import { fingerprintsOf } from './common.ts'

interface Args {
  how: Misspelling | 'length' | 'unreadable'
  bytes: number | null
  /** As it has to be. */
  right: Unshown | null
}

const RECEIVED: Readonly<Record<Misspelling, string>> = {
  'lower case': 'them in lower case',
  'no colons': 'them without colons',
  prefixed: 'them behind the name of the hash',
  blanks: 'them with blanks in or around them',
  base64: 'base64 of the same bytes',
  'other separators': 'them with something else than colons between',
}

function argsOf(read: ReadFingerprint): Args | undefined {
  if (read.form === 'misspelt') return { how: read.how, bytes: null, right: plain(fingerprintText(read.bytes)) }
  if (read.form === 'length') return { how: 'length', bytes: read.bytes, right: null }
  return read.form === 'unreadable' ? { how: 'unreadable', bytes: null, right: null } : undefined
}

export default defineRule<never, { how: Args['how']; bytes: number | null; right: Unshown | null }>({
  id: 'assetlinks-fingerprint-malformed',
  summary: 'a fingerprint in assetlinks.json is not spelt as it is compared',
  why: 'A fingerprint is compared as text: 32 bytes as upper-case hex with a colon between any two. The same bytes in another spelling are another fingerprint.',
  fix: 'Write the line SHA256 of `keytool -list -v` unchanged.',
  spec: 'Digital Asset Links, "Statement List Syntax"; Android App Links, "Troubleshoot"',
  severity: 'error',
  kinds: ['assetlinks'],
  check: ({ payload }) =>
    fingerprintsOf(payload.candidate.value).flatMap(({ pointer, read }) => {
      const args = argsOf(read)
      return args ? [{ place: at(pointer), args }] : []
    }),
  message: ({ how, bytes }) => {
    const wanted = 'expected 32 pairs of upper-case hex digits with colons between them'
    if (how === 'length') return `${wanted}, received ${bytes}`
    return how === 'unreadable' ? `${wanted}, received something else` : `${wanted}, received ${RECEIVED[how]}`
  },
  cause: ({ how }) => {
    if (how === 'length') return 'The fingerprint was cut, or two of them were joined.'
    if (how === 'base64')
      return 'The hash of an origin (android:apk-key-hash:…) was written, which is the same bytes in base64url.'
    return how === 'unreadable'
      ? 'A stand-in was left, or another value was written.'
      : 'A tool or a script spells hex in its own way.'
  },
  fixFor: ({ right }) =>
    right === null ? 'Write the line SHA256 of `keytool -list -v` unchanged.' : `Write "${right}", the same bytes.`,
})
