import { type ClientCause, type ClientError, errorsOf } from '../define.ts'
import { MANAGER } from './shared.ts'

const keepassxc = errorsOf('keepassxc', {
  by: 'KeePassXC (errorCode of its browser protocol)',
  basis: 'source',
  capture: MANAGER,
  docs: ['https://github.com/keepassxreboot/keepassxc-browser/blob/develop/keepassxc-protocol.md'],
})

/** Numbers 20 to 33 of the protocol, in their order, and three that came later. Words that other programs say too count alone. */
const CODES: readonly (readonly [
  name: string,
  words: string,
  found: 'anywhere' | 'alone',
  cause: string | ClientCause,
  fix: string,
])[] = [
  [
    'ATTESTATION_NOT_SUPPORTED',
    'Attestation not supported',
    'alone',
    'attestation asks for a statement.',
    'Ask for attestation "none".',
  ],
  [
    'CREDENTIAL_IS_EXCLUDED',
    'Credential is excluded',
    'anywhere',
    { text: 'excludeCredentials names a passkey of the database.', rules: ['credential-excluded'] },
    'Let the user sign in with it.',
  ],
  ['REQUEST_CANCELED', 'Passkeys request canceled', 'anywhere', 'The user closed the dialog.', 'Take it as no answer.'],
  [
    'INVALID_USER_VERIFICATION',
    'Invalid user verification',
    'alone',
    'userVerification is none of required, preferred and discouraged.',
    'Use one of the three.',
  ],
  ['EMPTY_PUBLIC_KEY', 'Empty public key', 'alone', 'The page gave no options.', 'Give publicKey.'],
  [
    'INVALID_URL_PROVIDED',
    'Invalid URL provided',
    'alone',
    'The extension sent no valid address.',
    'Update extension and program.',
  ],
  [
    'ORIGIN_NOT_ALLOWED',
    'Origin is empty or not allowed',
    'anywhere',
    'The page is not served over HTTPS, or stands in a frame.',
    'Serve the page over HTTPS, on its own.',
  ],
  [
    'DOMAIN_IS_NOT_VALID',
    'Effective domain is not a valid domain',
    'alone',
    'The page is on an IP address or a name without a dot.',
    'Use a domain.',
  ],
  [
    'DOMAIN_RPID_MISMATCH',
    'Origin and RP ID do not match',
    'anywhere',
    {
      text: "rp.id is another domain than the page's; related origins are not known to it.",
      rules: ['options-rp-id-invalid'],
    },
    "Set rp.id to the page's domain or a parent of it.",
  ],
  [
    'NO_SUPPORTED_ALGORITHMS',
    'No supported algorithms were provided',
    'anywhere',
    { text: 'pubKeyCredParams offers none of its algorithms.', rules: ['options-es256-absent'] },
    'Offer -7.',
  ],
  [
    'WAIT_FOR_LIFETIMER',
    'Wait for timer to expire',
    'anywhere',
    'No passkey fits; as the standard asks, the page hears of it only when the time is over.',
    'Offer another way; allow the fallback to the browser in the settings of the extension.',
  ],
  ['UNKNOWN_ERROR', 'Unknown passkeys error', 'anywhere', 'The program failed.', 'Read its log; update it.'],
  [
    'INVALID_CHALLENGE',
    'Challenge is shorter than required minimum length',
    'alone',
    { text: 'challenge has fewer than 16 bytes.', rules: ['options-challenge-short'] },
    'Use 16 random bytes or more.',
  ],
  [
    'INVALID_USER_ID',
    'user.id does not match the required length',
    'anywhere',
    { text: 'user.id is empty or longer than 64 bytes.', rules: ['options-user-id-too-long'] },
    'Use 1 to 64 bytes.',
  ],
  [
    'EVAL_BY_CREDENTIAL_NOT_SUPPORTED',
    'evalByCredential is not supported at registration',
    'anywhere',
    'prf.evalByCredential stands in options of create().',
    'Use prf.eval there.',
  ],
  [
    'EVAL_BY_CREDENTIAL_NOT_EMPTY',
    'evalByCredential is not empty, but allowedCredentials is',
    'anywhere',
    'prf.evalByCredential needs allowCredentials.',
    'Give allowCredentials, or use prf.eval.',
  ],
  [
    'EVAL_BY_CREDENTIAL_NOT_FOUND',
    'Credential ID provided in evalByCredential not found',
    'anywhere',
    'A key of prf.evalByCredential is no id of allowCredentials.',
    'Use ids of allowCredentials as keys, in base64url.',
  ],
]

/** Those with a number of their own: 20 + place; the later three have none that was seen. */
const NUMBERED = 14

/** Other programs have an errorCode too: it counts beside the action of the protocol, or the name of the program. */
const numbered = (code: number): RegExp =>
  new RegExp(`\\b(?:passkeys[-_](?:get|register)|keepass\\w*)\\b.{0,80}?\\berrorCode\\b\\W{1,5}${code}\\b`, 'i')

export const KEEPASSXC: readonly ClientError[] = [
  ...CODES.map(([name, words, found, cause, fix], at) =>
    keepassxc(name, {
      names: [`ERROR_PASSKEYS_${name}`],
      when: [
        new RegExp(found === 'alone' ? `^${words}\\.?$` : words, 'i'),
        ...(at < NUMBERED ? [numbered(20 + at)] : []),
      ],
      title: `${at < NUMBERED ? `errorCode ${20 + at}: ` : ''}${words}`,
      meaning: 'KeePassXC stands in the place of the browser and refused the request.',
      causes: [cause],
      fixes: [fix],
    }),
  ),
  keepassxc('cross-origin', {
    when: [/Cross-origin register is not allowed/i],
    title: 'The extension refuses frames of another origin',
    meaning: 'KeePassXC-Browser makes no passkey in a frame of another site.',
    causes: ['The page stands in a frame.'],
    fixes: ['Open the page on its own.'],
  }),
  keepassxc('site-differs', {
    when: [/Site domain differs from RP ID/i],
    title: 'The site differs from the RP ID',
    meaning: 'KeePassXC-Browser found that rp.id does not fit the host of the page.',
    causes: [
      { text: 'rp.id is another domain; related origins are not known to it.', rules: ['options-rp-id-invalid'] },
    ],
    fixes: ["Set rp.id to the page's domain or a parent of it."],
  }),
]
