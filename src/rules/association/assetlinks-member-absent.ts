import type { Place } from '../../model/index.ts'
import { type Statement, statementsOf } from '../../webauthn/site-files/asset-links.ts'
import { absent, defineRule } from '../define-rule.ts'

const OF_TARGETS = {
  app: ['namespace', 'package_name', 'sha256_cert_fingerprints'],
  site: ['namespace', 'site'],
} as const

type Name = 'relation' | 'target' | 'namespace' | 'package_name' | 'sha256_cert_fingerprints' | 'site'

function missingIn({ pointer, object, target, of }: Statement): { place: Place; args: { member: Name } }[] {
  // A statement that includes another file says nothing itself.
  if (Object.hasOwn(object, 'include')) return []
  const own = (['relation', 'target'] as const).filter((name) => !Object.hasOwn(object, name))
  const wanted: readonly Name[] = of === undefined ? ['namespace'] : OF_TARGETS[of]
  const inTarget = target ? wanted.filter((name) => !Object.hasOwn(target, name)) : []
  return [
    ...own.map((member) => ({ place: absent(pointer, member), args: { member } })),
    ...inTarget.map((member) => ({ place: absent(`${pointer}/target`, member), args: { member } })),
  ]
}

export default defineRule<never, { member: Name }>({
  id: 'assetlinks-member-absent',
  summary: 'a statement in assetlinks.json lacks a member',
  why: 'A statement says of a target what it may do. Without one of its members it counts for nothing, and the app is not related to the domain.',
  fix: 'Give an app namespace "android_app", package_name and sha256_cert_fingerprints; give a site namespace "web" and site.',
  spec: 'Digital Asset Links, "Statement List Syntax"',
  severity: 'error',
  tier: 'symptom',
  merge: false,
  kinds: ['assetlinks'],
  check: ({ payload }) => statementsOf(payload.candidate.value).flatMap(missingIn),
  message: ({ member }) => `expected the member ${member}, received nothing`,
  cause: ({ member }) =>
    member === 'sha256_cert_fingerprints'
      ? 'The member was left out, or is called otherwise, such as sha256_cert_fingerprint or sha1_cert_fingerprints.'
      : 'The member was left out or is called otherwise.',
})
