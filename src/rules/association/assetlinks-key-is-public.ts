import { publicKeyOf } from '../../webauthn/site-files/fingerprints.ts'
import { at, defineRule } from '../define-rule.ts'
import { fingerprintsOf } from './common.ts'

const WHOSE = {
  debug: 'the debug key that the templates of React Native and Expo bring along',
  example: 'the example of Google’s documentation of Digital Asset Links',
} as const

export default defineRule<never, { whose: keyof typeof WHOSE; others: number }>({
  id: 'assetlinks-key-is-public',
  summary: 'a fingerprint in assetlinks.json is that of a key which anybody has, or of an example',
  why: 'Whoever has the debug key of a template can sign an app with it that may then use the passkeys of this domain, under the same package name; and no release is signed with it.',
  fix: 'List the certificates of your releases (Play Console shows that of Play App Signing); keep the debug key for a domain of tests.',
  spec: 'Digital Asset Links, "Statement List Syntax"',
  severity: 'warning',
  kinds: ['assetlinks'],
  check: ({ payload }) => {
    const all = fingerprintsOf(payload.candidate.value)
    const others = all.filter(({ text }) => publicKeyOf(text) === undefined).length
    return all.flatMap(({ pointer, text }) => {
      const whose = publicKeyOf(text)
      return whose === undefined ? [] : [{ place: at(pointer), args: { whose, others } }]
    })
  },
  message: ({ whose }) => `expected the certificate of an app of yours, received ${WHOSE[whose]}`,
  cause: ({ whose, others }) => {
    if (whose === 'example') return 'The file was copied from the documentation.'
    return others > 0
      ? 'It was added for builds of developers, beside the certificates of releases.'
      : 'The file was made on a developer’s machine: the app that people install is signed with another key.'
  },
})
