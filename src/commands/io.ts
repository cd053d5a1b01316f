/** What a command may touch of the outside; `process` is one. */
export interface Io {
  stdin: AsyncIterable<Uint8Array | string> & { isTTY?: boolean | undefined }
  stdout: Output
  stderr: Output
  env: Readonly<Record<string, string | undefined>>
  cwd(): string
  /** Settles when the person ends a run that would go on (Ctrl-C); who asks for it has to end then. */
  stopped?(): Promise<unknown>
}

export interface Output {
  /** False: whoever reads it is slower; `drain` comes when more is wanted. */
  write(text: string): unknown
  once?(event: 'drain', listener: () => void): unknown
  isTTY?: boolean | undefined
  columns?: number | undefined
}

/** Columns of a stream that is no terminal. */
const COLUMNS = 80
/** Narrower than this nothing can be laid out. */
const MIN_COLUMNS = 40

export const columnsOf = (output: Output): number => Math.max(output.columns ?? COLUMNS, MIN_COLUMNS)

export { UsageError } from '../settings/usage-error.ts'

/** Before the words of a line that a shell wants completed; nobody types it. */
export const COMPLETE = '__complete'

/** The commands, and the word that commander adds. A test compares them with the program. */
export const COMMANDS = [
  'lint',
  'triage',
  'test',
  'decode',
  'accepts',
  'explain',
  'codes',
  'rules',
  'schema',
  'summarize',
  'page',
  'completion',
  'help',
] as const
