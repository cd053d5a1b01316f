/** Importing it gives Vitest's `expect` two more matchers: `toLintClean` and `toCause`. */

import { expect } from 'vitest'
import type { PayloadMatchers } from './library/matcher-types.ts'
import { toCause, toLintClean } from './matchers.ts'

expect.extend({ toLintClean, toCause })

declare module 'vitest' {
  // biome-ignore lint/suspicious/noExplicitAny: declarations of one interface have one list of parameters.
  interface Assertion<T = any> extends PayloadMatchers<void> {}
  interface AsymmetricMatchersContaining extends PayloadMatchers<unknown> {}
}
