import type { Member } from '../ceremony/index.ts'
import type { Checked } from '../check-source.ts'
import { ruleNamed } from '../explain/lookup.ts'
import type { ErrorCode } from '../generated/ids.ts'
import type { Expected, Finding, Severity } from '../model/index.ts'
import { codesOf } from '../providers/codes.ts'
import { isCredentialKind } from '../providers/facts.ts'
import { severityOf } from '../providers/policy.ts'
import besides from '../rules/answer/error-named-beside.ts'
import { at } from '../rules/define-rule.ts'
import { allRules, familyOf, ruleOf } from '../rules/index.ts'
import { isNamed, lineAround, wordsAround } from '../settle/named.ts'
import { plain } from '../text/shown.ts'
import { shortCode } from '../text/words.ts'
import type { NamedError, NamedErrors, Refusals } from './error.ts'

/** Most text around a payload names no error, and its numbers are durations and ids: only what has such a word is looked through. */
const MAY_NAME = /error|exception|fail|invalid|mismatch|unexpected|refused|denied|rejected|\bcode\W{0,4}\d{3,}/i
/** The most likely come first. */
const MOST_CAUSES = 4
const MOST_FIXES = 2

/** Of payloads, the errors that the text around them or the answer to them names, where a finding is documented as such. */
export type Named = ReadonlyMap<Member, ReadonlySet<ErrorCode>>

/**
 * What a text says of the payloads in it, or a server in its answer to them, comes first among what was found in them. Of a
 * sound payload it is told as that, and where its causes would show.
 */
export function tellNamed(work: readonly Checked[], refusals: Refusals, errors: NamedErrors): Named {
  const named = new Map<Member, ReadonlySet<ErrorCode>>()
  for (const { source, options, members } of work) {
    // What is missing of a part may be the cause.
    const isWhole = ({ payload: { kind, candidate } }: Member): boolean =>
      isCredentialKind(kind) && !candidate.doc.elided
    const credentials = members.filter(isWhole)
    // An answer or a thrown error that was read says itself what it means.
    const isTold = members.some(({ payload }) => payload.kind.endsWith('-error'))
    // Of several lines each names its own.
    const around = credentials.length === 1 ? wordsAround : lineAround
    for (const member of credentials) {
      const { exchange, side } = member.payload.candidate.hints
      const answer = exchange && side !== 'answer' ? refusals.get(exchange) : undefined
      if (member.reference || (isTold && !answer)) continue
      const isFaulty = member.findings.some((one) => severityIn(one, member) === 'error')
      const words = answer ? '' : around(source.text, member.payload.candidate)
      const known = answer ? [answer] : MAY_NAME.test(words) ? errors.namedIn(words) : []
      // Who asks for a code of their own wants to hear of that.
      const led = options.wanted ? [] : lead(member, words, known)
      if (led.length > 0) named.set(member, new Set(led))
      const [first] = known
      if (first && !isFaulty && !led.some((code) => code === first.code))
        tell(member, first, answer && exchange?.status)
    }
  }
  return named
}

const severityIn = ({ rule }: Finding, { payload }: Member): Severity | undefined =>
  severityOf(ruleOf(rule), payload.target)

/** Of what was found, which is documented as an error that was named: that is the one that is asked about. */
function lead(member: Member, words: string, known: readonly NamedError[]): ErrorCode[] {
  const { findings, payload } = member
  if (words === '' && known.length === 0) return []
  return findings.flatMap((one) => {
    const own = codesOf(one, payload)
    const code =
      own.find((each) => isNamed(words, shortCode(each))) ??
      known.find((each) => own.some((c) => c === each.code))?.code
    if (code === undefined) return []
    one.answered = code
    // What is only remarked on is no reason.
    return severityIn(one, member) === 'info' ? [] : [code]
  })
}

/** `status`: of the answer that says so. */
function tell(member: Member, known: NamedError, status: number | undefined): void {
  const { name, documented, causes, fixes, docs, code } = known
  // What a server passes on to another need not be what it was sent: there each cause is open that this ceremony may have.
  const open = causes.filter((cause) => (status === undefined ? !wouldShow(cause, member) : !isOfOther(cause, member)))
  const rules = new Set<string>(open.flatMap((cause) => cause.rules ?? []))
  const toGive = GIVEN.filter(([rule, , given]) => rules.has(rule) && member.parts.expect[given] === undefined)
  const args = {
    named: plain(name),
    ...(status === undefined ? {} : { status }),
    documented,
    causes: open.slice(0, MOST_CAUSES).map(({ text, instead }) => plain(instead ? `${text} ${instead}` : text)),
    // Of what would show here, nothing is to be mended here.
    fixes: open.length > 0 ? fixes.slice(0, MOST_FIXES).map(plain) : [],
    toGive: toGive.map(([, what]) => plain(what)),
    docs: docs.map(plain),
  }
  // What the server answered is the headline; words around a payload may be about another.
  const codes = status === undefined || code === undefined ? {} : { codes: [code] }
  member.findings.push(besides.found(at(''), args, codes))
}

/** Whether the cause, if it were one, would have been found in the payload by itself. */
const wouldShow = ({ rules = [] }: NamedError['causes'][number], { payload }: Member): boolean =>
  rules.length > 0 &&
  rules.every((id) => {
    const rule = ruleNamed(id, allRules())
    return rule?.kinds.includes(payload.kind) && familyOf(id) !== 'relation' && !GIVEN.some(([own]) => own === id)
  })

/** Whether the cause is one of the other ceremony alone. */
const isOfOther = ({ rules = [] }: NamedError['causes'][number], { payload: { kind } }: Member): boolean =>
  rules.length > 0 &&
  rules.every((id) => {
    const kinds = ruleNamed(id, allRules())?.kinds ?? []
    return !kinds.includes(kind) && kinds.some(isCredentialKind)
  })

/** What a payload shows only beside what it is compared with, and what that is. */
const GIVEN: readonly (readonly [rule: string, what: string, given: keyof Expected])[] = [
  ['client-data-origin-unexpected', 'the expected origin', 'origin'],
  ['rp-id-hash-unexpected', 'the expected RP ID', 'rpId'],
  ['client-data-challenge-unexpected', 'the challenge that was issued', 'challenge'],
  ['user-verification-required', 'that user verification is required', 'userVerification'],
]
