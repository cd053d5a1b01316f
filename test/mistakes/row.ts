import type { Json } from '../../src/model/index.ts'
import { type Change, type Credential, captured } from '../conformance/payload.ts'
import type { LintOptions, Severity } from '../helpers/lint.ts'

/** A mistake that people make, by its number in the list of those that were met. */
export interface Mistake {
  number: number
  what: string
  payload: () => Json
  /** The one finding that explains it. */
  rule: string
  severity: Severity
  options: LintOptions
}

interface Rest {
  severity?: Severity
  options?: LintOptions
}

/** A mistake that changes one capture. */
export const mistake =
  (base: string) =>
  (number: number, what: string, change: Change, rule: string, rest: Rest = {}): Mistake => ({
    number,
    what,
    payload: () => change(captured(base)),
    rule,
    severity: rest.severity ?? 'error',
    options: rest.options ?? {},
  })

export const REG = mistake('es256-none.registration')
export const AUTH = mistake('es256-none.authentication')
export const CREATE = mistake('several-algorithms.creation-options')
export const GET = mistake('es256-none.request-options')

/** The payload after others of its ceremony. */
export const after =
  (...names: readonly string[]) =>
  (change: Change): Change =>
  (credential) => [...names.map((name) => captured(`es256-none.${name}`)), change(credential)]

export const unchanged: Change = (credential) => credential
/** What the software authenticator gives, as JSON. */
export const json = (value: object): Credential => JSON.parse(JSON.stringify(value)) as Credential
export const again = (text: string): string => Buffer.from(text).toString('base64url')
export const standard = (text: string): string => Buffer.from(text, 'base64url').toString('base64').replaceAll('=', '')
export const bytesOf = (text: string): number[] => [...Buffer.from(text, 'base64url')]
