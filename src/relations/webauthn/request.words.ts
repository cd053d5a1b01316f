import type { WordsTable } from '../../model/index.ts'
import type { RequestFindings } from './request.ts'

export default {
  family: 'relation',
  words: {
    'algorithm-not-requested': {
      summary: 'the algorithm of the new key is none of those that the options ask for',
      why: 'A server accepts a key only of an algorithm that it listed in pubKeyCredParams.',
      fix: 'Send the credential that these very options created, and list every algorithm that the server can verify.',
      spec: 'WebAuthn Level 3 §7.1 step 20',
      severity: 'error',
      tier: 'consequence',
      kinds: ['registration'],
      message: (args) => `expected one of ${args.wanted.join(', ') || 'none'} (pubKeyCredParams), received ${args.alg}`,
      cause: () =>
        'No client creates a key that was not asked for: the options and the credential are of two ceremonies, or the options were changed after the browser had them.',
    },
    'attachment-not-as-requested': {
      summary: 'the authenticator is attached in another way than the options ask for',
      why: 'authenticatorSelection.authenticatorAttachment restricts the choice to authenticators of this device, or to others.',
      fix: 'Pass on authenticatorAttachment as the browser gave it; drop the restriction if either kind will do.',
      spec: 'WebAuthn Level 3 §5.4.4, §5.4.5',
      severity: 'warning',
      tier: 'consequence',
      kinds: ['registration'],
      message: (args) => `expected "${args.wanted}", as the options ask for, received "${args.received}"`,
      cause: () =>
        'The value was filled in by code, or the options are those of another ceremony; password managers, too, report their own.',
    },
    'resident-key-not-created': {
      summary: 'the options require a discoverable credential, and none was made',
      why: 'Without a discoverable credential a sign-in that does not name the credential finds none.',
      fix: 'Send the credential that these options created; if the authenticator is at fault, ask for "preferred" and name the credential in allowCredentials.',
      spec: 'WebAuthn Level 3 §5.4.6, §10.1.3',
      severity: 'error',
      tier: 'consequence',
      kinds: ['registration'],
      message: () => 'expected credProps.rk true, since residentKey is "required", received false',
      cause: () =>
        'The options are those of another ceremony, or the authenticator answers otherwise than it was asked.',
    },
    'user-verification-missing': {
      summary: 'the options require user verification, and the flag UV is clear',
      why: 'With userVerification "required" a server refuses an answer in which the authenticator did not check a PIN or a biometric.',
      fix: 'Send the answer to these very options. If security keys without a PIN are to work, ask for "preferred" and do not require the flag.',
      spec: 'WebAuthn Level 3 §7.1 step 16, §7.2 step 17',
      severity: 'error',
      tier: 'consequence',
      kinds: ['registration', 'authentication'],
      message: (args) =>
        `expected the flag UV set, received flags 0x${args.flags.toString(16).padStart(2, '0')}${args.up ? ' (UP without UV)' : ''}`,
      cause: () =>
        'A browser answers such options with a verified user or not at all: the browser was given other options than these.',
    },
  },
} satisfies WordsTable<RequestFindings>
