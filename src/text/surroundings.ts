export type ColourFlag = 'auto' | 'always' | 'never'

/** What decides about colours and links. */
export interface Surroundings {
  env: Readonly<Record<string, string | undefined>>
  /** Whether the stream that will be written to is a terminal. */
  isTTY: boolean
  /** `--color`; absent is `auto`. */
  flag?: ColourFlag | undefined
}
