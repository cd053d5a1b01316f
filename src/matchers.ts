/** Matchers for `expect.extend` of Vitest, Jest, or whoever takes the same. */

export type { CheckOptions } from './library/check-options.ts'
export type { PayloadMatchers } from './library/matcher-types.ts'
export { type MatcherResult, toCause, toLintClean } from './library/matchers.ts'
