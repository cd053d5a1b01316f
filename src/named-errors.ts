import type { Member } from './ceremony/index.ts'
import type { Checked } from './check-source.ts'
import type { Recognised } from './explain/explanation.ts'
import { ruleNamed } from './explain/lookup.ts'
import { surely } from './explain/recognise.ts'
import { CATALOGUE } from './library/catalogue.ts'
import type { Expected } from './model/index.ts'
import { isCredentialKind } from './providers/facts.ts'
import { severityOf } from './providers/policy.ts'
import named from './rules/answer/error-named-beside.ts'
import { at } from './rules/define-rule.ts'
import { allRules, familyOf, ruleOf } from './rules/index.ts'
import { lineAround, wordsAround } from './settle/named.ts'
import { plain } from './text/shown.ts'

/** Most text around a payload names no error, and its numbers are durations and ids: only what has such a word is looked through. */
const MAY_NAME = /error|exception|fail|invalid|mismatch|unexpected|refused|denied|rejected/i
/** The most likely come first. */
const MOST_CAUSES = 4
const MOST_FIXES = 2

/** A sound payload in a text that names an error: what the text says is told as that, and where its causes would show. */
export function tellNamed(work: readonly Checked[]): void {
  for (const { source, members } of work) {
    // What is missing of a part may be the cause.
    const isWhole = ({ payload: { kind, candidate } }: Member): boolean =>
      isCredentialKind(kind) && !candidate.doc.elided
    const credentials = members.filter(isWhole)
    // An answer or a thrown error that was read says itself what it means.
    if (credentials.length === 0 || members.some(({ payload }) => payload.kind.endsWith('-error'))) continue
    // Of several lines each names its own.
    const around = credentials.length === 1 ? wordsAround : lineAround
    for (const member of credentials) {
      if (member.reference || member.findings.some((one) => isError(one.rule, member))) continue
      const words = around(source.text, member.payload.candidate)
      if (MAY_NAME.test(words))
        tell(
          member,
          surely(words, CATALOGUE).find(({ kind }) => kind !== 'rule'),
        )
    }
  }
}

const isError = (rule: Member['findings'][number]['rule'], { payload }: Member): boolean =>
  severityOf(ruleOf(rule), payload.target) === 'error'

function tell(member: Member, known: Recognised | undefined): void {
  if (!known || known.kind === 'rule') return
  const { name, documented, causes, fixes, docs } = toldOf(known)
  const open = causes.filter((cause) => !wouldShow(cause, member))
  const rules = new Set<string>(open.flatMap((cause) => cause.rules ?? []))
  const flags = FLAGS.filter(([rule, , given]) => rules.has(rule) && member.parts.expect[given] === undefined)
  const args = {
    named: plain(name),
    documented,
    causes: open.slice(0, MOST_CAUSES).map(({ text, instead }) => plain(instead ? `${text} ${instead}` : text)),
    // Of what would show here, nothing is to be mended here.
    fixes: open.length > 0 ? fixes.slice(0, MOST_FIXES).map(plain) : [],
    flags: flags.map(([, flag]) => plain(flag)),
    docs: docs.map(plain),
  }
  member.findings.push(named.found(at(''), args))
}

/** Whether the cause, if it were one, would have been found in the payload by itself. */
const wouldShow = ({ rules = [] }: Told['causes'][number], { payload }: Member): boolean =>
  rules.length > 0 &&
  rules.every((id) => {
    const rule = ruleNamed(id, allRules())
    return rule?.kinds.includes(payload.kind) && familyOf(id) !== 'relation' && !FLAGS.some(([own]) => own === id)
  })

interface Told {
  name: string
  documented: boolean
  causes: readonly { text: string; rules?: readonly string[]; instead?: string }[]
  fixes: readonly string[]
  docs: readonly string[]
}

const toldOf = (known: Exclude<Recognised, { kind: 'rule' }>): Told =>
  known.kind === 'error'
    ? {
        name: `${known.error.code}, "${known.error.title}"`,
        documented: known.error.documented !== 'title only',
        causes: known.error.causes,
        fixes: known.error.fixes,
        docs: known.error.docs,
      }
    : {
        name: `"${known.explanation.title}"`,
        documented: false,
        causes: known.explanation.causes,
        fixes: known.explanation.fixes ?? [],
        docs: known.explanation.docs ?? [],
      }

/** What a payload shows only beside what it is compared with, and how that is given. */
const FLAGS: readonly (readonly [rule: string, flag: string, given: keyof Expected])[] = [
  ['client-data-origin-unexpected', '--origin', 'origin'],
  ['rp-id-hash-unexpected', '--rp-id', 'rpId'],
  ['client-data-challenge-unexpected', '--challenge', 'challenge'],
  ['user-verification-required', '--require-user-verification', 'userVerification'],
]
