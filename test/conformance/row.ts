import type { Json } from '../../src/model/index.ts'
import type { LintOptions } from '../helpers/lint.ts'
import { type Change, type Credential, captured } from './payload.ts'

/** One case of the FIDO Alliance's conformance list for servers: `P-n` must be accepted, `F-n` refused. */
export interface Row {
  case: string
  what: string
  payload: () => Json
  /** The rule of the one error; absent for a case that a server has to accept. */
  rule?: string
  /** In the message or cause of the one error, where several cases have one rule. */
  says?: string
  /** For an accepted case: that its attestation is checked, and holds. */
  attestation?: 'valid'
  options?: LintOptions
}

type Base = string | (() => Credential)

/** Rows of one group whose cases change one valid payload. */
export const rowsOf = (base: Base) => {
  const made = typeof base === 'string' ? () => captured(base) : base
  return {
    refused: (name: string, what: string, change: Change, rule: string, options: LintOptions = {}): Row => ({
      case: name,
      what,
      payload: () => change(made()),
      rule,
      options,
    }),
    accepted: (
      name: string,
      what: string,
      payload: (credential: Credential) => Json = (credential) => credential,
    ): Row => ({
      case: name,
      what,
      payload: () => payload(made()),
    }),
  }
}
