import { memberAt } from '../../json/values.ts'
import { CREDENTIAL_KINDS, type Place } from '../../model/index.ts'
import { at, defineRule, type FoundBy } from '../define-rule.ts'
import { outputPlace } from './common.ts'

/** WebAuthn Level 2 §10.3, and drafts that were given up. */
const RETIRED = ['uvm', 'devicePubKey', 'supplementalPubKeys'] as const
const DRAFT = 'credProps.authenticatorDisplayName'

type Retired = (typeof RETIRED)[number] | typeof DRAFT

const found = (place: Place, output: Retired): FoundBy<{ output: Retired }> => ({ place, args: { output } })

export default defineRule({
  id: 'extension-output-retired',
  summary: 'the output of an extension that the standard no longer has',
  why: 'uvm left the standard with Level 3; devicePubKey, supplementalPubKeys and credProps.authenticatorDisplayName never got further than a draft.',
  fix: 'Ignore the output, and stop requesting the extension.',
  spec: 'WebAuthn Level 2 §10.3; WebAuthn Level 3 §10',
  severity: 'info',
  kinds: CREDENTIAL_KINDS,
  reads: ['credential', 'extensions'],
  check: (parts) => {
    const { client, clientPointer, authenticator } = parts.extensions
    const draft = memberAt(client, 'credProps', 'authenticatorDisplayName')
    return [
      ...RETIRED.filter((output) => memberAt(client, output) !== undefined).map((output) =>
        found(at(`${clientPointer}/${output}`), output),
      ),
      ...RETIRED.filter((output) => authenticator.has(output)).map((output) =>
        found(outputPlace(parts, output), output),
      ),
      ...(draft === undefined ? [] : [found(at(`${clientPointer}/credProps/authenticatorDisplayName`), DRAFT)]),
    ]
  },
  message: (args) => `expected extensions of the present standard, received ${args.output}`,
})
