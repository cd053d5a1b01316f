import { codes, rules } from '../library/lists.ts'
import { ENDPOINTS } from '../model/index.ts'
import { KIND_NAMES } from '../settings/values.ts'
import { ACCEPTABLE_NAMES } from '../settings/wire-forms.ts'
import { VERSION } from '../version.ts'
import type { Lists } from './protocol.ts'

/** What the fields of the page offer, and what its search looks through: the library's own lists. */
export const lists = (): Lists => ({
  version: VERSION,
  as: [...ENDPOINTS, ...KIND_NAMES],
  accepts: ACCEPTABLE_NAMES,
  names: [
    ...codes().map(({ code, title }) => ({ name: code, title, kind: 'code' as const })),
    ...rules().map(({ rule, summary }) => ({ name: rule, title: summary, kind: 'rule' as const })),
  ],
})
