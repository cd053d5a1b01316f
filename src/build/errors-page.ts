import { contentsOf } from '../explain/contents.ts'
import { markdownContents } from '../explain/markdown.ts'
import { documentedErrors } from '../providers/errors.ts'
import { severitiesOf } from '../providers/policy.ts'
import { allRules, familyOf } from '../rules/index.ts'

const MADE = '<!-- made by npm run docs -->'

const ABOUT = `Every documented error leads to its provider's own page. \`passkey-lint explain CODE\` tells the causes of each, the rule that
detects each, and what to look at for those that no payload shows; \`passkey-lint explain --all DIR --format html\` writes a page
for each. Findings without a code are faults by the standard for which no provider documents one.
`

/** The list of errors and rules for readers of the repository: `.github/docs/errors.md`. */
export function errorsPage(): string {
  const errors = documentedErrors()
  const docs = new Map<string, string>(errors.map((error) => [error.code, error.docs[0] ?? '']))
  const contents = contentsOf({ errors, rules: allRules(), severitiesOf, familyOf })
  const list = markdownContents(contents, ({ to }) => docs.get(to) || undefined)
  return `${MADE}\n\n${list.replace('\n', `\n\n${ABOUT}`)}`
}
