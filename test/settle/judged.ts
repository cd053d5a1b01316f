import type { RuleId } from '../../src/generated/ids.ts'
import type { Finding, Payload, Place, Severity, Tier } from '../../src/model/index.ts'
import type { Rule } from '../../src/rules/define-rule.ts'
import { ruleOf } from '../../src/rules/index.ts'
import type { Judged } from '../../src/settle/judged.ts'

/** A payload to find something in. */
export const payload = (): Payload => ({
  kind: 'registration',
  target: 'webauthn',
  endpoint: null,
  evidence: '',
  candidate: {
    value: {},
    doc: { text: '{}', toSource: (offset) => offset, elided: false },
    pointer: '',
    via: [],
    hints: {},
    undone: [],
    faults: [],
    expected: true,
  },
})

/** Where everything is found that no other payload is named for. */
export const HERE = payload()

export interface Told extends Omit<Partial<Finding>, 'rule' | 'place'> {
  /** Only a name here: what the rule is, is said beside it. */
  rule?: RuleId
  severity?: Severity
  place?: Place
  payload?: Payload
  /** What the rule reads; `reads` is what this finding does. */
  parts?: Rule['reads']
  merge?: Rule['merge']
  fact?: Rule['fact']
}

/** A finding of a rule that is of this tier and stands at this pointer. */
export function found(tier: Tier, pointer: string, told: Told = {}): Judged {
  const { rule: id = 'id-absent', severity = 'error', payload: where = HERE, parts = [], merge = true, ...rest } = told
  const { fact, place = { pointer }, ...finding } = rest
  const rule: Rule = { ...ruleOf(id), tier, severity, reads: parts, merge }
  if (fact !== undefined) rule.fact = fact
  return { finding: { args: {}, ...finding, rule: id, place }, rule, severity, payload: where }
}

export const cause = (pointer: string, told?: Told): Judged => found('cause', pointer, told)
export const symptom = (pointer: string, told?: Told): Judged => found('symptom', pointer, told)
export const consequence = (pointer: string, told?: Told): Judged => found('consequence', pointer, told)
