import type { WordsTable } from '../../../../model/index.ts'
import { expected } from '../../../../rules/define-rule.ts'
import type { SchemaArgs } from '../../../../shape/shape.ts'
import { table } from '../../../../table.ts'
import { CRITERIA } from './common.ts'

const WANTED: Record<string, string> = table({
  config: 'an object',
  options: 'an object, or null once the factor is created',
  identity: 'text',
  friendly_name: 'text',
})
const list = (names: string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
const valuesOf = (member: string): string => (CRITERIA[member] ?? []).map((value) => `"${value}"`).join(', ')

/** What the schemas of a factor and of the request for one find: each member's `x-rule` names an entry. */
export default {
  family: 'twilio/factor',
  words: {
    'factor-config-not-an-object': {
      summary: 'config of the factor request is no object',
      why: 'The passkeys endpoint reads the criteria and the relying party from the members of config; a text or a list has none.',
      fix: 'Send config as an object inside the same JSON body, stringified once together with it.',
      spec: 'Twilio error page 60370',
      severity: 'error',
      tier: 'symptom',
      kinds: ['twilio-factor-request'],
      message: (args) => expected('an object', args),
      cause: (args) =>
        args.received?.startsWith('(JSON text') ? 'config was stringified on its own, before the body was.' : '',
    },
    'factor-member-invalid': {
      summary: 'a member of the factor has a type that the API does not answer',
      why: 'Whatever reads this factor expects the types of the API. Another type was made on the way from Twilio to this file.',
      fix: 'Compare with the answer of the API itself; pass it on unchanged.',
      spec: 'Twilio Verify API, Factor resource',
      severity: 'info',
      tier: 'symptom',
      merge: false,
      kinds: ['twilio-factor'],
      message: (args) => `${args.member}: ${expected(WANTED[args.member] ?? 'text', args)}`,
    },
    'factor-request-criteria-incomplete': {
      summary: 'config lacks one of the three authenticator criteria',
      why: 'Registration options need authenticator_attachment, discoverable_credentials and user_verification. The Service’s values are documented for a request without config, not for one with a part of it.',
      fix: 'Send all three in config (for instance platform, preferred, preferred), or leave config out and set them on the Service.',
      spec: 'Twilio error pages 60393 and 60370',
      severity: 'error',
      tier: 'symptom',
      kinds: ['twilio-factor-request'],
      message: (args, also) =>
        `expected authenticator_attachment, discoverable_credentials and user_verification; ${list([args, ...also].map((one) => one.member))} missing`,
      cause: () => 'config is there, so Twilio does not fall back on the settings of the Service for what it lacks.',
      fixFor: (args, also) =>
        `Add ${list([args, ...also].map((one) => one.member))} to config, or leave config out and set all three on the Service.`,
    },
    'factor-request-criterion-unsupported': {
      summary: 'an authenticator criterion has a value outside the documented ones',
      why: 'Twilio passes the criteria on into the registration options, and knows three values for each, in lower case. Only the Service may hold an empty one.',
      fix: 'authenticator_attachment: platform, cross-platform or any; discoverable_credentials and user_verification: required, preferred or discouraged.',
      spec: 'Twilio error page 60370',
      severity: 'error',
      tier: 'symptom',
      kinds: ['twilio-factor-request'],
      message: (args, also) =>
        [args, ...also]
          .map((one) => `${one.member}: expected ${valuesOf(one.member)}, received ${one.received}`)
          .join('; '),
      cause: (args) => {
        const word = (args.received ?? '').replaceAll(/["\s_]/g, '').toLowerCase()
        if (word === '')
          return 'An empty value is what a Service without passkeys settings shows; a request needs a choice.'
        const known = CRITERIA[args.member] ?? []
        if (known.some((value) => value.replace('-', '') === word.replace('-', '')))
          return 'The value is right but for its spelling: an enum of some code was written out in its own style.'
        const other = Object.keys(CRITERIA).find((name) => CRITERIA[name]?.includes(word))
        if (other) return `"${word}" is a value of ${other}.`
        return word === 'true' || word === 'false' ? 'The criterion is a choice of three, not a switch.' : ''
      },
    },
    'factor-type-undocumented': {
      summary: 'factor_type is none of the documented types',
      why: 'What completes the enrolment of a factor depends on its type: push, totp or passkeys.',
      fix: 'Compare with the answer of the API itself.',
      spec: 'Twilio Verify API, Factor resource (factor_type)',
      severity: 'info',
      tier: 'symptom',
      kinds: ['twilio-factor'],
      message: (args) => expected('"push", "totp" or "passkeys"', args),
    },
    'friendly-name-absent': {
      summary: 'the factor request has no friendly_name',
      why: 'friendly_name becomes user.displayName of the registration options, without which no browser makes a passkey; identity does not take its place.',
      fix: 'Send friendly_name next to identity: a name that the user knows the account by.',
      spec: 'Twilio error page 60388',
      severity: 'error',
      tier: 'symptom',
      kinds: ['twilio-factor-request'],
      message: (args) => expected('friendly_name', args),
      cause: () => 'The body was made without it, or with identity alone.',
    },
    'friendly-name-empty': {
      summary: 'friendly_name of the factor request holds no name',
      why: 'friendly_name becomes user.displayName of the registration options; an empty text counts as none.',
      fix: 'Send a name that the user knows the account by; check that the field it is taken from is filled.',
      spec: 'Twilio error page 60388',
      severity: 'error',
      tier: 'symptom',
      kinds: ['twilio-factor-request'],
      message: (args) => expected('a text that is not empty', args),
      cause: (args) =>
        typeof args.received === 'string' && args.received.startsWith('"')
          ? 'The field that it was taken from is empty.'
          : '',
    },
    'identity-absent': {
      summary: 'the factor request has no identity',
      why: 'identity says whose factor it is. Twilio finds or makes the Entity by it.',
      fix: 'Send the identity of your user: 8 to 64 letters and digits, parted by dashes, such as a UUID.',
      spec: 'Twilio error page 60367',
      severity: 'error',
      tier: 'symptom',
      kinds: ['twilio-factor-request'],
      message: (args) => expected('identity', args),
    },
    'relying-party-id-absent': {
      summary: 'relying_party has no id',
      why: 'The id is the domain that the passkey is bound to; a relying party is id, name and origins together.',
      fix: 'Send relying_party.id, the bare domain of your site, or leave relying_party out and configure the Service.',
      spec: 'Twilio error pages 60372 and 60371',
      severity: 'error',
      tier: 'symptom',
      kinds: ['twilio-factor-request'],
      message: (args) => expected('the domain as relying_party.id', args),
    },
    'relying-party-name-absent': {
      summary: 'relying_party has no name',
      why: 'The name is what the browser shows the user when a passkey is made; a relying party is id, name and origins together.',
      fix: 'Send relying_party.name, the name of your site or product.',
      spec: 'Twilio error page 60371',
      severity: 'error',
      tier: 'symptom',
      kinds: ['twilio-factor-request'],
      message: (args) => expected('a text that is not empty as relying_party.name', args),
    },
    'relying-party-not-an-object': {
      summary: 'relying_party is not an object of id, name and origins',
      why: 'Twilio reads three members of it; a text such as the domain alone has none.',
      fix: 'Send {"id": "example.com", "name": "Example", "origins": ["https://example.com"]}.',
      spec: 'Twilio error page 60371',
      severity: 'error',
      tier: 'symptom',
      kinds: ['twilio-factor-request'],
      message: (args) => expected('an object with id, name and origins', args),
    },
    'relying-party-origins-absent': {
      summary: 'relying_party has no origins',
      why: 'Credentials are accepted only from the origins that are listed here; a relying party is id, name and origins together.',
      fix: 'Send relying_party.origins: ["https://example.com"], and the android:apk-key-hash of each Android app.',
      spec: 'Twilio error pages 60371 and 60372',
      severity: 'error',
      tier: 'symptom',
      kinds: ['twilio-factor-request'],
      message: (args) => expected('a list of origins as relying_party.origins', args),
    },
  },
} satisfies WordsTable<Record<string, SchemaArgs>>
