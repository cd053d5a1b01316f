import { defineError } from '../../define-error.ts'

export default defineError({
  code: 'auth0/invalid-passkey',
  title: 'The passkey is invalid',
  summary: 'The screen got a passkey that it cannot use, and shows the generic text.',
  at: [{ kind: 'auth0-enrollment-form', member: '/passkey' }],
  causes: [
    { text: 'The field holds no JSON of a credential.', rules: ['enrollment-passkey-unreadable'] },
    {
      text: 'The credential does not verify: another challenge, origin or relying party, or a signature that does not match.',
      observable: false,
      because: 'the expected values are those of the transaction, on the server',
      instead: 'Lint the credential with --target auth0 and give --challenge, --origin and --rp-id of the attempt.',
    },
  ],
  fixes: [
    'Post JSON.stringify(credential.toJSON()) whole, base64url without padding, type "public-key".',
    'Use the options of the same transaction.',
  ],
  docs: ['https://auth0.com/docs/customize/login-pages/universal-login/customize-text-elements'],
  documented: 'title only',
  pageDate: '2026-08-13',
  notes: ['The page documents the text of the screens passkey-enrollment and login-id, not the causes.'],
})
