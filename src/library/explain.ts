import { recognitionJson } from '../explain/as-json.ts'
import { CATALOGUE } from '../explain/catalogue.ts'
import { recognise } from '../explain/recognise.ts'
import type { Explained } from '../explain/told.ts'
import type { CodeName, RuleId } from './names.ts'
import { checkText } from './plain-options.ts'

/**
 * Says what a code, a rule or the text of an error means: what usually causes it, how to fix it, what to capture next.
 *
 * @param what A code (`60377`), a rule id, or what a browser, a library or a server said, in any language of a stack.
 * @returns As `passkey-lint explain --format json` gives it for one text; `known` is false where nothing is known of it,
 * and `nearest` names what is close.
 * @throws UsageError for what is no text.
 * @example
 * ```ts
 * const { answers } = explain('NotAllowedError: The operation either timed out or was not allowed.')
 * for (const answer of answers) if (answer.kind === 'text') console.log(answer.title, answer.causes)
 * ```
 */
export function explain(what: CodeName | RuleId | (string & Record<never, never>)): Explained {
  checkText(what, 'explain')
  return recognitionJson(recognise(what, CATALOGUE), CATALOGUE)
}
