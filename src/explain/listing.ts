import { type Catalogue, codesNaming } from './lookup.ts'
import type { CodeInfo, RuleInfo } from './told.ts'

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
