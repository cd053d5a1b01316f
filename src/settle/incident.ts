import type { Incident, IncidentCause, NotRead, ReportFinding, ReportInput, Skipped } from '../model/index.ts'
import { indexed, titledCode } from '../providers/index.ts'
import { PROVEN } from '../rules/define-rule.ts'
import { escapeTerminal } from '../text/escape.ts'
import { scrub } from '../text/redact.ts'
import {
  type Answer,
  answeredCodes,
  answersIn,
  type Found,
  isAnswerOf,
  isError,
  isOf,
  keyOf,
  NAMED,
  type NamedCodes,
  ranked,
} from './ranked.ts'

/** What is known beside the findings. */
export interface Beside {
  /** What answers to recorded requests say that no payload tells. */
  answers: readonly Answer[]
  /** The codes that such answers name, whether a payload tells them or not. */
  answered: ReadonlySet<string>
  /** The codes that the text around a payload, or the answer to it, names. */
  named: NamedCodes
  /** A recorded request that is about passkeys was refused. */
  isRefused: boolean
}

const NOTHING_BESIDE: Beside = { answers: [], answered: new Set(), named: new Map(), isRefused: false }

/**
 * One diagnosis of all inputs: what the relations between them say, and what each payload shows by itself. What was
 * computed is `proven`, what a provider's page describes is `documented`, any other error `inferred`, a warning a `hint`.
 * An input that could not be read is no cause; with one, nobody knows that nothing is wrong.
 */
export function incidentFrom(
  related: Incident,
  inputs: readonly ReportInput[],
  skipped: readonly Skipped[] = [],
  beside: Beside = NOTHING_BESIDE,
): Incident {
  const found = inputs.flatMap(findingsIn)
  const own = related.causes.map((cause) => placed(cause, found))
  const told = new Set(own.flatMap(({ code }) => code ?? []))
  const kept = found.filter((one) => !own.some((cause) => isOf(cause, one)) && !isTold(one, told))
  const answers = beside.answers.filter(({ code }) => code === undefined || !told.has(code))
  const answered = answeredCodes(found, beside.answered)
  const others = [...kept.flatMap((one) => causeOf(one, answered) ?? []), ...answers]
  const causes = ranked({ found, answers, answered, named: beside.named }, [
    ...own,
    ...(related.verdict === 'none' ? others : others.filter(isError)),
  ])
  const notRead = [...inputs.flatMap(notReadIn), ...skipped.flatMap(lostIn)]
  // What the text around a payload says was refused, too.
  const isNamed = beside.named.size > 0 || found.some(({ finding }) => finding.rule === NAMED)
  const isOpen = notRead.length > 0 || beside.isRefused || isNamed
  const verdict = verdictOf(related.verdict, causes.filter(isError), answersIn(found, answers), isOpen)
  const { questions } = related
  return { verdict, causes, ...(notRead.length > 0 ? { notRead } : {}), ...(questions ? { questions } : {}) }
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

/** Several traces of one documented error that the relations have told of as a whole. */
const isTold = ({ finding }: Found, told: ReadonlySet<string>): boolean => finding.codes.some((code) => told.has(code))

function causeOf(one: Found, answered: ReadonlySet<string>): IncidentCause | undefined {
  const { path, finding } = one
  const grade = gradeOf(one, answered)
  if (grade === undefined) return undefined
  const [code] = finding.codes
  const name = code === undefined ? '' : `${titledCode(code)}: `
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
