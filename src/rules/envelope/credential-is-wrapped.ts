import { CREDENTIAL_KINDS, type Unshown } from '../../model/index.ts'
import { takesBare } from '../../providers/facts.ts'
import { plain } from '../../text/shown.ts'
import { at, defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'credential-is-wrapped',
  summary: 'the body that was sent holds the credential in something else',
  why: 'Where the body is the credential itself, a server looks for id, rawId and response at its top, and finds none of them in a member, a list or a text.',
  fix: 'Send the credential itself as the body, once as JSON: what credential.toJSON() returns, with nothing around it.',
  spec: 'WebAuthn Level 3 §5.1',
  severity: 'error',
  kinds: CREDENTIAL_KINDS,
  reads: ['credential'],
  check: ({ payload: { sent, endpoint } }) => {
    if (!sent?.wrapping || sent.elsewhere || !endpoint || !takesBare(endpoint)) return []
    const { wrapping } = sent
    const around: Unshown | undefined = wrapping.as === 'member' ? plain(`"${wrapping.name}"`) : undefined
    return [
      {
        place: at(''),
        explains: { at: ['/response', '/response/clientDataJSON'], rules: ['preview-credential-wrapper'] },
        args: { as: wrapping.as, around, endpoint: plain(endpoint.replace(/^.*\//, '')) },
      },
    ]
  },
  message: ({ as, around, endpoint }) => {
    const received = { member: `it in a member ${around}`, list: 'it in a list', text: 'it as text in a string' }[as]
    return `expected the credential itself as the body for ${endpoint}, received ${received}`
  },
  cause: ({ as, around }) =>
    as === 'text'
      ? 'It was made text twice: what was JSON already was written as JSON once more.'
      : as === 'list'
        ? 'The body is a list with the credential in it.'
        : `The body was built around the credential, as {${around}: …}; perhaps your own server takes it so.`,
  fixFor: ({ as, around }) =>
    as === 'text'
      ? 'Write the credential as JSON once: a client that makes JSON of its body is given the object, not a text.'
      : as === 'list'
        ? 'Send the element of the list as the body, with nothing around it.'
        : `Send what stands in ${around} as the body, with nothing around it and nothing beside it.`,
})
