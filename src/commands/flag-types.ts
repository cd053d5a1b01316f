import type { FormatName } from '../formats/index.ts'
import type { Severity } from '../model/index.ts'
import type { Judging } from '../settings/judging.ts'
import type { ColourFlag } from '../text/colour.ts'

/** The flags of `lint` and `triage`, parsed. */
export interface Flags extends Omit<Judging, 'rules'> {
  attestationRoots?: string
  publicKey?: string
  registration?: string
  format?: Output[]
  expect?: string[]
  failOn?: Severity
  maxWarnings?: number
  exitZero?: boolean
  /** A path; false: none is looked for. */
  config?: string | false
  baseline?: string
  updateBaseline?: boolean
  /** False: .gitignore and the configuration's `ignores` leave nothing out. */
  ignore?: boolean
  forceExclude?: boolean
  quiet?: boolean
  statistics?: boolean
  verbose?: boolean
  showValues?: boolean
  stdinFilename?: string
  color: ColourFlag
  allowNoMatch?: boolean
  watch?: boolean
  /** One record for each line. */
  ndjson?: boolean
  /** A pointer, or LINE_NUMBER. */
  key?: string
}

/** One report: to a file, or to standard output. */
export interface Output {
  name: FormatName
  path?: string
}

/** What the flags of lint are when none is given. */
export const FLAG_DEFAULTS = { color: 'auto' } as const satisfies Flags
