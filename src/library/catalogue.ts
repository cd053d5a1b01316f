import type { Catalogue } from '../explain/lookup.ts'
import { documentedErrors } from '../providers/errors.ts'
import { severitiesOf } from '../providers/policy.ts'
import { RULES } from '../rules/index.ts'

/** The texts of documented errors are read when somebody asks for one. */
export const CATALOGUE: Catalogue = {
  rules: RULES,
  get errors() {
    return documentedErrors()
  },
  severitiesOf,
}
