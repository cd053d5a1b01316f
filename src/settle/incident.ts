import { addTo } from '../lists.ts'
import type {
  Incident,
  IncidentCause,
  NotRead,
  ReportFinding,
  ReportInput,
  ReportPayload,
  Skipped,
} from '../model/index.ts'
import { indexed } from '../providers/index.ts'
import { PROVEN } from '../rules/define-rule.ts'
import { escapeTerminal } from '../text/escape.ts'
import { scrub } from '../text/redact.ts'

/** Causes beyond these are noise to somebody with ten minutes; errors are all told. */
const MOST = 10

const GRADES = ['proven', 'documented', 'inferred', 'hint'] as const satisfies readonly IncidentCause['grade'][]

/**
 * One diagnosis of all inputs: what the relations between them say, and what each payload shows by itself. What was
 * computed is `proven`, what a provider's page describes is `documented`, any other error `inferred`, a warning a `hint`.
 * An input that could not be read is no cause; with one, nobody knows that nothing is wrong.
 */
export function incidentFrom(
  related: Incident,
  inputs: readonly ReportInput[],
  skipped: readonly Skipped[] = [],
): Incident {
  const found = inputs.flatMap(findingsIn)
  const own = related.causes.map((cause) => placed(cause, found))
  const told = new Set(own.flatMap(({ code }) => code ?? []))
  const kept = found.filter((one) => !own.some((cause) => isOf(cause, one)) && !isTold(one, told))
  const answered = answeredCodes(found)
  const others = kept.flatMap((one) => causeOf(one, answered) ?? [])
  const causes = ranked(found, [...own, ...(related.verdict === 'none' ? others : others.filter(isError))])
  const notRead = [...inputs.flatMap(notReadIn), ...skipped.flatMap(lostIn)]
  // What the text around a payload says was refused, too.
  const isOpen = notRead.length > 0 || found.some(({ finding }) => finding.rule === 'error-named-beside')
  const verdict = verdictOf(related.verdict, causes.filter(isError), answersIn(found), isOpen)
  const { questions } = related
  return { verdict, causes, ...(notRead.length > 0 ? { notRead } : {}), ...(questions ? { questions } : {}) }
}

interface Found {
  path: string
  finding: ReportFinding
  payload: ReportPayload
}

/** Of what was read: the finding of an input in which nothing is known is about the reading. */
const findingsIn = ({ path, payloads }: ReportInput): Found[] =>
  payloads.flatMap((payload) =>
    payload.kind === 'unknown'
      ? []
      : payload.findings.filter((one) => !isCut(one)).map((finding) => ({ path, finding, payload })),
  )

/** The payload is not all that the text holds of it. */
const isCut = ({ rule }: ReportFinding): boolean => rule === 'text-breaks-off' || rule === 'fields-beside-unread'

/** What a folder holds beside payloads is nobody's loss. */
const notReadIn = ({ path, unreadable, payloads }: ReportInput): NotRead[] => {
  if (unreadable !== undefined) return [{ path, because: unreadable }]
  const [finding] = payloads.flatMap(({ kind, findings }) => (kind === 'unknown' ? findings : findings.filter(isCut)))
  const isLost = finding !== undefined && finding.severity !== 'info'
  return isLost ? [{ path, because: finding.message, rule: finding.rule }] : []
}

/** A screenshot may show what the text of a ticket does not. */
const lostIn = ({ path, because, lost }: Skipped): NotRead[] => (lost ? [{ path, because }] : [])

const isError = ({ grade }: IncidentCause): boolean => grade !== 'hint'

/** What a server answered says that something is wrong, not what: with nothing else there is no cause yet. */
function verdictOf(
  related: Incident['verdict'],
  errors: readonly IncidentCause[],
  answers: ReadonlySet<string>,
  isOpen: boolean,
): Incident['verdict'] {
  if (related !== 'none') return related
  if (errors.some((cause) => !answers.has(keyOf(cause)))) return 'found'
  return errors.length > 0 || isOpen ? 'incomplete' : 'none'
}

const isAnswerOf = ({ payload: { kind } }: Found): boolean => kind.endsWith('-error') && kind !== 'webauthn-error'

const answeredCodes = (found: readonly Found[]): ReadonlySet<string> =>
  new Set(found.filter(isAnswerOf).flatMap(({ finding }) => finding.codes[0] ?? []))

const answersIn = (found: readonly Found[]): ReadonlySet<string> => new Set(found.filter(isAnswerOf).map(keyOfFound))

/** What the server itself answered with is what somebody asks about; what may be its reason goes before the bare answer. */
function ranked(found: readonly Found[], causes: readonly IncidentCause[]): IncidentCause[] {
  const codes = answeredCodes(found)
  const isAnswered = ({ code }: IncidentCause): boolean => code !== undefined && codes.has(code)
  const first = [...causes.filter(isAnswered), ...causes.filter((cause) => !isAnswered(cause))]
  const sorted = GRADES.flatMap((grade) => first.filter((cause) => cause.grade === grade))
  const answered = answersIn(found)
  const isAnswer = (cause: IncidentCause): boolean => answered.has(keyOf(cause))
  // What is only odd in one payload may be so in every request of that client, also those that were answered well.
  const together = new Set(found.filter(({ finding }) => finding.related.length > 0).map(keyOfFound))
  const isReason = (cause: IncidentCause): boolean => isError(cause) || together.has(keyOf(cause))
  const reasons = new Reasons(sorted.filter((cause) => !isAnswer(cause)))
  const ordered = new Set<IncidentCause>()
  for (const cause of sorted) {
    if (isAnswer(cause)) for (const reason of reasons.before(cause).filter(isReason)) ordered.add(reason)
    // Once its cause is shown, the list of what the answer may mean is noise.
    if (!isAnswer(cause) || !reasons.isCertain(cause)) ordered.add(cause)
  }
  return [...ordered].slice(0, Math.max(MOST, sorted.filter(isError).length))
}

const keyOf = ({ rule, path, pointer }: Pick<IncidentCause, 'rule' | 'path' | 'pointer'>): string =>
  JSON.stringify([rule, path, pointer])

const keyOfFound = ({ path, finding: { rule, pointer } }: Found): string => keyOf({ rule, path, pointer })

/** What may be the reason of an answer: what has its code, or was found in the same exchange; looked up, since either may be many. */
class Reasons {
  readonly #all = new Map<string, { cause: IncidentCause; order: number }[]>()
  readonly #told = new Set<string>()
  readonly #certain = new Set<string>()

  constructor(causes: readonly IncidentCause[]) {
    causes.forEach((cause, order) => {
      for (const key of reasonKeys(cause)) {
        addTo(this.#all, key, { cause, order })
        if (cause.grade === 'proven' || cause.grade === 'documented') this.#certain.add(`${key} ${cause.code}`)
      }
    })
  }

  /** Those that no answer before this one had. */
  before(answer: IncidentCause): IncidentCause[] {
    const keys = reasonKeys(answer).filter((key) => !this.#told.has(key))
    for (const key of keys) this.#told.add(key)
    return keys
      .flatMap((key) => this.#all.get(key) ?? [])
      .sort((a, b) => a.order - b.order)
      .map(({ cause }) => cause)
  }

  /** Whether one of them is certain, and has the very code of the answer. */
  isCertain(answer: IncidentCause): boolean {
    return reasonKeys(answer).some((key) => this.#certain.has(`${key} ${answer.code}`))
  }
}

const reasonKeys = ({ name, path, code }: IncidentCause): string[] => [
  ...(name === undefined ? [] : [JSON.stringify(['exchange', path, name])]),
  ...(code === undefined ? [] : [JSON.stringify(['code', code])]),
]

/** What a relation concluded stands where its finding stands. */
function placed({ text, grade, rule }: IncidentCause, found: readonly Found[]): IncidentCause {
  const cause = { text: escapeTerminal(scrub(text)), grade }
  if (rule === undefined) return cause
  const one = found.find(({ finding }) => finding.rule === rule)
  return one ? { ...cause, ...placeOf(one) } : { ...cause, rule }
}

const placeOf = ({ path, finding, payload: { name } }: Found): Omit<IncidentCause, 'text' | 'grade'> => {
  const { rule, pointer, line, column, message, fix, codes } = finding
  return {
    ...(codes[0] === undefined ? {} : { code: codes[0] }),
    rule,
    path,
    pointer,
    ...(line === undefined || column === undefined ? {} : { line, column }),
    ...(name === undefined ? {} : { name }),
    evidence: message,
    fix,
  }
}

const isOf = (cause: IncidentCause, { path, finding }: Found): boolean =>
  cause.rule === finding.rule && cause.path === path && cause.pointer === finding.pointer

/** Several traces of one documented error that the relations have told of as a whole. */
const isTold = ({ finding }: Found, told: ReadonlySet<string>): boolean => finding.codes.some((code) => told.has(code))

function causeOf(one: Found, answered: ReadonlySet<string>): IncidentCause | undefined {
  const { path, finding } = one
  const grade = gradeOf(one, answered)
  if (grade === undefined) return undefined
  const code = finding.codes[0]
  const title = code === undefined ? undefined : indexed(code)?.title
  const name = code === undefined ? '' : `${code.replace(/^.*\//, '')} ${title}: `
  const cause = finding.cause?.replace(PROVEN, '') ?? finding.message
  return { text: `${escapeTerminal(path)}: ${name}${cause}`, grade, ...placeOf(one) }
}

function gradeOf(one: Found, answered: ReadonlySet<string>): IncidentCause['grade'] | undefined {
  const { severity, cause, codes } = one.finding
  if (severity === 'info') return undefined
  // What is odd by itself is the documented cause where the server answered with its very code.
  const isConfirmed = !isAnswerOf(one) && codes.some((code) => answered.has(code))
  if (severity === 'warning' && !isConfirmed) return 'hint'
  if (cause?.startsWith(PROVEN)) return 'proven'
  return codes.some((code) => indexed(code)?.documented === 'page') ? 'documented' : 'inferred'
}
