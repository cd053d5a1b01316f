import type { WordsTable } from '../model/index.ts'
import { expected } from '../rules/define-rule.ts'
import { table } from '../table.ts'
import type { SchemaArgs } from './shape.ts'

const OF_ASSETLINKS: Record<string, string> = table({
  relation: 'a list of one or more relations, as texts',
  target: 'an object',
  sha256_cert_fingerprints: 'a list of one or more fingerprints, as texts',
})

const OF_AASA: Record<string, string> = table({
  '': 'an object',
  webcredentials: 'an object with the list apps',
  apps: 'a list of application identifiers, as texts',
})

const isEntry = (name: string): boolean => /^\d+$/.test(name)
const nameOf = (name: string): string => (isEntry(name) ? `entry ${name}` : name)
const otherwise = (name: string): string =>
  isEntry(name) ? 'an object or a text, as its list holds' : 'text that is not empty'

/** What the schemas of the files that a domain serves find: each member's `x-rule` names an entry. */
export default {
  family: 'association',
  words: {
    'aasa-member-invalid': {
      summary: 'a member of apple-app-site-association has a type that Apple’s systems do not take',
      why: 'The file is read by a service of the system, which tells nobody what it could not read: the app is not associated with the domain, and each request for a passkey ends with an error.',
      fix: 'Write { "webcredentials": { "apps": ["TEAMID1234.com.example.app"] } }, with a list even for one app.',
      spec: 'Apple Associated Domains, "Supporting associated domains"',
      severity: 'error',
      tier: 'symptom',
      merge: false,
      kinds: ['apple-app-site-association'],
      message: (args) =>
        `${args.member || 'the file'}: expected ${OF_AASA[args.member] ?? 'a text'}, received ${args.received}`,
    },
    'assetlinks-member-invalid': {
      summary: 'a member of a statement in assetlinks.json has a type that is not taken',
      why: 'A statement that cannot be read counts for nothing: the app is not related to the domain, and Credential Manager gives it no passkey.',
      fix: 'Write lists even for one entry, and leave no null where a generator had no value.',
      spec: 'Digital Asset Links, "Statement List Syntax"',
      severity: 'error',
      tier: 'symptom',
      merge: false,
      kinds: ['assetlinks'],
      message: (args) =>
        `${nameOf(args.member)}: expected ${OF_ASSETLINKS[args.member] ?? otherwise(args.member)}, received ${args.received}`,
      cause: (args) =>
        args.absent || args.received === '[]'
          ? 'The generator of the file had no value: a variable of the build or a setting of the server was not there.'
          : 'The file was written by hand or by a serialiser that turns a list of one into its only entry.',
    },
    'assetlinks-without-statements': {
      summary: 'assetlinks.json is no list with statements',
      why: 'The file is a JSON array of statements. Anything else is taken for an empty list: no app is related to the domain.',
      fix: 'Serve a JSON array, be it of one statement: [{ "relation": ["delegate_permission/common.get_login_creds"], "target": { "namespace": "android_app", "package_name": "com.example.app", "sha256_cert_fingerprints": ["<SHA-256 of the certificate>"] } }].',
      spec: 'Digital Asset Links, "Statement List Syntax"',
      severity: 'error',
      tier: 'symptom',
      kinds: ['assetlinks'],
      message: (args) => expected('a JSON array of one or more statements', args),
      cause: ({ received = '' }) =>
        received.startsWith('{')
          ? 'A statement stands there without its list, or the address answered with something else.'
          : 'The file is made by code that found no app to list.',
    },
    'passkey-endpoints-invalid': {
      summary: 'passkey-endpoints is no object, or a member of it is no text',
      why: 'Password managers read the file to take people to the page on which a passkey is made. What they cannot read they take for a site without passkeys.',
      fix: 'Serve { "enroll": "https://example.com/passkeys/new", "manage": "https://example.com/passkeys" }; leave a member out rather than send null. {} says that passkeys are supported.',
      spec: 'Passkey Endpoints, "Server Response"',
      severity: 'error',
      tier: 'symptom',
      merge: false,
      kinds: ['passkey-endpoints'],
      message: (args) =>
        `${args.member || 'the file'}: expected ${args.member === '' ? 'an object' : 'an https URL as text, or no member'}, received ${args.received}`,
      cause: (args) =>
        args.received === 'null'
          ? 'A serialiser wrote a member that was never set.'
          : 'The file is made by code that answers with something of its own.',
    },
    'related-origins-invalid': {
      summary: 'the file of related origins is no object with a list of origins',
      why: 'A browser that cannot read origins throws a SecurityError for each page outside of the RP ID: passkeys work on the domain of the RP ID alone.',
      fix: 'Serve { "origins": ["https://example.org", "https://example.co.uk"] } with the content type application/json.',
      spec: 'WebAuthn Level 3 §5.11, §5.11.1',
      severity: 'error',
      tier: 'symptom',
      merge: false,
      kinds: ['related-origins'],
      message: (args) => {
        const wanted =
          args.member === ''
            ? 'an object with the list origins'
            : args.member === 'origins'
              ? 'a list of one or more origins'
              : 'an origin as text'
        return `${nameOf(args.member) || 'the file'}: expected ${wanted}, received ${args.received ?? 'nothing'}`
      },
      cause: (args) =>
        args.absent && args.received === undefined
          ? 'The member is called otherwise, or the file is of another kind.'
          : 'The file was written by hand, or by a server that turns a list of one into its only entry.',
    },
  },
} satisfies WordsTable<Record<string, SchemaArgs>>
