import { pem, rootsFrom } from '../attestation/pem.ts'
import { NOW, type RegisterOptions, register, rootCertificate } from '../authenticator/index.ts'
import type { LintOptions } from '../helpers/lint.ts'
import type { Change, Credential } from './payload.ts'
import type { Row } from './row.ts'

/** Stands in for the metadata statement of the list: the roots of the authenticator, at a time when they are valid. */
export const METADATA: LintOptions = { now: NOW, expect: { attestationRoots: rootsFrom(pem(rootCertificate())) } }

export const registered = (options: RegisterOptions): Credential =>
  JSON.parse(JSON.stringify(register(options).json)) as Credential

/** A case that a server has to accept; its signature is checked, and not merely let pass. */
export const valid = (name: string, what: string, made: RegisterOptions): Row => ({
  case: name,
  what,
  payload: () => registered(made),
  attestation: 'valid',
  options: METADATA,
})

/** A case that a server has to refuse: a switch of the software authenticator, or a change of what it made. */
export const broken = (name: string, what: string, made: RegisterOptions, rule: string, change?: Change): Row => ({
  case: name,
  what,
  payload: () => (change ? change(registered(made)) : registered(made)),
  rule,
  options: METADATA,
})

/** The same, where the rule alone does not tell it from other cases. */
export const saying = (says: string, row: Row): Row => ({ ...row, says })
