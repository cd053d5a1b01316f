import type { Member } from '../../../ceremony/view.ts'
import type { RuleId } from '../../../generated/ids.ts'
import { subjectOf } from '../../../json/pointer.ts'
import type { Args, Given, Incident, IncidentCause, Place } from '../../../model/index.ts'
import { ruleOf } from '../../../rules/index.ts'
import { withShown } from '../../../text/shown.ts'
import type { Auth0Findings } from '../findings.ts'
import type { NothingAllowed } from '../rules/connection/signup-allows-no-attribute.ts'
import type { NoIdentifier } from '../rules/connection/signup-attributes-not-identifiers.ts'
import { type Pair, type Study, study } from './study.ts'
import { otherConnection, pairArgs } from './words.ts'

/** What triage concludes about the documented enrolment failure. Texts may hold values of the input: escape them. */
export function incidentOf(members: readonly Member[]): Incident {
  const found = study(members)
  const [pair, ...more] = found.pairs
  const incident = pair && more.length === 0 ? ofPair(pair, found) : withoutPair(found, members)
  const seen = new Set<string>()
  const causes = incident.causes.filter(({ text }) => text !== '' && !seen.has(text) && seen.add(text))
  return { ...incident, causes: causes.sort((a, b) => GRADES.indexOf(a.grade) - GRADES.indexOf(b.grade)) }
}

const GRADES: readonly IncidentCause['grade'][] = ['proven', 'documented', 'inferred', 'hint']

const message = (rule: RuleId, args: Args): string => ruleOf(rule).message(args, [])
const why = (rule: RuleId, args: Args): string => ruleOf(rule).cause?.(args, []) ?? ''

function ofPair(pair: Pair, found: Study): Incident {
  const { verdict, nothingAllowed, open, usable } = pair.decision
  const args = pairArgs(pair, found.missing.length > 0)
  if (verdict === 'mismatch') {
    const apart = cause('captures-do-not-belong-together', otherConnection(pair), 'proven')
    return { verdict: 'mismatch', causes: [apart, ...errorCauses(found)] }
  }
  if (verdict === 'broken') {
    const rule = nothingAllowed ? 'signup-allows-no-attribute' : 'signup-attributes-not-on-profile'
    const [beyond] = found.missing.length > 0 ? [] : found.beyond
    if (!beyond && found.missing.length === 0) {
      // The fault is real, but what was captured is not its trace: members before `user` are converted first.
      const other = found.errors.some(({ error }) => error.conversion && error.conversion.method !== 'get')
      if (other) return { verdict: 'refuted', causes: [...errorCauses(found), cause(rule, args, 'inferred')] }
      if (found.skipped.length > 0) return { verdict: 'found', causes: [cause(rule, args, 'documented'), SKIPPED] }
    }
    if (!beyond)
      return {
        verdict: 'confirmed',
        causes: [cause(rule, args, 'documented'), ...errorCauses(found)],
      }
    const contradiction = { ...beyond.args, allowed: args.allowed, onProfile: args.onProfile }
    return {
      verdict: 'mismatch',
      causes: [
        cause('captures-do-not-belong-together', contradiction, 'proven'),
        cause(rule, args, 'documented'),
        ...errorCauses(found),
      ],
    }
  }
  if (verdict === 'undecided') {
    const text = `not shown, or not readable: whether signup allows ${open.join(', ')} and the profile has it`
    return {
      verdict: 'incomplete',
      causes: [...errorCauses(found), ...(open.length > 0 ? [{ text, grade: 'hint' as const }] : [])],
    }
  }
  const suspicious = verdict === 'suspicious'
  const [missing] = found.missing
  if (!missing) {
    if (suspicious)
      return {
        verdict: 'incomplete',
        causes: [cause('signup-attributes-not-identifiers', args, 'inferred'), ...errorCauses(found)],
      }
    return { verdict: found.errors.length > 0 ? 'refuted' : 'none', causes: errorCauses(found) }
  }
  const unexplained = { usable, suspicious, certain: missing.certain }
  return {
    verdict: suspicious ? 'incomplete' : 'refuted',
    causes: [cause('user-name-missing-not-explained', unexplained, 'inferred'), ...errorCauses(found)],
  }
}

function withoutPair(found: Study, members: readonly Member[]): Incident {
  const causes = errorCauses(found)
  const [missing] = found.missing
  if (missing) {
    const args = { certain: missing.certain, documented: true }
    causes.push({
      text: why('browser-error-user-name-missing', args),
      grade: 'documented',
      ...(missing.rule ? { rule: missing.rule } : {}),
    })
  }
  // Told anew by a relation, the last one knows most.
  const own = found.connections.flatMap(({ findings }) =>
    ALONE.flatMap((rule) => findings.findLast((one) => one.rule === rule) ?? []),
  )
  for (const { rule, place, args } of own) causes.push(said(rule, shownAt(place, args), 'inferred'))
  const relevant = missing !== undefined || own.length > 0
  if (!relevant) return { verdict: 'none', causes }
  const questions = [
    ...(found.connections.length === 0 ? ['the connection (GET /api/v2/connections/{id}): it decides'] : []),
    ...(found.users.length === 0 ? ['the user (GET /api/v2/users/{id}): the profile decides'] : []),
  ]
  return { verdict: members.length > 0 ? 'incomplete' : 'none', causes, ...(questions.length > 0 ? { questions } : {}) }
}

const SKIPPED: IncidentCause = {
  text: 'the captured form is a choice of the person, who skipped the enrolment: it shows no error',
  grade: 'hint',
}

const ALONE = ['signup-allows-no-attribute', 'signup-attributes-not-identifiers'] as const

const shownAt = (place: Place, args: Given): Args => withShown(args, { pointer: subjectOf(place), showValues: false })

/** A cause in the words of the rule that stands for it. */
const cause = <K extends keyof Causes>(rule: K, args: Causes[K], grade: IncidentCause['grade']): IncidentCause =>
  said(rule, withShown(args, NOWHERE), grade)

const said = (rule: RuleId, args: Args, grade: IncidentCause['grade']): IncidentCause => ({
  text: sentence(message(rule, args), why(rule, args)),
  grade,
  rule,
})

/** The rules whose words name a cause, those of the relation and two of the connection's own. */
interface Causes extends Auth0Findings {
  'signup-allows-no-attribute': NothingAllowed
  'signup-attributes-not-identifiers': NoIdentifier
}

/** A cause of the incident stands at no place. */
const NOWHERE = { pointer: '', showValues: false }

const sentence = (...parts: string[]): string => parts.filter((part) => part !== '').join('. ')

/** What the browser errors that are not about user.name really are. */
function errorCauses({ errors }: Study): IncidentCause[] {
  return errors.flatMap(({ member, error }) => {
    const own = member.findings.find(({ rule }) => rule === `browser-error-${error.kind}`)
    if (!own) return []
    const args = shownAt(own.place, own.args)
    const text = sentence(message(own.rule, args), why(own.rule, args))
    return [{ text, grade: error.kind === 'unknown' ? ('hint' as const) : ('documented' as const), rule: own.rule }]
  })
}
