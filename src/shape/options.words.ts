import type { WordsTable } from '../model/index.ts'
import { expected } from '../rules/define-rule.ts'
import { table } from '../table.ts'
import type { SchemaArgs } from './shape.ts'

const WANTED: Record<string, string> = table({
  rp: 'an object',
  user: 'an object',
  challenge: 'base64url text',
  id: 'text that is not empty',
  timeout: 'milliseconds, 0 or more',
  alg: 'an integer, the COSE algorithm identifier',
  excludeCredentials: 'a list of credential descriptors',
  allowCredentials: 'a list of credential descriptors',
  transports: 'a list of texts',
  hints: 'a list of texts',
  attestationFormats: 'a list of texts',
  authenticatorSelection: 'an object',
  requireResidentKey: 'true or false',
  extensions: 'an object',
})

const CONVERTED =
  'A browser converts the members one by one, and throws a TypeError or uses something else than was meant when the type is wrong.'

/** What the schemas of creation and request options find: each member's `x-rule` names an entry. */
export default {
  family: 'options',
  words: {
    'options-alg-not-a-number': {
      summary: 'alg of the creation options is no whole number',
      why: 'alg is a COSE algorithm identifier, a number. Browsers convert a text where they can; password managers and native apps that take the page’s place throw.',
      fix: 'Write the number without quotation marks: "alg": -7 for ES256, -257 for RS256.',
      spec: 'WebAuthn Level 3 §5.3, §5.8.5',
      severity: 'error',
      tier: 'symptom',
      kinds: ['creation-options'],
      message: (args, also) => `expected a number, received ${[args, ...also].map((one) => one.received).join(', ')}`,
    },
    'options-display-name-absent': {
      summary: 'user.displayName of the creation options is not there',
      why: 'displayName is a required member: navigator.credentials.create() throws a TypeError without it. Twilio fills it from friendly_name of the factor request.',
      fix: 'Give every user a displayName, an empty text if there is none; for Twilio send friendly_name when the factor is created.',
      spec: 'WebAuthn Level 3 §5.4.3; Twilio error page 60388',
      severity: 'error',
      tier: 'symptom',
      kinds: ['creation-options'],
      message: (args) => expected('user.displayName as text', args),
    },
    'options-member-absent': {
      summary: 'the options lack a member that the browser requires',
      why: 'A browser reads the options before it asks the user, and throws a TypeError for a required member that is not there.',
      fix: 'Pass on the options as the server made them, whole.',
      spec: 'WebAuthn Level 3 §5.4, §5.4.1, §5.4.3, §5.5',
      severity: 'error',
      tier: 'symptom',
      merge: false,
      kinds: ['creation-options', 'request-options'],
      message: (args) => `expected the required member ${args.member}, received ${args.received ?? 'nothing'}`,
    },
    'options-member-invalid': {
      summary: 'a member of the options has a type that the browser does not take',
      why: CONVERTED,
      fix: 'Pass on the options as the server made them; leave a member out rather than send null.',
      spec: 'WebAuthn Level 3 §5.1.7, §5.4, §5.5',
      severity: 'error',
      tier: 'symptom',
      merge: false,
      kinds: ['creation-options', 'request-options'],
      message: (args) => {
        const member = args.member
        const wanted = WANTED[member] ?? (/^\d+$/.test(member) ? 'an object or a text, as its list holds' : 'text')
        return `${member}: expected ${wanted}, received ${args.received}`
      },
      cause: (args) =>
        WANTED[args.member] === 'a list of texts' && args.received?.startsWith('"')
          ? 'A single text stands where the standard has a list, be it of one: the browser throws a TypeError.'
          : CONVERTED,
    },
    'options-member-null': {
      summary: 'an optional member of the options is null',
      why: 'null is a value: a text becomes the RP ID "null", a timeout becomes 0, other members make the browser throw a TypeError. Only a member that is left out gets its default.',
      fix: 'Leave the member out.',
      spec: 'Web IDL §3.2; WebAuthn Level 3 §5.4, §5.5',
      severity: 'warning',
      tier: 'symptom',
      kinds: ['creation-options', 'request-options'],
      message: (args, also) =>
        `expected a value or no member, received null: ${[args, ...also].map((one) => one.member).join(', ')}`,
      cause: () => 'A serialiser writes members that were never set; it can be told to leave them out.',
    },
    'options-params-not-a-list': {
      summary: 'pubKeyCredParams is not a list',
      why: 'The browser’s parser takes a list of {type, alg} and throws a TypeError for a single object. An example in Twilio’s own documentation shows the object; what the API answers is a list.',
      fix: 'Write [{"type": "public-key", "alg": -7}], a list even of one.',
      spec: 'WebAuthn Level 3 §5.4 (pubKeyCredParams)',
      severity: 'error',
      tier: 'symptom',
      kinds: ['creation-options'],
      message: (args) => `expected a list of {type, alg}, received ${args.received}`,
    },
    'options-user-name-absent': {
      summary: 'user.name of the creation options is not there',
      why: 'name is a required member: navigator.credentials.create() throws a TypeError, "Required member is undefined", and no passkey is made. Auth0 takes it from an identifier of the user, Twilio from friendly_name.',
      fix: 'Give the user an identifier, such as a username or an e-mail address, that the server can put into user.name.',
      spec: 'WebAuthn Level 3 §5.4.1, §5.4.3',
      severity: 'error',
      tier: 'symptom',
      kinds: ['creation-options'],
      message: (args) => expected('user.name as text', args),
      cause: () =>
        'The options were made for a user who has none of the identifiers that the name is taken from, or the member was lost on the way.',
    },
    'options-user-name-doubtful': {
      summary: 'user.name of the creation options is there, and names nobody',
      why: 'name is text that tells accounts apart in the browser’s list. Whatever stands there is turned into text: null becomes "null", a number its digits. navigator.credentials.create() does not throw for it, nor for an empty text; the passkey then has a name that nobody knows.',
      fix: 'Give the user an identifier, such as a username or an e-mail address, that the server can put into user.name.',
      spec: 'Web IDL §3.2.9 (DOMString); WebAuthn Level 3 §5.4.1',
      severity: 'warning',
      tier: 'symptom',
      kinds: ['creation-options'],
      message: (args) => expected('user.name as text that tells accounts apart', args),
    },
  },
} satisfies WordsTable<Record<string, SchemaArgs>>
