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
