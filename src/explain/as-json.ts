import { decidedBy } from '../providers/sources.ts'
import { idOf, type Recognised } from './explanation.ts'
import { type Catalogue, codesNaming } from './lookup.ts'
import type { Recognition } from './recognise.ts'
import type { Answer, Explained } from './told.ts'

/** One text for a program: what it is, in the order in which a page tells it; what else it holds, by name. */
export const recognitionJson = ({ found, answered, nearest }: Recognition, catalogue: Catalogue): Explained => ({
  known: found.length > 0,
  answers: found.slice(0, answered).map((one) => answerJson(one, catalogue)),
  also: found.slice(answered).map(idOf),
  nearest,
})

function answerJson(one: Recognised, { errors, severitiesOf }: Catalogue): Answer {
  if (one.kind === 'error') {
    const { at: _, ...error } = one.error
    return { kind: 'code', ...error }
  }
  if (one.kind === 'explanation') return { kind: 'text', ...one.explanation }
  const { rule } = one
  return {
    kind: 'rule',
    rule: rule.id,
    summary: rule.summary,
    why: rule.why,
    fix: rule.fix,
    severity: severitiesOf(rule),
    kinds: rule.kinds,
    decidedBy: decidedBy(rule),
    codes: codesNaming(rule.id, errors),
  }
}
