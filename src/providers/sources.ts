import { SOURCES } from '../generated/provider-sources.ts'
import type { Rule } from '../rules/define-rule.ts'
import type { Sources } from './provider.ts'

const ofProviders: readonly Sources[] = Object.values<Sources>(SOURCES)

/** What decides on a rule: the standard, and what providers document of it. */
export const decidedBy = ({ id, spec }: Pick<Rule, 'id' | 'spec'>): string =>
  [spec, ...ofProviders.flatMap((sources) => sources[id] ?? [])].join('; ')
