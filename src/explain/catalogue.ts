import { documentedErrors } from '../providers/errors.ts'
import { severitiesOf } from '../providers/policy.ts'
import { allRules } from '../rules/index.ts'
import type { Catalogue } from './lookup.ts'

/** The texts of rules and documented errors are read when somebody asks for one. */
export const CATALOGUE: Catalogue = {
  get rules() {
    return allRules()
  },
  get errors() {
    return documentedErrors()
  },
  severitiesOf,
}
