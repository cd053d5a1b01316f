import { CREDENTIAL_KINDS, type Unshown } from '../../model/index.ts'
import { defineWords } from '../define-rule.ts'

export default defineWords<{
  named: Unshown
  documented: boolean
  causes: Unshown[]
  fixes: Unshown[]
  flags: Unshown[]
  docs: Unshown[]
}>({
  id: 'error-named-beside',
  summary: 'the text around the payload names an error that nothing in the payload shows',
  why: 'A line of a log or a ticket often names the error and holds what was sent. Where nothing is wrong with that by itself, the cause is in what it is compared with, or in the state of the server.',
  fix: 'Give what the server compares with, and lint again; or capture the error of this very payload.',
  spec: 'passkey-lint: explain',
  severity: 'warning',
  tier: 'consequence',
  kinds: CREDENTIAL_KINDS,
  message: ({ named }) => `the text around it says ${named}; nothing in this payload shows why`,
  cause: ({ documented, causes }) =>
    causes.length === 0
      ? 'What is known to cause it would show in a payload, and does not show in this one.'
      : `${documented ? 'Documented' : 'Usual'} causes that a payload alone does not show: ${causes.join(' ')}`,
  fixFor: ({ fixes, flags }) => {
    const compare =
      flags.length === 0 ? [] : [`Give ${flags.join(', ')} to have compared what this payload alone cannot show.`]
    return [...compare, ...fixes].join(' ') || 'Capture the very payload that was refused, and the whole answer to it.'
  },
  docsFor: ({ docs }) => docs,
})
