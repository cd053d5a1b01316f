import { at, defineRule } from '../../../../rules/define-rule.ts'
import { table } from '../../../../table.ts'
import { plain } from '../../../../text/shown.ts'
import { showErrorProblem } from '../../models/form.ts'

const WORDS: Record<string, { received: string; cause: string }> = table({
  'not-json': { received: 'text that is no JSON', cause: 'The text was cut or changed while it was copied.' },
  'empty-object': {
    received: '{}',
    cause: 'JSON.stringify() of a DOMException gives {}: its members are not its own.',
  },
  incomplete: {
    received: 'an object without both',
    cause: 'The page kept only a part of the error, or the text was cut.',
  },
})

const wordsOf = (reason: string): { received: string; cause: string } =>
  WORDS[reason] ?? { received: 'something else', cause: 'The text was changed.' }

export default defineRule({
  id: 'show-error-unreadable',
  summary: 'the error in the action field cannot be read',
  why: 'The enrolment page reports a browser error as showError:: and the JSON of its name, message and stack. Without name and message nobody can tell what went wrong.',
  fix: 'Copy the whole field, or read the error in the console of the browser; a page of your own sends JSON.stringify({ name, message, stack }).',
  spec: 'Auth0 Universal Login, passkey-enrollment screen',
  severity: 'warning',
  tier: 'consequence',
  kinds: ['auth0-enrollment-form'],
  reads: ['object'],
  check: ({ object }) => {
    const reason = showErrorProblem(object)
    return reason === undefined ? [] : [{ place: at('/action'), args: { reason: plain(reason) } }]
  },
  message: (args) =>
    `expected JSON with name and message behind showError::, received ${wordsOf(args.reason).received}`,
  cause: (args) => wordsOf(args.reason).cause,
})
