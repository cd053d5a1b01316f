import { placesOf, subjectOf } from '../json/pointer.ts'
import type { Args, Finding, Given, GivenArg, Json, NotChecked } from '../model/index.ts'
import type { Rule } from '../rules/define-rule.ts'
import { table } from '../table.ts'
import { escapeTerminal } from '../text/escape.ts'
import { redactValue, scrub } from '../text/redact.ts'
import { isUnshown } from '../text/shown.ts'
import type { Judged } from './judged.ts'

/** Args whose text is ours, never the input's. */
const OURS = new Set(['expected', 'keyword', 'why', 'sign', 'reason', 'intended', 'layer'])

/** Turns args into what may be shown: values from the input are redacted, shortened and escaped here and nowhere else. */
function safeArgs(args: Given, pointer: string, showValues: boolean): Args {
  const safe: Args = {}
  for (const [name, value] of Object.entries(args))
    safe[name] = OURS.has(name) && !isUnshown(value) ? (value as Json) : safeValue(name, value, pointer, showValues)
  return safe
}

function safeValue(name: string, value: GivenArg, pointer: string, showValues: boolean): Json | undefined {
  if (isUnshown(value)) return value.show({ pointer, showValues })
  if (value === undefined || typeof value === 'number' || typeof value === 'boolean') return value
  if (name === 'received') return escapeTerminal(redactValue(value as Json, pointer, { showValues }))
  if (typeof value === 'string') return escapeTerminal(scrub(value))
  if (Array.isArray(value)) return value.map((item) => safeValue('', item, pointer, showValues) ?? null)
  return value as Json
}

export interface Worded {
  finding: Finding
  rule: Rule
  base: string
}

export interface Words {
  message: string
  cause?: string
  fix: string
  /** Of this very finding, where it has some. */
  docs?: readonly string[]
}

/** Calls the rule for its words about this very payload, which stands at `base` of its document. */
export function wordsOf({ finding, rule, base }: Worded, showValues: boolean, isError = false): Words {
  const args = safeArgs(finding.args, base + subjectOf(finding.place), showValues)
  const also = (finding.also ?? []).map((other) => safeArgs(other.args, base + subjectOf(other.place), showValues))
  // Where nobody can say how it came about, why it is wrong is what there is to say.
  const cause = rule.cause?.(args, also) || (isError ? rule.why : undefined)
  const words: Words = { message: rule.message(args, also), fix: inForm(args) ?? rule.fixFor?.(args, also) ?? rule.fix }
  if (cause) words.cause = cause
  const docs = rule.docsFor?.(args) ?? []
  if (docs.length > 0) words.docs = docs
  return words
}

/** Where the receiver has its own name for a member, the standard's words would lead to another one. */
const inForm = ({ underName, madeOf }: Args): string | undefined =>
  underName === undefined || madeOf === undefined ? undefined : `Send ${madeOf} under the name "${underName}".`

/** Which member or option a part comes from, for people. */
const SOURCES: Record<string, { words: string; member?: string }> = table({
  object: { words: 'the payload is no JSON object' },
  credential: { words: 'the payload is no credential' },
  encoded: { words: 'the payload is no credential' },
  clientData: { words: 'clientDataJSON could not be read', member: 'clientDataJSON' },
  clientDataMembers: { words: 'clientDataJSON could not be read', member: 'clientDataJSON' },
  attestation: { words: 'there is no readable attestationObject', member: 'attestationObject' },
  statements: { words: 'there is no readable attestation statement', member: 'attestationObject' },
  authData: { words: 'there is no readable authenticator data' },
  flags: { words: 'there is no readable authenticator data' },
  attested: { words: 'there is no attested credential data' },
  coseKey: { words: 'there is no readable credential public key' },
  signature: { words: 'there is no readable signature', member: 'signature' },
  crypto: { words: 'no cryptography is available here' },
  now: { words: 'the time of the capture is not known; give --now' },
})

/** Says why a check did not run, naming the finding that stands in its way where there is one. */
export function because(entry: NotChecked, kept: readonly Judged[]): NotChecked {
  const source = SOURCES[entry.because]
  if (!source) return entry
  const blocker =
    source.member === undefined
      ? undefined
      : kept.find((judged) => judged.severity === 'error' && speaksOf(judged, source.member ?? ''))
  return { rule: entry.rule, because: blocker ? `${source.words} (${blocker.rule.id})` : source.words }
}

const speaksOf = (judged: Judged, member: string): boolean => {
  return placesOf(judged.finding).some((place) => subjectOf(place).includes(member))
}
