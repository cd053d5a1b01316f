import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { severityOf } from '../../src/rules/define-rule.ts'
import { RULES_BY_FAMILY } from '../../src/rules/index.ts'
import { NOW, type RegistrationJson } from '../authenticator/index.ts'
import { filesOf } from '../fixtures/folders.ts'
import { FIXTURES } from '../helpers/fixtures.ts'
import { judge } from './judge.ts'
import { rootsFrom } from './pem.ts'

/** Their time and, for the rule of trust, its root. */
const optionsOf = (rule: string) =>
  rule === 'attestation-chain-untrusted'
    ? { expect: { attestationRoots: rootsFrom(readFileSync(new URL(`${rule}/roots.pem`, FIXTURES), 'utf8')) } }
    : {}

const rows = RULES_BY_FAMILY['attestation-statement'].flatMap((rule) => {
  return filesOf(rule.id).map((name) => [`${rule.id}/${name}`, rule, name] as const)
})

describe('fixtures of attestation statements', () => {
  test.each(rows)('%s', async (path, rule, name) => {
    const json = JSON.parse(readFileSync(new URL(path, FIXTURES), 'utf8')) as RegistrationJson
    const { payload } = await judge(json, { now: NOW, ...optionsOf(rule.id) })
    const severity = severityOf(rule, 'twilio')
    const errors = payload.findings.filter((one) => one.severity === 'error').map((one) => one.rule)
    const own = payload.findings.filter((one) => one.rule === rule.id)
    if (name.startsWith('good-')) {
      expect(own).toEqual([])
      expect(errors).toEqual([])
      return
    }
    expect(own.map((one) => one.severity)).toEqual([severity])
    expect(errors).toEqual(severity === 'error' ? [rule.id] : [])
    expect(own[0]?.codes).toEqual(name.startsWith('bad-60386-') ? ['twilio/60386'] : [])
  })
})
