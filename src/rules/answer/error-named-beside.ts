import { CREDENTIAL_KINDS, type Unshown } from '../../model/index.ts'
import { causesHead } from '../../text/words.ts'
import { defineWords } from '../define-rule.ts'

export default defineWords<{
  named: Unshown
  /** Of the answer to the request that holds the payload, where that says so. */
  status?: number
  documented: boolean
  causes: Unshown[]
  fixes: Unshown[]
  /** What the server compares with, where that was not given. */
  toGive: Unshown[]
  docs: Unshown[]
}>({
  id: 'error-named-beside',
  summary: 'the text around the payload, or the answer to it, names an error that nothing in the payload shows',
  why: 'A line of a log or a ticket often names the error and holds what was sent, and a server of one’s own passes on what it was answered. Where nothing is wrong with that by itself, the cause is in what it is compared with, or in the state of the server.',
  fix: 'Give what the server compares with, and lint again; or capture the error of this very payload.',
  spec: 'passkey-lint: explain',
  severity: 'warning',
  tier: 'consequence',
  kinds: CREDENTIAL_KINDS,
  message: ({ named, status }) =>
    `${status === undefined ? 'the text around it' : `the answer to it, ${status},`} says ${named}; nothing in this payload shows why`,
  cause: ({ documented, causes, status }) => {
    if (causes.length === 0) return 'What is known to cause it would show in a payload, and does not show in this one.'
    return status === undefined
      ? `${causesHead(documented)} that a payload alone does not show: ${causes.join(' ')}`
      : `What the server sent on, or compared with, is not in the recording. ${causesHead(documented)}: ${causes.join(' ')}`
  },
  fixFor: ({ fixes, toGive, status }) => {
    const sentOn = status === undefined ? [] : ['Log what the server itself sends on, and lint that.']
    const compare =
      toGive.length === 0 ? [] : [`Give ${toGive.join(', ')} to have compared what this payload alone cannot show.`]
    return (
      [...sentOn, ...compare, ...fixes].join(' ') ||
      'Capture the very payload that was refused, and the whole answer to it.'
    )
  },
  docsFor: ({ docs }) => docs,
})
