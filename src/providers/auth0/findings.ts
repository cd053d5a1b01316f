import type { NoArgs, Unshown, WordsTable } from '../../model/index.ts'
import { type Attribute, joined, type Offer, signupAllows } from './models/attributes.ts'

/** What a connection and a user of it say of user.name. */
export type PairArgs = {
  allowed: readonly Attribute[]
  active: readonly Attribute[]
  onProfile: readonly Attribute[]
  /** Allowed at signup and on the profile. */
  usable: readonly Attribute[]
  /** A captured browser error misses user.name. */
  confirmed: boolean
  /** The connection has no options.attributes. */
  legacy: boolean
  /** The user is in the connection by a linked identity. */
  linked: boolean
  /** The connection was seen in a listing that was shortened. */
  partial: boolean
  /** Allowed at signup, and no identifier. */
  inactive: readonly Attribute[]
} & Offer

/** Something captured that cannot come from a create() without user.name. */
export type Beyond = { reason: 'error'; name: Unshown } | { reason: 'credential' | 'name' }

/** What a connection says against a user name, of `length` how long it has to be. */
export type UsernameProblem =
  | { problem: 'length'; min: number; max: number | 'any number of'; length: number }
  | { problem: 'email' | 'phone' }

/** What the relation of connection, user and capture notices, with the arguments of its words. */
export interface Auth0Findings {
  'auth0-error-cause-shown': { code: Unshown; rule: Unshown }
  'browser-error-explained': { allowed: readonly Attribute[] }
  'captures-do-not-belong-together':
    | { reason: 'identity'; connections: readonly Unshown[]; connection?: Unshown | undefined }
    | (Beyond & { allowed: readonly Attribute[]; onProfile: readonly Attribute[] })
  'connection-only-username-names-passkey': NoArgs
  'connection-passkey-disabled-but-used': NoArgs
  'connection-required-attribute-not-on-profile': { missing: readonly Attribute[]; onProfile: readonly Attribute[] }
  'profile-username-against-validation': UsernameProblem
  'signup-attributes-not-on-profile': PairArgs
  'user-name-missing-not-explained': {
    usable: readonly Attribute[]
    suspicious: boolean
    /** The browser's words tell user.name from rp.name. */
    certain: boolean
    connection?: Unshown | undefined
  }
}

/** The words of what has no rule of its own: what connection and user say of a captured browser error. */
export default {
  family: 'auth0/relation',
  words: {
    'auth0-error-cause-shown': {
      summary: 'another payload shows the cause of this error of Auth0',
      why: 'One of the payloads that were given together has a finding with the very code that Auth0 answered.',
      fix: 'Change the payload that is named.',
      spec: 'Auth0’s page of the API; RFC 6749 §5.2',
      severity: 'info',
      tier: 'consequence',
      kinds: ['auth0-error'],
      message: (args) => `${args.code} was answered, and its cause is shown by another payload (${args.rule})`,
    },
    'browser-error-explained': {
      summary: 'the captured browser error is explained by a connection and a user',
      why: 'create() failed because user.name was missing, and the connection and the user that were given with it show why: no attribute that signup allows is on the profile.',
      fix: 'Change the connection or the profile; the error goes away with its cause.',
      spec: 'Auth0, passkey progressive enrollment; WebAuthn Level 3 §5.4.1',
      severity: 'info',
      tier: 'cause',
      kinds: ['webauthn-error', 'creation-options'],
      message: (args) => `user.name was missing, as the connection and the user explain: ${signupAllows(args.allowed)}`,
    },
    'user-name-missing-not-explained': {
      summary: 'user.name was missing, but the connection and the user do not explain it',
      why: 'The documented cause is a profile without any attribute that the connection allows at signup. The connection and the user that were given do not show that, so something else left the name out, or they are not those of the failed enrolment.',
      fix: 'Capture the connection, the user and the error again, of one attempt, and compare the options of the page with them.',
      spec: 'Auth0, passkey progressive enrollment; WebAuthn Level 3 §5.4.1',
      severity: 'error',
      tier: 'cause',
      kinds: ['webauthn-error', 'creation-options'],
      message: (args) =>
        `user.name was missing, but signup allows ${joined(args.usable)} and this user has it: the shown configuration does not explain the error`,
      cause: (args) =>
        [
          args.suspicious
            ? `Not certain: ${joined(args.usable)} is no active identifier of the connection, which may be why it was not used.`
            : 'The connection or the profile changed since the capture, the user enrolled through another connection or a linked identity, or a page of your own dropped the name.',
          ...(!args.certain ? ['This browser says the same when rp.name is missing.'] : []),
        ].join(' '),
      fixFor: (args) =>
        args.suspicious
          ? `Make ${joined(args.usable, 'or')} an active identifier, or allow an active identifier that the profile has at signup; then capture all three again.`
          : `Capture the connection (${args.connection || 'of the failed login'}), the user and the error again, of one attempt; then look at user in the options that /u/passkey-enrollment hands to the page.`,
    },
  },
} satisfies WordsTable<
  Pick<Auth0Findings, 'auth0-error-cause-shown' | 'browser-error-explained' | 'user-name-missing-not-explained'>
>
