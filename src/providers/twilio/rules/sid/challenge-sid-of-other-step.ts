import { inClientData } from '../../../../rules/client-data/common.ts'
import { defineRule } from '../../../../rules/define-rule.ts'
import { table } from '../../../../table.ts'
import { decodeEitherBase64 } from '../../../../text/encodings.ts'
import { plain } from '../../../../text/shown.ts'
import { PREFIXES, sidInBytes } from './common.ts'

const WANTED: Record<string, string> = table({ registration: 'YF', authentication: 'YC' })

export default defineRule({
  id: 'challenge-sid-of-other-step',
  summary: 'the challenge is the SID of another resource than this step has',
  why: 'In every example of Twilio the challenge of a registration is the factor’s SID (YF…) in clear, that of an authentication the challenge’s (YC…). This is no promise of the documentation, so the other prefix is a strong hint at the wrong step, not a proof.',
  fix: 'Create passkeys with the options of the factor and send them to VerifyFactor; sign in with the options of the challenge and send that to ApproveChallenge.',
  spec: 'Twilio Verify API, examples of Passkeys Factors and Challenges',
  severity: null,
  kinds: ['registration', 'authentication'],
  reads: ['clientData', 'clientDataMembers'],
  check: ({ payload, clientData, clientDataMembers }) => {
    const step = payload.shows ?? payload.kind
    const wanted = WANTED[step]
    const { challenge } = clientDataMembers
    const bytes = typeof challenge === 'string' ? decodeEitherBase64(challenge) : undefined
    const found = bytes && sidInBytes(bytes)
    if (!found || wanted === undefined || found.prefix === wanted) return []
    return [
      {
        place: inClientData(clientData, 'challenge'),
        args: { step, expected: plain(wanted), prefix: plain(found.prefix) },
      },
    ]
  },
  message: (args) =>
    `expected the SID of a ${PREFIXES[args.expected]} (${args.expected}…) as the challenge of this ${args.step}, received ${args.prefix}…, that of a ${PREFIXES[args.prefix] ?? 'resource of another kind'}`,
  cause: (args) =>
    args.prefix === 'YC' || args.prefix === 'YF'
      ? 'A hint: the options of the other step were used, so the credential may belong to the other endpoint.'
      : 'A hint: the challenge was not made by the step that this credential is for.',
})
