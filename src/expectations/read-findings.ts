import { type Named, ruleNamed } from '../explain/lookup.ts'
import { describe } from '../json/values.ts'
import type { Json } from '../model/index.ts'
import { saidBack } from '../text/said-back.ts'
import { didYouMean } from '../text/words.ts'
import type { CheckedJson } from './checked-json.ts'
import type { ExpectedFinding } from './expected.ts'
import { fullName, unknownName } from './names.ts'

const SEVERITIES = ['error', 'warning', 'info']

const isText = (value: Json): boolean => typeof value === 'string'
const areTexts = (value: Json): boolean => Array.isArray(value) && value.every(isText)
const areTwoNumbers = (value: Json): boolean =>
  Array.isArray(value) && value.length === 2 && value.every((one) => typeof one === 'number')

/** What each member has to be. */
const MEMBERS: Record<keyof ExpectedFinding, { is: (value: Json) => boolean; what: string }> = {
  rule: { is: isText, what: 'the id of a rule' },
  severity: { is: (value) => SEVERITIES.some((one) => one === value), what: `one of ${SEVERITIES.join(', ')}` },
  codes: { is: areTexts, what: 'a list of codes' },
  pointer: { is: isText, what: 'a JSON pointer' },
  member: { is: isText, what: 'the name of a member' },
  also: { is: areTexts, what: 'a list of JSON pointers' },
  related: { is: areTexts, what: 'a list of JSON pointers' },
  layer: { is: isText, what: 'the name of a layer' },
  at: { is: isText, what: 'a path within a layer' },
  bytes: { is: areTwoNumbers, what: 'an offset and a length' },
  place: { is: isText, what: 'a place such as "3:14-3:20"' },
  payload: { is: isText, what: 'a kind and a JSON pointer, such as "registration@/credential"' },
}
const NAMES = Object.keys(MEMBERS) as (keyof ExpectedFinding)[]

/** The strict form: exactly these findings, each with the members that are given. */
export function readFindings(
  value: Json,
  pointer: string,
  json: CheckedJson,
  catalogue: Named,
): ExpectedFinding[] | undefined {
  if (!Array.isArray(value)) return json.fail(pointer, `expected a list of findings, received ${describe(value)}`)
  const found = value.map((item, at) => findingIn(item, `${pointer}/${at}`, json, catalogue))
  const whole = found.filter((one) => one !== undefined)
  return whole.length < found.length ? undefined : whole
}

function findingIn(value: Json, pointer: string, json: CheckedJson, catalogue: Named): ExpectedFinding | undefined {
  const before = json.problems.length
  const finding = json.object(value, pointer, NAMES)
  if (!finding) return undefined
  for (const name of NAMES) {
    const member = finding[name]
    if (member !== undefined && !MEMBERS[name].is(member))
      json.fail(`${pointer}/${name}`, `expected ${MEMBERS[name].what}, received ${describe(member)}`)
  }
  if (json.problems.length > before) return undefined
  const { rule: word, codes, ...rest } = finding as unknown as ExpectedFinding
  if (word === undefined) return json.fail(pointer, 'expected the member "rule", received none')
  const rule = ruleNamed(word, catalogue.rules)?.id
  if (rule === undefined) {
    const names = catalogue.rules.map(({ id }) => id)
    return json.fail(`${pointer}/rule`, `no rule is called "${saidBack(word)}".${didYouMean(word, names)}`)
  }
  const unknown = codes?.find((code) => fullName(code, catalogue) === undefined)
  if (unknown !== undefined) return json.fail(`${pointer}/codes`, unknownName(unknown, catalogue))
  return { rule, ...rest, ...(codes ? { codes: codes.map((code) => fullName(code, catalogue) ?? code) } : {}) }
}
