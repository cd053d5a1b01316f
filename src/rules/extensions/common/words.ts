import type { Said } from '../../define-rule.ts'
import type { OutputArgs } from './outputs.ts'

/** "prf.enabled: expected …, received …", for each place of the mistake. */
export const expectedOutput = (args: Said<OutputArgs>, also: readonly Said<OutputArgs>[] = []): string =>
  [args, ...also].map((each) => `${each.output}: expected ${each.expected}, received ${each.received}`).join('; ')

/** What JSON.stringify makes of an ArrayBuffer, and what happens then. */
export const bufferCause = (args: Said<OutputArgs>): string =>
  args.isEmptyObject
    ? 'JSON.stringify turns an ArrayBuffer into {}; toJSON() encodes the outputs, getClientExtensionResults() does not.'
    : ''
