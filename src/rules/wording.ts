export { article, count } from '../text/nouns.ts'

/** "expected …, received …" of what stands there. */
export const expected = (what: string, { received = 'nothing' }: { received?: string | undefined }): string =>
  `expected ${what}, received ${received}`

/** Begins the cause of a finding that was not inferred but shown: `triage` grades it so. */
export const PROVEN = 'Proven: '
