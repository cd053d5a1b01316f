import { isWithin, subjectOf } from '../json/pointer.ts'
import type { ReportFinding, ReportInput } from '../model/index.ts'

/** A finding that is known and not to be told, as somebody wrote it. */
export interface Suppression {
  fingerprint?: string
  /** One of these. */
  rules?: readonly string[]
  /** One of these is among the codes of the finding. */
  codes?: readonly string[]
  /** At or below it. */
  pointer?: string
  /** Whether it is for an input of this name; absent: for every one. */
  isFor?: (name: string) => boolean
  reason: string
  /** Milliseconds since 1970: from then on it is told again. */
  end?: number
}

/** A finding of a baseline; stands for one. */
export interface Known {
  fingerprint: string
  /** As `pathOf` gives it. */
  path: string
}

export interface Suppressing {
  suppressions: readonly Suppression[]
  known: readonly Known[]
  /** How a baseline calls an input of this name. */
  pathOf(name: string): string
  /** What is not known becomes so: a baseline is made of it. */
  learns?: boolean
  /** Milliseconds since 1970; asked for only where a suppression ends some day. */
  now(): number
}

export interface Suppressed {
  path: string
  finding: ReportFinding
  /** Absent: it is in the baseline. */
  by?: Suppression
  /** It was not known before. */
  isNew?: true
}

export interface Outcome {
  inputs: ReportInput[]
  suppressed: Suppressed[]
  /** Suppressions that fit a finding, and have ended. */
  ended: Suppression[]
  /** What fits nothing here. */
  stale: { suppressions: Suppression[]; known: Known[] }
}

/**
 * Takes out what is known; `consequences` are what other findings explain. By content: an entry of a baseline goes to a finding of the same path, then to any other, so
 * that a file may be moved, and a copy of a fault in another file is a new one.
 */
export function suppress(
  inputs: readonly ReportInput[],
  { suppressions, known, pathOf, learns, now }: Suppressing,
  consequences: ReadonlySet<ReportFinding> = new Set(),
): Outcome {
  const all = inputs.flatMap(({ path, payloads }) =>
    payloads.flatMap(({ findings }) =>
      findings.filter((finding) => !consequences.has(finding)).map((finding) => ({ path, finding })),
    ),
  )
  const suppressed = new Map<ReportFinding, Suppressed>()
  const ended = new Set<Suppression>()
  const used = new Set<Suppression>()
  for (const { path, finding } of all) {
    for (const by of suppressions) {
      if (!fits(by, path, finding)) continue
      used.add(by)
      if (by.end !== undefined && now() >= by.end) ended.add(by)
      else if (!suppressed.has(finding)) suppressed.set(finding, { path, finding, by })
    }
  }
  const left = new Counted(known)
  for (const isSame of [true, false])
    for (const { path, finding } of all)
      if (!suppressed.has(finding) && left.take(finding.fingerprint, isSame ? pathOf(path) : undefined))
        suppressed.set(finding, { path, finding })
  if (learns)
    for (const { path, finding } of all)
      if (!suppressed.has(finding)) suppressed.set(finding, { path, finding, isNew: true })
  return {
    inputs: inputs.map((input) => without(input, suppressed, consequences)),
    suppressed: all.flatMap(({ finding }) => suppressed.get(finding) ?? []),
    ended: [...ended],
    stale: { suppressions: suppressions.filter((one) => !used.has(one)), known: left.rest() },
  }
}

function fits(
  { fingerprint, rules, codes, pointer, isFor }: Suppression,
  path: string,
  finding: ReportFinding,
): boolean {
  return (
    (fingerprint === undefined || finding.fingerprint === fingerprint) &&
    (rules === undefined || rules.includes(finding.rule)) &&
    (codes === undefined || finding.codes.some((code) => codes.includes(code))) &&
    (pointer === undefined || isWithin(subjectOf(finding), pointer)) &&
    (isFor === undefined || isFor(path))
  )
}

/** Entries of a baseline by fingerprint, each taken once. */
class Counted {
  readonly #byPrint = new Map<string, Known[]>()

  constructor(known: readonly Known[]) {
    for (const one of known) {
      const same = this.#byPrint.get(one.fingerprint)
      if (same) same.push(one)
      else this.#byPrint.set(one.fingerprint, [one])
    }
  }

  take(fingerprint: string | undefined, path: string | undefined): boolean {
    const same = fingerprint === undefined ? undefined : this.#byPrint.get(fingerprint)
    const at = same?.findIndex((one) => path === undefined || one.path === path) ?? -1
    if (!same || at < 0) return false
    same.splice(at, 1)
    return true
  }

  rest(): Known[] {
    return [...this.#byPrint.values()].flat()
  }
}

/** With `verbose` a payload also shows what its findings explain: where one of them is not told, that would stand alone. */
function without(
  input: ReportInput,
  suppressed: ReadonlyMap<ReportFinding, Suppressed>,
  consequences: ReadonlySet<ReportFinding>,
): ReportInput {
  const payloads = input.payloads.map((payload) => {
    if (!payload.findings.some((finding) => suppressed.has(finding))) return payload
    const findings = payload.findings.filter((finding) => !suppressed.has(finding) && !consequences.has(finding))
    return { ...payload, findings }
  })
  return { ...input, payloads }
}
