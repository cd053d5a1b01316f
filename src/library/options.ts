import type { Member } from '../ceremony/view.ts'
import { readStoredKey, readStoredKeyBytes } from '../decode/public-key-input.ts'
import { readRoots } from '../decode/statement/certificates.ts'
import type { Source } from '../model/index.ts'
import { type Environment, type LintOptions as PipelineOptions, registrationsIn } from '../pipeline.ts'
import { errorIndex } from '../providers/index.ts'
import { allRules, rulesByFamily } from '../rules/index.ts'
import { lintOptionsOf } from '../settings/judging.ts'
import { judgingFrom, type PlainJudging } from '../settings/plain.ts'
import { combined, rulingOf } from '../settings/selectors.ts'
import { UsageError } from '../settings/usage-error.ts'
import { bytesOf, jsonOf, sourceIn } from './input.ts'
import type { LintOptions } from './lint-options.ts'
import { checkObject, checkSwitches, checkText } from './plain-options.ts'
import type { Platform } from './platform.ts'

/** Options that are no part of what a payload is judged by. */
const OTHERS = ['name', 'verbose', 'showValues', 'registration', 'publicKey', 'attestationRoots'] as const

/** Anew for each: V8 gives copies of one object a form of their own each time. */
const byDefault = (): PipelineOptions => ({ fingerprints: true, keepsPayloads: true })

/** The library's options as the pipeline takes them. Throws a UsageError for one that cannot be obeyed. */
export function pipelineOptions(given: LintOptions, where: string, platform: Platform): PipelineOptions {
  checkObject(given, where)
  checkSwitches(given, ['verbose', 'showValues'], where)
  if (given.name !== undefined && typeof given.name !== 'string')
    throw new UsageError(`${where}: name: expected a string, received ${typeof given.name}`)
  // What says nothing but a name is asked for a million times: options are read once.
  if (Object.keys(given).every((option) => option === 'name')) return byDefault()
  const { name: _, now, registration, publicKey, attestationRoots, verbose, showValues, ...plain } = given
  const time = now === undefined ? {} : { now: isoTime(now) }
  const judging = judgingFrom({ ...plain, ...time } satisfies PlainJudging, `${where}: `, OTHERS)
  const isSelecting = judging.disable ?? judging.only ?? judging.rules
  const ruling = isSelecting ? rulingOf(judging, selectable(), NAMES) : undefined
  const options: PipelineOptions = {
    ...lintOptionsOf(judging, combined([ruling], judging.accepts)),
    ...(verbose ? { verbose: true } : {}),
    ...(showValues ? { showValues: true } : {}),
    ...byDefault(),
  }
  if (publicKey !== undefined) options.expect = { ...options.expect, publicKey: storedKey(publicKey) }
  if (attestationRoots !== undefined)
    options.expect = { ...options.expect, attestationRoots: rootsIn(attestationRoots) }
  if (registration === undefined) return options
  const source = sourceIn(registration, '<registration>', 'registration', platform.inflate)
  // What a registration is checked against is part of what is known of it; keys and roots are given by bytes.
  const isPlain = publicKey === undefined && attestationRoots === undefined && source.bytes === undefined
  const { environment } = platform
  const references = isPlain
    ? checkedOnce(source, options, environment, JSON.stringify(judging))
    : checked(source, options, environment)
  return { ...options, registration: source, references }
}

/** A server's route verifies sign-ins with the same few registrations: the last one is not checked anew. */
let last: { of: string; by: Environment; references: readonly Member[] } | undefined

function checkedOnce(source: Source, options: PipelineOptions, by: Environment, judging: string): readonly Member[] {
  const of = `${judging}\n${source.text}`
  if (last?.of !== of || last.by !== by) last = { of, by, references: checked(source, options, by) }
  return last.references
}

function checked(source: Source, options: PipelineOptions, environment: Environment): readonly Member[] {
  const found = registrationsIn(source, options, environment)
  if (found.length > 0) return found
  throw new UsageError('registration: there is no registration in it, which is what create() gave')
}

const selectable = () => ({ rules: allRules(), families: rulesByFamily(), errors: errorIndex() })

const NAMES = { disable: 'disable', only: 'only', rules: 'rules' }

/** `judgingFrom` takes what JSON can hold. By its tag: a test runner hands over dates of another realm. */
function isoTime(now: Date | string | number): string {
  if (typeof now === 'string') return now
  const isDate = Object.prototype.toString.call(now) === '[object Date]'
  if (isDate || typeof now === 'number') {
    const time = new Date(typeof now === 'number' ? now : now.getTime())
    if (!Number.isNaN(time.getTime())) return time.toISOString()
  }
  throw new UsageError('now: expected a Date, a time in ISO 8601 with its time zone, or milliseconds since 1970')
}

function storedKey(given: unknown) {
  const bytes = bytesOf(given)
  const found = bytes
    ? readStoredKeyBytes(bytes)
    : readStoredKey(typeof given === 'string' ? given : jsonOf(given, 'publicKey'))
  if ('why' in found) throw new UsageError(`publicKey: ${found.why}`)
  return found.key
}

function rootsIn(pem: unknown) {
  checkText(pem, 'attestationRoots')
  const roots = readRoots(pem)
  if (typeof roots === 'string') throw new UsageError(`attestationRoots: ${roots}`)
  return roots
}
