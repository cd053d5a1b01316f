import type { Args } from '../model/index.ts'

/** "expected …, received …": settle has made `args.received` safe to show. */
export function expected(what: string, args: Args): string {
  const received = 'received' in args ? String(args.received) : 'nothing'
  return `expected ${what}, received ${received}`
}

/** "3 bytes", "1 byte". */
export const count = (number: unknown, one: string, many = `${one}s`): string =>
  `${number} ${number === 1 ? one : many}`

/** "a byte string", "an array". */
export const article = (noun: string): string => `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`

/** Begins the cause of a finding that was not inferred but shown: `triage` grades it so. */
export const PROVEN = 'Proven: '
