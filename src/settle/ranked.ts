import type { ErrorCode } from '../generated/ids.ts'
import { addTo } from '../lists.ts'
import type { IncidentCause, ReportFinding, ReportPayload } from '../model/index.ts'

/** Causes beyond these are noise to somebody with ten minutes; errors are all told. */
const MOST = 10

const GRADES = ['proven', 'documented', 'inferred', 'hint'] as const satisfies readonly IncidentCause['grade'][]

/** The finding that tells what is named around a payload. */
export const NAMED = 'error-named-beside'

export interface Found {
  path: string
  finding: ReportFinding
  payload: ReportPayload
}

/** What the answer to a recorded request says, of which there is no finding. */
export type Answer = IncidentCause

export type NamedCodes = ReadonlyMap<ReportPayload, ReadonlySet<ErrorCode>>

export const isError = ({ grade }: IncidentCause): boolean => grade !== 'hint'

/** What a server answered: as it was read, or as the text around a payload or the answer to it names it. */
export const isAnswerOf = ({ payload: { kind }, finding: { rule } }: Found): boolean =>
  (kind.endsWith('-error') && kind !== 'webauthn-error') || rule === NAMED

export const answeredCodes = (found: readonly Found[], others: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...others, ...found.filter(isAnswerOf).flatMap(({ finding }) => finding.codes[0] ?? [])])

export const answersIn = (found: readonly Found[], answers: readonly Answer[]): ReadonlySet<string> =>
  new Set([...found.filter(isAnswerOf).map(keyOfFound), ...answers.map(keyOf)])

/** What the causes are ranked by. */
interface Evidence {
  found: readonly Found[]
  answers: readonly Answer[]
  answered: ReadonlySet<string>
  named: NamedCodes
}

/**
 * What the server itself answered with is what somebody asks about: first what was found in the very request that was
 * answered so, then where the text around a payload names it, then the same elsewhere. What may be its reason goes before the bare answer.
 */
export function ranked(evidence: Evidence, causes: readonly IncidentCause[]): IncidentCause[] {
  const { found, answers } = evidence
  const rank = rankBy(evidence)
  const sorted = GRADES.flatMap((grade) =>
    causes.filter((cause) => cause.grade === grade).sort((a, b) => rank(a) - rank(b)),
  )
  const keys = answersIn(found, answers)
  const isAnswer = (cause: IncidentCause): boolean => keys.has(keyOf(cause))
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

function rankBy({ found, answers, answered, named }: Evidence): (cause: IncidentCause) => number {
  // By input, request and code.
  const refused = new Set([
    ...found.filter(isAnswerOf).map(({ path, finding, payload }) => requestKey(path, payload.name, finding.codes[0])),
    ...answers.map(({ path, name, code }) => requestKey(path, name, code)),
  ])
  const keysOf = (wanted: (code: ErrorCode, one: Found) => boolean): ReadonlySet<string> =>
    new Set(
      found
        .filter((one) => !isAnswerOf(one) && one.finding.codes.slice(0, 1).some((code) => wanted(code, one)))
        .map(keyOfFound),
    )
  const isNamed = (code: ErrorCode, { payload }: Found): boolean => named.get(payload)?.has(code) === true
  // What names it of a payload in a recorded request is the answer to that.
  const inRefused = keysOf((code, one) => {
    const { path, payload } = one
    return payload.name !== undefined && (isNamed(code, one) || refused.has(requestKey(path, payload.name, code)))
  })
  const asNamed = keysOf(isNamed)
  const ranks: ((cause: IncidentCause) => boolean)[] = [
    (cause) => inRefused.has(keyOf(cause)),
    (cause) => asNamed.has(keyOf(cause)),
    ({ code }) => code !== undefined && answered.has(code),
    () => true,
  ]
  return (cause) => ranks.findIndex((is) => is(cause))
}

const requestKey = (...parts: readonly (string | undefined)[]): string => JSON.stringify(parts)

export const keyOf = ({ rule, path, pointer }: Pick<IncidentCause, 'rule' | 'path' | 'pointer'>): string =>
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

export const isOf = (cause: IncidentCause, { path, finding }: Found): boolean =>
  cause.rule === finding.rule && cause.path === path && cause.pointer === finding.pointer
