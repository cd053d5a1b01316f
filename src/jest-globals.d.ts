/** The types of `passkey-lint/jest` for tests that import `expect` from `@jest/globals`. */

import type { PayloadMatchers } from './library/matcher-types.js'

declare module '@jest/expect' {
  interface Matchers<R extends void | Promise<void>> extends PayloadMatchers<R> {}
}
