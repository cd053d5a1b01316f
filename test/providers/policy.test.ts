import { describe, expect, test } from 'vitest'
import { POLICIES } from '../../src/generated/provider-policy.ts'
import { TARGETS } from '../../src/model/index.ts'
import { severitiesOf, severityOf } from '../../src/providers/policy.ts'
import type { Policy } from '../../src/providers/provider.ts'
import { linksOf } from '../../src/providers/sources.ts'
import { allRules, ruleById } from '../../src/rules/index.ts'

const ofStandard = (id: string) => ruleById(id)?.severity

describe.each(Object.entries(POLICIES))('the policy of %s', (_name, policy) => {
  test.each(Object.entries(policy))('%s: takes it otherwise than the rule itself', (id, severity) => {
    expect(ruleById(id)).toBeDefined()
    expect(severity).not.toBe(ofStandard(id))
  })
})

test('a rule that the standard does not know is known to a provider', () => {
  const unknown = allRules().filter((rule) => TARGETS.every((target) => severityOf(rule, target) === undefined))
  expect(unknown.map(({ id }) => id)).toEqual([])
})

test('the standard knows no policy but the rule itself', () => {
  for (const rule of allRules()) expect(severityOf(rule, 'webauthn'), rule.id).toBe(rule.severity ?? undefined)
})

test('severities are one where all targets agree, and else by target, of those that know the rule', () => {
  const said = (id: string) => {
    const rule = ruleById(id)
    return rule && severitiesOf(rule)
  }
  expect(said('response-absent')).toBe('error')
  const differing = said('client-extension-results-absent')
  expect(differing).toMatchObject({ twilio: 'info', auth0: 'info', webauthn: 'warning' })
  const silent = Object.entries<Policy>(POLICIES).filter(([, own]) => own['client-extension-results-absent'] === 'off')
  const off = silent.map(([name]) => name)
  expect(Object.keys(differing ?? {})).toEqual(TARGETS.filter((target) => !off.includes(target)))
  expect(said('authenticator-attachment-absent')).toEqual({ twilio: 'error' })
})

test('what a provider documents of a rule is cited to nobody who sends to another one', () => {
  const rule = ruleById('credential-sent-elsewhere')
  if (!rule) throw new Error('no such rule')
  expect(linksOf(rule)).toEqual(expect.arrayContaining(linksOf(rule, 'twilio')))
  expect(linksOf(rule, 'twilio').filter((link) => !linksOf(rule, 'webauthn').includes(link))).toHaveLength(1)
  expect(linksOf(rule, 'auth0')).toEqual(linksOf(rule, 'webauthn'))
})

test('of a rule about both ceremonies a sign-in is led to the section about sign-ins', () => {
  const section = (spec: string, kind?: 'registration' | 'authentication') =>
    linksOf({ id: 'user-verification-missing', spec }, 'webauthn', kind).map((link) => link.split('#')[1])
  for (const spec of [
    'WebAuthn Level 3 §7.1 step 16, §7.2 step 17',
    'WebAuthn Level 3 §7.1 and §7.2 (user verified)',
    'WebAuthn Level 3 §7.1 step 9, §7.2 step 12, §13.5.9',
  ]) {
    expect(section(spec, 'authentication')).toEqual(['sctn-verifying-assertion'])
    expect(section(spec, 'registration')).toEqual(['sctn-registering-a-new-credential'])
    expect(section(spec)).toEqual(['sctn-registering-a-new-credential'])
  }
  expect(section('WebAuthn Level 3 §5.1.3 step 8, §7.1 step 14', 'authentication')).toEqual(['sctn-createCredential'])
})
