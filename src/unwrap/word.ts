/** One word of a command line, unquoted: for each UTF-16 unit of it the offset of its spelling, one more for the end. */
export interface Word {
  text: string
  offsets: number[]
  start: number
  /** The quotation mark that nothing closes. */
  open?: string
}
