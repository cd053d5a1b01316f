import { expect, test } from 'vitest'
import type { Parts } from '../../src/decode/parts.ts'
import { CHECKS } from '../../src/generated/checks.ts'
import { KINDS, TARGETS } from '../../src/model/index.ts'
import { severityOf } from '../../src/providers/policy.ts'
import { isPart, type Ranked } from '../../src/rules/define-rule.ts'
import { allRules } from '../../src/rules/index.ts'
import { present, Selection } from '../../src/rules/selection.ts'

test('for each kind and target the rules that look at it and that the target knows are selected, in their order', () => {
  const selection = new Selection(CHECKS)
  for (const kind of KINDS)
    for (const target of TARGETS) {
      const wanted = allRules().filter(
        (rule) => rule.check && rule.kinds.includes(kind) && severityOf(rule, target) !== undefined,
      )
      expect(selection.of(kind, target).map(({ id }) => id)).toEqual(wanted.map(({ id }) => id))
    }
})

test('a rule is looked at once for all payloads of a kind and target', () => {
  let asked = 0
  const checks = (): readonly Ranked[] => {
    asked++
    return []
  }
  const selection = new Selection([{ kinds: ['registration'], checks }])
  selection.of('registration', 'twilio')
  selection.of('registration', 'twilio')
  expect(asked).toBe(1)
})

test('a part that rules read is seen when it is there, and has a bit of its own', () => {
  const needs = [...new Set(allRules().flatMap(({ reads }) => reads.filter(isPart)))]
  const bits = needs.map((need) => present({ [need]: {} } as unknown as Parts))
  expect(needs.filter((_, at) => bits[at] === 0)).toEqual([])
  expect(new Set(bits).size).toBe(needs.length)
  expect(present({ payload: {}, expect: {} } as unknown as Parts)).toBe(0)
})
