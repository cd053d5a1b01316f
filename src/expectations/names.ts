import { errorsNamed, type Named, namesOf, ruleNamed } from '../explain/lookup.ts'
import { UsageError } from '../settings/usage-error.ts'
import { saidBack } from '../text/said-back.ts'
import { didYouMean } from '../text/words.ts'

/** What an expectation is called that expects no error. */
export const NONE = 'none'

/** The expected codes and rule ids in full, from what `--expect` was given. `none` is the empty list. */
export function expectedOf(words: readonly string[], catalogue: Named): string[] {
  if (words.length === 0) throw new UsageError(`--expect: name codes or rules, or "${NONE}"`)
  if (words.length === 1 && words[0] === NONE) return []
  const expected = words.map((word) => {
    const name = fullName(word, catalogue)
    if (name !== undefined) return name
    throw new UsageError(`--expect: ${unknownName(word, catalogue)}`)
  })
  return [...new Set(expected)]
}

/** The documented error or the rule that is called so, in full, with its provider. */
export const fullName = (word: string, catalogue: Named): string | undefined =>
  errorsNamed(word, catalogue.errors)[0]?.code ?? ruleNamed(word, catalogue.rules)?.id

export const unknownName = (word: string, catalogue: Named): string =>
  `no code or rule is called "${saidBack(word)}".${didYouMean(word, namesOf(catalogue))}`
