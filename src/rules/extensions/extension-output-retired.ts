import { memberAt } from '../../json/values.ts'
import { CREDENTIAL_KINDS } from '../../model/index.ts'
import { at, defineRule, text } from '../define-rule.ts'
import { outputPlace } from './common/outputs.ts'

/** WebAuthn Level 2 §10.3, and drafts that were given up. */
const RETIRED = ['uvm', 'devicePubKey', 'supplementalPubKeys'] as const

export default defineRule({
  id: 'extension-output-retired',
  summary: 'the output of an extension that the standard no longer has',
  why: 'uvm left the standard with Level 3; devicePubKey, supplementalPubKeys and credProps.authenticatorDisplayName never got further than a draft.',
  fix: 'Ignore the output, and stop requesting the extension.',
  spec: 'WebAuthn Level 2 §10.3; WebAuthn Level 3 §10',
  severity: 'info',
  kinds: CREDENTIAL_KINDS,
  needs: ['credential', 'extensions'],
  check: (parts) => {
    const { client, clientPointer, authenticator } = parts.extensions
    const draft = memberAt(client, 'credProps', 'authenticatorDisplayName')
    const name = 'credProps.authenticatorDisplayName'
    return [
      ...RETIRED.flatMap((output) =>
        memberAt(client, output) === undefined ? [] : [{ place: at(`${clientPointer}/${output}`), args: { output } }],
      ),
      ...RETIRED.flatMap((output) =>
        authenticator.has(output) ? [{ place: outputPlace(parts, output), args: { output } }] : [],
      ),
      ...(draft === undefined
        ? []
        : [{ place: at(`${clientPointer}/credProps/authenticatorDisplayName`), args: { output: name } }]),
    ]
  },
  message: (args) => `expected extensions of the present standard, received ${text(args.output)}`,
})
