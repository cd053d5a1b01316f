import { subjectOf } from '../json/places.ts'
import type { Args, Finding, Given, GivenArg, Json } from '../model/index.ts'
import type { Rule } from '../rules/define-rule.ts'
import { escapeTerminal } from '../text/escape.ts'
import { redactValue, scrub } from '../text/redact.ts'
import { isUnshown } from '../text/shown.ts'

/** Args whose text is ours, never the input's. */
const OURS = new Set(['expected', 'keyword', 'why', 'sign', 'reason', 'intended', 'layer'])

/** Turns args into what may be shown: values from the input are redacted, shortened and escaped here and nowhere else. */
export function safeArgs(args: Given, pointer: string, showValues: boolean): Args {
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

export interface Words {
  message: string
  cause?: string
  fix: string
}

/** Calls the rule for its words about this very payload. */
export function wordsOf(finding: Finding, rule: Rule, showValues: boolean): Words {
  const args = safeArgs(finding.args, subjectOf(finding.place), showValues)
  const also = (finding.also ?? []).map((other) => safeArgs(other.args, subjectOf(other.place), showValues))
  const cause = rule.cause?.(args, also)
  const words: Words = { message: rule.message(args, also), fix: rule.fixFor?.(args, also) ?? rule.fix }
  if (cause) words.cause = cause
  return words
}
