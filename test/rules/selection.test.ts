import { expect, test } from 'vitest'
import { KINDS, TARGETS } from '../../src/model/index.ts'
import { severityOf } from '../../src/providers/policy.ts'
import { RULES } from '../../src/rules/index.ts'
import { Selection } from '../../src/rules/selection.ts'

test('for each kind and target the rules that look at it and that the target knows are selected, in their order', () => {
  const selection = new Selection(RULES)
  for (const kind of KINDS)
    for (const target of TARGETS) {
      const wanted = RULES.filter(
        (rule) => rule.check && rule.kinds.includes(kind) && severityOf(rule, target) !== undefined,
      )
      expect(selection.of(kind, target).map(({ rule }) => rule.id)).toEqual(wanted.map(({ id }) => id))
    }
})

test('a rule is looked at once for all payloads of a kind and target', () => {
  let asked = 0
  const rules = RULES.slice(0, 1).map((rule) => ({
    ...rule,
    check: () => [],
    get kinds() {
      asked++
      return rule.kinds
    },
  }))
  const selection = new Selection(rules)
  selection.of('registration', 'twilio')
  selection.of('registration', 'twilio')
  expect(asked).toBe(1)
})
