import type { Item, Outcome, Tested } from '../formats/test/tested.ts'
import type { ReportFinding, ReportPayload } from '../model/index.ts'
import { differenceOf, isExpected } from './compare.ts'
import type { Expected, ExpectedFinding } from './expected.ts'
import type { Held } from './gather.ts'
import { differingMembers, findingsOf, strictDifference } from './strict.ts'

export interface Judged {
  outcome: Outcome
  expected: Item[]
  found: Item[]
}

/** An input as it came out, with what an update needs. */
export interface Checked {
  held: Held
  tested: Tested
  payloads: readonly ReportPayload[]
}

/** Holds what was found in one file against what is expected of it; nothing said: no error. */
export function judged(payloads: readonly ReportPayload[], expected: Expected | undefined): Judged {
  const { names = [], findings } = expected ?? {}
  return findings ? strictlyJudged(findingsOf(payloads), findings) : judgedByNames(payloads, names)
}

function judgedByNames(payloads: readonly ReportPayload[], names: readonly string[]): Judged {
  const all = payloads.flatMap(({ findings }) => findings)
  const { missing, unexpected } = differenceOf(all, names)
  const told = all.filter((finding) => finding.severity === 'error' || isExpected(finding, names))
  return {
    outcome: missing.length + unexpected.length === 0 ? 'met' : 'unmet',
    expected: names.map((name) => ({ what: name, met: !missing.includes(name) })),
    found: grouped(told, new Set(unexpected), names),
  }
}

/** The same finding at many places is one thing that was found. */
function grouped(
  findings: readonly ReportFinding[],
  unexpected: ReadonlySet<ReportFinding>,
  names: readonly string[],
): Item[] {
  const groups = new Map<string, { item: Item; times: number }>()
  for (const finding of findings) {
    // Of several codes the one that was expected is the one to show.
    const what = finding.codes.find((code) => names.includes(code)) ?? finding.codes[0] ?? finding.rule
    const key = `${what} ${finding.rule}`
    const group = groups.get(key)
    if (group) group.times += 1
    else groups.set(key, { item: itemOf(finding, what, !unexpected.has(finding)), times: 1 })
  }
  return [...groups.values()].map(({ item, times }) => (times === 1 ? item : { ...item, times }))
}

const itemOf = ({ rule, line, column }: ReportFinding, what: string, met: boolean): Item => ({
  what,
  ...(what === rule ? {} : { rule }),
  ...(line === undefined ? {} : { at: `${line}:${column}` }),
  met,
})

function strictlyJudged(found: readonly ExpectedFinding[], wanted: readonly ExpectedFinding[]): Judged {
  const { met, missing, unexpected } = strictDifference(found, wanted)
  // Of two findings of one rule, only what tells them apart is worth reading.
  const pairs = new Map<ExpectedFinding, ExpectedFinding>()
  for (const want of missing) {
    const other = unexpected.find((one) => one.rule === want.rule && ![...pairs.values()].includes(one))
    if (other) pairs.set(want, other)
  }
  const wantOf = new Map([...pairs].map(([want, other]) => [other, want]))
  return {
    outcome: missing.length + unexpected.length === 0 ? 'met' : 'unmet',
    expected: [
      ...met.map((one) => exactItem(one, true)),
      ...missing.map((one) => exactItem(one, false, pairs.get(one))),
    ],
    found: [
      ...met.map((one) => exactItem(one, true)),
      ...unexpected.map((one) => exactItem(one, false, wantOf.get(one))),
    ],
  }
}

/** A finding with what tells it from the one in whose place it stands, if there is one. */
function exactItem(finding: ExpectedFinding, met: boolean, other?: ExpectedFinding): Item {
  const { rule, codes: [code] = [], place } = finding
  const at = place?.split('-')[0]
  const detail = other ? differences(finding, other) : usual(finding)
  return {
    what: code ?? rule,
    ...(code === undefined ? {} : { rule }),
    ...(at === undefined ? {} : { at }),
    ...(detail === '' ? {} : { detail }),
    met,
  }
}

const usual = ({ severity = 'error', pointer = '' }: ExpectedFinding): string =>
  [severity === 'error' ? '' : severity, pointer].filter((part) => part !== '').join(' ')

function differences(finding: ExpectedFinding, other: ExpectedFinding): string {
  const names = new Set([...differingMembers(finding, other), ...differingMembers(other, finding)])
  return [...names].map((name) => `${name} ${JSON.stringify(finding[name]) ?? 'none'}`).join(' ')
}
