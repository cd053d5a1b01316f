import type { Overrides } from '../classify/index.ts'
import type { FormatName } from '../formats/index.ts'
import type { Severity, Target } from '../model/index.ts'
import type { ColourFlag } from '../text/colour.ts'

/** The flags of `lint` and `triage`, parsed. */
export interface Flags {
  target?: Target
  as?: NonNullable<Overrides['as']>
  origin?: string
  rpId?: string
  challenge?: string
  storedCounter?: number
  requireUserVerification?: boolean
  attestationRoots?: string
  publicKey?: string
  registration?: string
  now?: number
  format?: Output[]
  expect?: string[]
  disable?: string[]
  failOn: Severity
  maxWarnings?: number
  quiet?: boolean
  verbose?: boolean
  showValues?: boolean
  stdinFilename?: string
  color: ColourFlag
  allowNoMatch?: boolean
}

/** One report: to a file, or to standard output. */
export interface Output {
  name: FormatName
  path?: string
}

/** What the flags of lint are when none is given. */
export const FLAG_DEFAULTS = { failOn: 'error', color: 'auto' } as const satisfies Flags
