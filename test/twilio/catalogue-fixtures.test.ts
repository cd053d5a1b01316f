import { describe, expect, test } from 'vitest'
import { lintText } from '../../src/index.ts'
import type { Rule } from '../../src/rules/define-rule.ts'
import { RULES_BY_FAMILY } from '../../src/rules/index.ts'
import { fixture, fixtures, seenIn } from './findings.ts'

const RULES: readonly Rule[] = [
  ...RULES_BY_FAMILY['twilio-sid'],
  ...RULES_BY_FAMILY['twilio-service'],
  ...RULES_BY_FAMILY['twilio-challenge'],
  ...RULES_BY_FAMILY['twilio-entity-factor'],
  ...RULES_BY_FAMILY['twilio-error'],
  ...RULES_BY_FAMILY['twilio-relation'],
  ...RULES_BY_FAMILY['twilio-preview'],
]

/** The present, for rules about time: a day after the fixtures' challenge was created. */
const NOW = Date.parse('2026-03-03T09:30:00Z')
const TIMED = new Set(['challenge-expired', 'challenge-expiration-invalid'])

/** What stands beside a finding because the fixture needs it. */
const BESIDES: Record<string, readonly string[]> = {
  'challenge-responded': ['twilio-error-explained'],
  'twilio-error-code-not-a-number': ['twilio-error-explained'],
  'twilio-error-status-differs': ['twilio-error-explained'],
  'twilio-error-answer-is-html': ['twilio-error-explained'],
  'twilio-error-cause-shown': ['challenge-expired'],
}

const options = (rule: string) => (TIMED.has(rule) ? { now: NOW } : {})

describe.each(RULES.map((rule) => rule.id))('%s', (id) => {
  test.each(fixtures(id))('%s', async (name) => {
    const found = seenIn(await lintText(fixture(`${id}/${name}`), options(id)))
    const own = found.filter(([rule]) => rule === id)
    const code = /^bad-(\d{5})-/.exec(name)?.[1]
    if (!name.startsWith('bad-')) {
      expect(own).toEqual([])
      return
    }
    expect(own).toHaveLength(1)
    // The code that the file is named for; the error pages name no order where there are several.
    if (code === undefined) expect(own[0]?.[2]).toEqual([])
    else expect(own[0]?.[2]).toContain(code)
    const beside = found.filter(([rule, severity]) => rule !== id && severity !== 'info').map(([rule]) => rule)
    expect(beside.filter((rule) => !BESIDES[id]?.includes(rule))).toEqual([])
  })
})
