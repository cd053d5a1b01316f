/** One word of a command line, unquoted: for each UTF-16 unit of it the offset of its spelling, one more for the end. */
export interface Word {
  text: string
  offsets: number[]
  start: number
  open?: OpenQuotation
}

/** The quotation mark that nothing closes, and where it stands. */
export interface OpenQuotation {
  mark: string
  at: number
}
