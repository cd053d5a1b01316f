import { decidedBy } from '../../providers/sources.ts'
import type { Rule } from '../../rules/define-rule.ts'
import { type Catalogue, codesNaming } from '../lookup.ts'
import { bullets, type Item, type Page, page, paragraph } from '../page.ts'

export const severityText = (severity: ReturnType<Catalogue['severitiesOf']>): string =>
  typeof severity === 'string'
    ? severity
    : Object.entries(severity)
        .map(([target, level]) => `${level} for ${target}`)
        .join(', ')

/** The page of a rule. */
export function rulePage(rule: Rule, { errors, severitiesOf }: Pick<Catalogue, 'errors' | 'severitiesOf'>): Page {
  const codes = codesNaming(rule.id, errors).map((code): Item => {
    const title = errors.find((error) => error.code === code)?.title ?? ''
    return { line: [{ to: code, kind: 'code' }, `  ${title}`] }
  })
  return page(
    rule.id,
    severityText(severitiesOf(rule)),
    [rule.summary],
    [
      paragraph('Why', rule.why),
      paragraph('Fix', rule.fix),
      paragraph('Looked for in', rule.kinds.join(', ')),
      paragraph('Decided by', decidedBy(rule)),
      bullets('Causes', codes),
    ],
  )
}
