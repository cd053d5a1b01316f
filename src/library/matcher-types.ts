import type { CheckOptions } from './check-options.ts'
import type { CodeName, RuleId } from './names.ts'

/** What `expect` has more. `R` is what a matcher of the runner returns. */
export interface PayloadMatchers<R = void> {
  /**
   * Passes for a payload (a value, a text or bytes) without errors.
   *
   * @example
   * ```ts
   * expect(payload).toLintClean({ as: 'VerifyFactor' })
   * ```
   */
  toLintClean(options?: CheckOptions): R
  /**
   * Passes for a payload with an error that has this code among its codes, or that this rule found.
   *
   * @example
   * ```ts
   * expect(payload).toCause('60377')
   * ```
   */
  toCause(code: CodeName | RuleId, options?: CheckOptions): R
}
