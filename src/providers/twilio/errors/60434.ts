import { defineError, twilioPage } from '../../define-error.ts'
import { both, verifying } from '../places.ts'

export default defineError({
  code: 'twilio/60434',
  title: 'Unsupported passkeys verification content type',
  summary: 'The type of the credential is not supported; Verify takes "public-key" only.',
  at: [...both('/type'), verifying('/response/transports'), ...both('')],
  causes: [
    { text: 'type is something other than "public-key".', rules: ['type-unsupported', 'type-absent'] },
    { text: 'The body holds no WebAuthn credential.', rules: ['endpoint-takes-a-credential'] },
    { text: 'The payload belongs to another Verify flow.', rules: ['endpoint-takes-a-credential'] },
  ],
  fixes: [
    'Send the credential that the browser gave.',
    'Send "type": "public-key".',
    'Include response.clientDataJSON and response.attestationObject.',
    'Send supported transports only.',
  ],
  docs: [twilioPage(60434)],
  documented: 'page',
  pageDate: 'undated',
})
