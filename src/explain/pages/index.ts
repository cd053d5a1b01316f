import type { Recognised } from '../explanation.ts'
import type { Catalogue } from '../lookup.ts'
import type { Page } from '../page.ts'
import { errorPage } from './error.ts'
import { explanationPage } from './explanation.ts'
import { rulePage } from './rule.ts'

export function pageOf(one: Recognised, catalogue: Catalogue): Page {
  if (one.kind === 'error') return errorPage(one.error)
  return one.kind === 'rule' ? rulePage(one.rule, catalogue) : explanationPage(one.explanation)
}
