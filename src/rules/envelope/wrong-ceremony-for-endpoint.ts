import { CREDENTIAL_KINDS } from '../../model/index.ts'
import { endpointOf } from '../../providers/facts.ts'
import { plain } from '../../text/shown.ts'
import { at, defineRule } from '../define-rule.ts'

const METHOD = { registration: 'create', authentication: 'get' } as const

export default defineRule({
  id: 'wrong-ceremony-for-endpoint',
  summary: 'the credential of the other ceremony',
  why: 'A registration (create) carries an attestation object, an authentication (get) a signature; an endpoint takes one of the two.',
  fix: 'Send the result of navigator.credentials.create() to the endpoint that registers, and the result of navigator.credentials.get() to the one that signs in.',
  spec: 'WebAuthn Level 3 §5.2.1, §5.2.2',
  severity: 'error',
  tier: 'cause',
  kinds: CREDENTIAL_KINDS,
  reads: ['credential'],
  check: ({ credential, payload }) => {
    const takes = payload.endpoint ? endpointOf(payload.endpoint).takes : payload.kind
    const { shows } = payload
    // An endpoint that takes both says just "credential".
    if ((takes !== 'registration' && takes !== 'authentication') || !shows || shows === 'credential' || shows === takes)
      return []
    const about =
      takes === 'registration' ? ['attestationObject', 'clientDataJSON'] : ['clientDataJSON', 'authenticatorData']
    const missed = Object.values(credential.members).flatMap(({ how, expected }) =>
      how === 'absent' ? [expected] : [],
    )
    return [
      {
        place: at(credential.members.response?.pointer ?? '/response'),
        // What the schema of the other ceremony misses; what is wrong with a value is a fault of its own.
        explains: {
          at: about.map((name) => credential.members[name]?.expected ?? ''),
          below: ['/type', ...missed],
          // Each ceremony has its own names: those of the other one are no misspelling.
          ...(credential.layout === 'own' ? { rules: ['renamed-member'] as const } : {}),
        },
        args: {
          expected: METHOD[takes],
          was: METHOD[shows],
          endpoint: plain((payload.endpoint ?? payload.kind).replace(/^.*\//, '')),
          takes,
        },
      },
    ]
  },
  message: (args) =>
    `this is the result of navigator.credentials.${args.was}(); ${args.endpoint} takes ${args.expected}()`,
  cause: (args) =>
    args.takes === 'registration'
      ? 'A sign-in was sent to the step that registers.'
      : 'A registration was sent to the step that signs in.',
  fixFor: (args) =>
    args.takes === 'registration'
      ? 'Call navigator.credentials.create() with the options of the new factor and send its result here; send this payload to the step that approves a challenge.'
      : 'Create a challenge, call navigator.credentials.get() with its options and send that result here; send this payload to the step that verifies a new factor.',
})
