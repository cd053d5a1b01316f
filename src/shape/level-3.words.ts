import type { WordsTable } from '../model/index.ts'
import { table } from '../table.ts'
import type { SchemaArgs } from './shape.ts'

const OF_SIGNALS: Record<string, string> = table({
  rpId: 'the RP ID as text',
  allAcceptedCredentialIds: 'a list of credential ids, [] for none',
  name: 'text',
  displayName: 'text, be it empty',
})

/** What the schemas of the objects of Level 3 find: each member's `x-rule` names an entry. */
export default {
  family: 'level-3',
  words: {
    'client-capability-not-boolean': {
      summary: 'a capability of the client is neither true nor false',
      why: 'getClientCapabilities() answers a boolean for each name; a text such as "false" counts as true in a condition.',
      fix: 'Pass on the object as the browser answered it; where a name is missing, nothing is known.',
      spec: 'WebAuthn Level 3 §5.1.7',
      severity: 'warning',
      tier: 'symptom',
      kinds: ['client-capabilities'],
      message: (args, also) =>
        [args, ...also].map((one) => `${one.member}: expected true or false, received ${one.received}`).join('; '),
      cause: () => 'The object went through a form, a log or a store that keeps texts.',
    },
    'signal-member-invalid': {
      summary: 'a member of the options of a signal method has a type that it does not take, or is missing',
      why: 'The method converts its members one by one and throws a TypeError for one that is missing or no text; nothing is signalled.',
      fix: 'Pass the RP ID and the ids as base64url text, as credential.toJSON() and the creation options have them.',
      spec: 'WebAuthn Level 3 §5.1.10',
      severity: 'error',
      tier: 'symptom',
      merge: false,
      kinds: ['signal-options'],
      message: (args) =>
        `${args.member}: expected ${OF_SIGNALS[args.member] ?? 'base64url text'}, received ${args.received ?? 'nothing'}`,
      cause: (args) =>
        args.received?.startsWith('{') || args.received?.startsWith('[')
          ? 'The bytes were passed on, or what JSON makes of them; the method takes base64url text, other than create() and get().'
          : 'The value was never set.',
    },
  },
} satisfies WordsTable<Record<string, SchemaArgs>>
