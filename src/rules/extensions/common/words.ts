import type { Args } from '../../../model/index.ts'
import { text } from '../../define-rule.ts'

/** "prf.enabled: expected …, received …", for each place of the mistake. */
export const expectedOutput = (args: Args, also: Args[] = []): string =>
  [args, ...also]
    .map((each) => `${text(each.output)}: expected ${text(each.expected)}, received ${text(each.reason)}`)
    .join('; ')

/** What JSON.stringify makes of an ArrayBuffer, and what happens then. */
export const bufferCause = (args: Args): string =>
  text(args.reason) === 'an empty object'
    ? 'JSON.stringify turns an ArrayBuffer into {}; toJSON() encodes the outputs, getClientExtensionResults() does not.'
    : ''
