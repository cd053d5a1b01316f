import { CATALOGUE } from '../explain/catalogue.ts'
import { codeInfos, ruleInfos } from '../explain/listing.ts'
import type { CodeInfo, RuleInfo } from '../explain/told.ts'

/**
 * Every documented error, in catalogue order, as `passkey-lint codes --format json` lists them.
 *
 * @example
 * ```ts
 * const titles = new Map(codes().map(({ code, title }) => [code, title]))
 * ```
 */
export const codes = (): CodeInfo[] => codeInfos(CATALOGUE)

/**
 * Everything that is looked for, as `passkey-lint rules --format json` lists it.
 *
 * @example
 * ```ts
 * const errors = rules().filter(({ severity }) => severity === 'error')
 * ```
 */
export const rules = (): RuleInfo[] => ruleInfos(CATALOGUE)
