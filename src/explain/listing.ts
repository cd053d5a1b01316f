import type { ErrorCode, RuleId } from '../generated/ids.ts'
import type { Kind, Severity, Target } from '../model/index.ts'
import type { DocumentedCause, PageDate } from '../providers/define-error.ts'
import { type Catalogue, codesNaming } from './lookup.ts'

/** What `codes` tells of a documented error. */
export interface CodeInfo {
  code: ErrorCode
  title: string
  summary: string
  /** Each with the rules that see it, or why no payload can show it and what to look at instead. */
  causes: readonly DocumentedCause[]
  fixes: readonly string[]
  docs: readonly string[]
  /** `page`: a full page of causes and fixes; `short page`: a line; `title only`: nothing but its title in a list. */
  documented: 'page' | 'short page' | 'title only'
  /** Of the newest copy of its page that was read. */
  pageDate: PageDate
}

/** What `rules` tells of a rule. */
export interface RuleInfo {
  rule: RuleId
  summary: string
  why: string
  fix: string
  /** One, where all targets agree; else by target, of those that know the rule. */
  severity: Severity | Partial<Record<Target, Severity>>
  kinds: readonly Kind[]
  /** The documented errors one of whose causes it sees. */
  codes: ErrorCode[]
  docs: string[]
  /** The section of the standard or the page that decides. */
  spec: string
}

/** Every documented error, in catalogue order. */
export const codeInfos = ({ errors }: Pick<Catalogue, 'errors'>): CodeInfo[] =>
  errors.map(({ code, title, summary, causes, fixes, docs, documented, pageDate }) => ({
    code,
    title,
    summary,
    causes,
    fixes,
    docs,
    documented,
    pageDate,
  }))

/** Everything that is looked for. */
export const ruleInfos = ({ rules, errors, severitiesOf }: Catalogue): RuleInfo[] =>
  rules.map((rule) => {
    const { id, summary, why, fix, spec, kinds } = rule
    const codes = codesNaming(id, errors)
    const docs = errors.filter(({ code }) => codes.includes(code)).flatMap((error) => error.docs)
    return {
      rule: id,
      summary,
      why,
      fix,
      severity: severitiesOf(rule),
      kinds,
      codes,
      docs: [...new Set(docs)],
      spec,
    }
  })
