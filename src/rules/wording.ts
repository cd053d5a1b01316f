import type { Args } from '../model/index.ts'

export { article, count } from '../text/nouns.ts'

/** "expected …, received …": settle has made `args.received` safe to show. */
export function expected(what: string, args: Args): string {
  const received = 'received' in args ? String(args.received) : 'nothing'
  return `expected ${what}, received ${received}`
}

/** Begins the cause of a finding that was not inferred but shown: `triage` grades it so. */
export const PROVEN = 'Proven: '
