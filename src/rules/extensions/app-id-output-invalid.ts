import { CREDENTIAL_KINDS } from '../../model/index.ts'
import { defineRule } from '../define-rule.ts'
import { clientFound, expectedOutput } from './common.ts'

export default defineRule({
  id: 'app-id-output-invalid',
  summary: 'the output of appid is no boolean',
  why: 'appid true tells the server to compare the hash with the AppID, not with the RP ID; a text of it says neither.',
  fix: 'Send clientExtensionResults as credential.toJSON() gives it.',
  spec: 'WebAuthn Level 3 §10.1.1',
  severity: 'error',
  kinds: CREDENTIAL_KINDS,
  reads: ['credential', 'extensions'],
  check: (parts) => {
    const { appid } = parts.extensions.client
    // Clients are known to give it after create(), too, where it says nothing.
    return appid === undefined || typeof appid === 'boolean'
      ? []
      : [clientFound(parts, 'appid', 'true or false', appid)]
  },
  message: expectedOutput,
})
