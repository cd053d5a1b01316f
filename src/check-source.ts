import type { Member } from './ceremony/index.ts'
import { classify } from './classify/index.ts'
import { factsOf } from './decode/facts.ts'
import type { Parts } from './decode/parts.ts'
import { type DecodeOptions, decodePayload } from './decode/payload.ts'
import { tryJson } from './json/parse.ts'
import { isObject } from './json/values.ts'
import type { Environment, LintOptions } from './lint-options.ts'
import {
  type Candidate,
  type Finding,
  type Json,
  type Payload,
  SITE_FILES,
  type SiteFile,
  type Source,
} from './model/index.ts'
import { withExplained } from './named/explained.ts'
import { formAt, isCredentialKind, isUnlisted } from './providers/facts.ts'
import { asNeedsCredential } from './rules/as-override.ts'
import { runRules } from './rules/index.ts'
import { enough } from './settle/enough.ts'
import { ofValues } from './settle/left-out.ts'
import { shapeInForm } from './shape/own-form.ts'
import { shapeFindings } from './shape/shape.ts'
import { schemaOf, type Validator } from './shape/validators.ts'
import { unknownField } from './unwrap/bare-field.ts'
import { type Read, read } from './unwrap/index.ts'
import { READERS } from './unwrap/readers.ts'
import { repeatedMembers } from './unwrap/repeated-members.ts'
import { nameFaults } from './unwrap/served.ts'
import { slipsOf } from './unwrap/slips.ts'
import { inputFault, noPayload, showsPayload } from './unwrap/unreadable.ts'
import { withinReach } from './unwrap/within-reach.ts'

/** The payloads of one source, checked each for itself. */
export interface Checked {
  source: Source
  options: LintOptions
  members: Member[]
}

/** The payloads that were found in one source, before they are checked. */
export interface Found extends Read {
  source: Source
  options: LintOptions
}

export function foundIn(source: Source, options: LintOptions): Found {
  if (source.unreadable !== undefined) return { source, options, candidates: [], exchanges: [] }
  const { candidates, exchanges } = read(source, READERS, calledFile(options))
  const isFound = candidates.length > 0 && !isPassedBy(source, candidates)
  const told = isFound ? candidates : [nothingFound(source, options)]
  return { source, options, candidates: told.map((one) => withExplained(one, source.text)), exchanges }
}

/** Of a file that a domain serves the user may say which it is. */
const calledFile = ({ as }: LintOptions): SiteFile | undefined =>
  as && 'kind' in as ? SITE_FILES.find((file) => file === as.kind) : undefined

/** Of a folder most texts are about something else; one that shows signs of a payload is told as what could not be read. */
const isPassedBy = ({ how, name, text, binary }: Source, found: readonly Candidate[]): boolean =>
  how === 'found' &&
  binary === undefined &&
  !/\.(?:json|har)$/i.test(name) &&
  found.every((one) => !one.recognition) &&
  !showsPayload(text)

export const checkAll = ({ source, candidates }: Found, options: LintOptions, environment: Environment): Checked => ({
  source,
  options,
  members: candidates.map((candidate, index) => checkCandidate(candidate, options, environment, index === 0, source)),
})

/** No payload in a text that is JSON: told as a fault of the whole input, at the severity that the way to it deserves. */
function nothingFound(source: Source, options: LintOptions): Candidate {
  const fault =
    source.how === 'named'
      ? (unknownField(source.text) ?? noPayload(source.text))
      : inputFault('no-payload-in-found-file', {})
  const parsed = tryJson(source.text)
  const value = parsed ?? null
  // What the user called by its kind is judged as that kind.
  const faults = options.as && (isObject(value) || calledFile(options)) ? [] : [fault]
  return {
    value,
    doc: { text: source.text, toSource: (o) => o, elided: false, ...(parsed === undefined ? {} : { strict: true }) },
    pointer: '',
    via: ['json'],
    hints: {},
    undone: [],
    faults,
    expected: true,
  }
}

function checkCandidate(
  found: Candidate,
  options: LintOptions,
  environment: Environment,
  outermost: boolean,
  source: Source,
): Member {
  const candidate = withinReach(found)
  const payload = classify(candidate, options, outermost)
  const { parts, faults } = decodePayload(payload, decodeOptions(options, environment, candidate))
  const name = schemaOf(payload)
  const validator = name === undefined ? undefined : environment.validator(name)
  const judged = parts.object ?? servedValue(payload)
  const misshapen = validator && judged !== undefined ? misshapenIn(judged, validator, payload) : []
  // Of what was left out nothing is known; a value that is there is as it is.
  const shape = payload.candidate.doc.elided ? misshapen.filter(ofValues(judged ?? null)) : misshapen
  const own = [...faults, ...repeatedMembers(candidate, source)]
  const told = outermost
    ? [...own, ...slipsOf(payload, source), ...nameFaults(payload, source), ...asNeedsCredential(payload, options)]
    : own
  const { findings: all, notChecked } = runRules(payload, parts, told, shape)
  const { findings, leftOut } = enough(all)
  const { ruling } = options
  return { source, payload, parts, findings, leftOut, notChecked, passed: [], facts: factsFor(parts), ruling }
}

/** Files that a domain serves may be lists, and null is as wrong there as in a member; a page was not parsed. */
const servedValue = ({ kind, candidate }: Payload): Json | undefined =>
  candidate.doc.strict && SITE_FILES.some((file) => file === kind) ? candidate.value : undefined

/** A credential that stands in its receiver's own form is none of the standard's. */
function misshapenIn(value: Json, validator: Validator, { credential, endpoint }: Payload): Finding[] {
  const form = credential?.layout === 'own' ? formAt(endpoint) : undefined
  return credential && form ? shapeInForm(validator, credential, form) : shapeFindings(validator, value)
}

/** Who finds no code beside a fault is told where none is to be had. */
function factsFor(parts: Parts): Member['facts'] {
  const { kind, target } = parts.payload
  const facts = factsOf(parts)
  if (isCredentialKind(kind) && isUnlisted(target)) facts.codes = 'no list of codes is public'
  return facts
}

/** What the user said comes before what stands beside the payload. */
function decodeOptions(options: LintOptions, environment: Environment, { hints }: Candidate): DecodeOptions {
  const own: DecodeOptions = { expect: { ...hints.expect, ...options.expect } }
  if (environment.crypto) own.crypto = environment.crypto
  if (options.now !== undefined) own.now = options.now
  if (options.present !== undefined) own.present = options.present
  return own
}
