/** Listed under `setupFilesAfterEnv`, it gives Jest's `expect` two more matchers: `toLintClean` and `toCause`. */

import type { PayloadMatchers } from './library/matcher-types.ts'
import { toCause, toLintClean } from './matchers.ts'

const { expect } = globalThis as { expect?: { extend(matchers: object): void } }
if (expect === undefined)
  throw new Error(
    'passkey-lint/jest: there is no global expect here; list it under setupFilesAfterEnv, or, with injectGlobals: false, ' +
      'call expect.extend(matchers) with what passkey-lint/matchers exports',
  )
expect.extend({ toLintClean, toCause })

declare global {
  namespace jest {
    // biome-ignore lint/complexity/noBannedTypes: as @types/jest declares it.
    interface Matchers<R, T = {}> extends PayloadMatchers<R> {}
  }
}
