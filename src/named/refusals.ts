import type { Member } from '../ceremony/index.ts'
import type { Checked, Found } from '../check-source.ts'
import type { ErrorCode } from '../generated/ids.ts'
import type { Exchange, IncidentCause, ReportPayload } from '../model/index.ts'
import { indexed, titledCode } from '../providers/index.ts'
import type { Beside } from '../settle/incident.ts'
import { NAMED } from '../settle/ranked.ts'
import type { Part } from '../story/index.ts'
import { nameOf } from '../story/name.ts'
import { isRefusal } from '../story/steps.ts'
import { escapeTerminal } from '../text/escape.ts'
import { causesHead } from '../text/words.ts'
import type { Named } from './beside.ts'
import type { NamedError, NamedErrors, Refusals } from './error.ts'

/** What servers said that refused, where nobody's form of an answer tells it: of requests about passkeys, or with a payload. */
export function refusalsIn(found: readonly Found[], work: readonly Checked[], errors: NamedErrors): Refusals {
  const members = work.flatMap((one) => one.members)
  const told = new Set(
    members.flatMap(({ payload: { kind, candidate } }) =>
      kind.endsWith('-error') ? (candidate.hints.exchange ?? []) : [],
    ),
  )
  const refusals = new Map<Exchange, NamedError>()
  for (const exchange of exchangesOf(
    members,
    found.flatMap((one) => one.exchanges),
  )) {
    if (told.has(exchange) || exchange.said === undefined || !isRefusal(exchange)) continue
    const known = errors.namedInAnswer(exchange.said)
    if (known) refusals.set(exchange, known)
  }
  return refusals
}

const exchangesOf = (members: readonly Member[], recorded: readonly Exchange[] = []): Set<Exchange> =>
  new Set([
    ...members.flatMap(({ payload: { kind, candidate } }) =>
      kind === 'unknown' ? [] : (candidate.hints.exchange ?? []),
    ),
    ...recorded,
  ])

/** The same for the diagnosis: what no finding tells stands for itself. */
export function besideOf(parts: readonly Part[], refusals: Refusals, named: Named): Beside {
  const codes = new Map<ReportPayload, ReadonlySet<ErrorCode>>()
  const answers: IncidentCause[] = []
  const answered = new Set<string>()
  let isRefused = false
  for (const { members, input, recorded } of parts) {
    if (!input) continue
    members.forEach((member, index) => {
      const [payload, own] = [input.payloads[index], named.get(member)]
      if (payload && own) codes.set(payload, own)
    })
    for (const exchange of exchangesOf(members, recorded)) {
      if (!isRefusal(exchange)) continue
      isRefused = true
      const known = refusals.get(exchange)
      if (!known) continue
      if (known.code !== undefined) answered.add(known.code)
      const own = input.payloads.filter((_, index) => members[index]?.payload.candidate.hints.exchange === exchange)
      if (!own.some((payload) => isTold(known, payload))) answers.push(causeOf(known, exchange, input.path))
    }
  }
  return { answers, answered, named: codes, isRefused }
}

/** What is documented as the very error was found in the request, or the answer is told with it. */
const isTold = ({ code }: NamedError, { findings }: ReportPayload): boolean =>
  findings.some(
    ({ rule, severity, codes }) => rule === NAMED || (severity !== 'info' && codes.some((own) => own === code)),
  )

function causeOf(
  { name, code, documented, causes, fixes }: NamedError,
  exchange: Exchange,
  path: string,
): IncidentCause {
  const said = code === undefined ? name : titledCode(code)
  const reasons = causes.map(({ text }) => text).join(' ')
  return {
    text: `${escapeTerminal(path)}: ${said}: ${causesHead(documented)}: ${reasons}`,
    grade: code !== undefined && indexed(code)?.documented === 'page' ? 'documented' : 'inferred',
    ...(code === undefined ? {} : { code }),
    path,
    name: nameOf(exchange),
    evidence: `the answer, ${exchange.status}, says ${name}`,
    ...(fixes.length > 0 ? { fix: fixes.join(' ') } : {}),
  }
}
