import type { ErrorCode } from '../../generated/ids.ts'
import type { NoArgs, Unshown, WordsTable } from '../../model/index.ts'
import { type FactorType, howToVerify } from './rules/factor/common.ts'

/** What the relations of factor, challenge, credential, Service and error notice, with the arguments of its words. */
export interface TwilioFindings {
  /** Empty where the inputs do not say it. */
  'challenge-answered-in-time': { answered: Unshown; expires: Unshown }
  'challenge-of-another-entity': { member: Unshown }
  'challenge-of-another-factor': NoArgs
  'challenge-of-another-service': NoArgs
  /** `expected`: what the credential would be an answer to. */
  'credential-of-another-sid': { expected: 'factor' | 'challenge' }
  /** `expected`: of which there is a newer one. */
  'credential-of-replaced-sid': { expected: 'factor' | 'challenge' }
  /** `expected`: what the credential answers; `wanted`: its Service, `received`: that of the request. */
  'credential-sent-to-another-service': {
    expected: 'factor' | 'challenge'
    wanted: Unshown
    received: Unshown
  }
  /** `expected`: what names the factor. */
  'factor-of-challenge-unverified': { type: FactorType | null; expected: 'challenge' | 'challenge request' }
  /** `verified`: another of the inputs shows it so; else the registration is there that was to verify it. */
  'factor-unverified-at-first': { verified: boolean }
  /** `expected`: whose relying party it is held against, `other`. */
  'relying-party-differs': {
    received: Unshown
    expected: 'the challenge' | 'the page that made the credential'
    other: Unshown
    /** Where the id fits, and the list of origins lacks the page. */
    origins: readonly Unshown[]
  }
  /** `other`: the page of the registration. */
  'signed-in-on-another-page': { received: Unshown; other: Unshown }
  /** Of each documented cause, in their order: what the inputs say of it, and why. */
  'twilio-error-cause-shown': {
    code: ErrorCode
    verdicts: readonly ('confirmed' | 'ruled out' | 'not visible')[]
    because: readonly Unshown[]
  }
}

const ONE_RELYING_PARTY =
  'Use one relying party id, the domain of the sign-in page, on the Service and in every factor; passkeys that were made for another one have to be made anew.'

/** The words of what has no rule of its own. */
export default {
  family: 'twilio/relation',
  words: {
    'challenge-answered-in-time': {
      summary: 'the challenge was answered before it expired',
      why: 'What counts is the time of the answer, which the capture shows; that the challenge is over since then is how every sign-in ends.',
      fix: 'Nothing is to be done about the time of the challenge.',
      spec: 'Twilio error page 60323',
      severity: 'info',
      tier: 'consequence',
      kinds: ['twilio-challenge'],
      message: (args) =>
        args.expires === ''
          ? `expected an answer in time, received one${args.answered === '' ? '' : ` at ${args.answered}`}: the challenge was approved`
          : `expected an answer before ${args.expires}, received one at ${args.answered}: in time`,
    },
    'challenge-of-another-entity': {
      summary: 'the challenge belongs to another identity than the factor',
      why: 'Factor and challenge belong to one Entity. An identity that changed in between names another one.',
      fix: 'Use one immutable identity for the factor and for its challenges.',
      spec: 'Twilio error pages 60390, 60391, 60392 and 60420',
      severity: 'warning',
      tier: 'consequence',
      kinds: ['twilio-challenge'],
      message: (args) => `expected the ${args.member} of the factor, received another one`,
    },
    'challenge-of-another-factor': {
      summary: 'the challenge names another factor than the one that was given with it',
      why: 'A challenge is answered by the factor that it names. Either the wrong factor_sid was sent, or the two captures do not belong together.',
      fix: 'Compare factor_sid of the challenge with sid of the factor; create the challenge with the sid of the verified factor.',
      spec: 'Twilio error pages 60318 and 60390',
      severity: 'warning',
      tier: 'consequence',
      kinds: ['twilio-challenge'],
      message: () => 'expected the sid of the factor that was given, received that of another one',
    },
    'challenge-of-another-service': {
      summary: 'the challenge belongs to another Service than the factor',
      why: 'Services share neither factors nor Entities nor challenges. Two service SIDs in one incident mean mixed environments, or captures that do not belong together.',
      fix: 'Use one service SID for all requests of a sign-in.',
      spec: 'Twilio error pages 60390, 60391 and 60392',
      severity: 'warning',
      tier: 'consequence',
      kinds: ['twilio-challenge'],
      message: () => 'expected the service_sid of the factor, received another one',
    },
    'credential-of-another-sid': {
      summary: 'the challenge of the credential names another factor or challenge than the one that was given',
      why: 'In every example of Twilio the challenge is the SID of the factor or challenge in clear, and the requests carry no other. This is no promise of the documentation: a strong hint at a stale factor, a stale challenge, or captures that do not belong together.',
      fix: 'Use the options of the newest factor or challenge, once, and send the credential that they gave.',
      spec: 'Twilio Verify API, examples of Passkeys Factors and Challenges',
      severity: null,
      tier: 'consequence',
      kinds: ['registration', 'authentication'],
      message: (args) => `expected the sid of the ${args.expected} that was given, received that of another one`,
      cause: (args) => `A hint: the credential answers an earlier ${args.expected}, or one of another capture.`,
    },
    'credential-of-replaced-sid': {
      summary:
        'the challenge of the credential names an earlier factor or challenge than the newest, and Twilio found none',
      why: 'In every example of Twilio the challenge is the SID of the factor or challenge in clear. A page that asks for options twice, as an effect that runs twice does, may answer those that the second request replaced. This is no promise of the documentation: a strong hint.',
      fix: 'Ask for options once, and answer the newest: keep the options that the last request gave, and no others.',
      spec: 'Twilio Verify API, examples of Passkeys Factors and Challenges',
      severity: 'warning',
      tier: 'consequence',
      kinds: ['registration', 'authentication'],
      message: (args) => `expected the sid of the newest ${args.expected}, received that of an earlier one`,
      cause: (args) => `A hint: the page asked for a ${args.expected} twice, and answered the first.`,
    },
    'credential-sent-to-another-service': {
      summary: 'the credential was sent to another Service than the one of its factor or challenge',
      why: 'Factors and challenges belong to the Service that created them; another one does not know them.',
      fix: 'Use one ServiceSid, of one environment, in all requests of an enrolment or a sign-in.',
      spec: 'Twilio Verify API, Passkeys Factors and Challenges; error pages 60390 and 60391',
      severity: 'error',
      tier: 'consequence',
      kinds: ['registration', 'authentication'],
      message: (args) =>
        `expected a request to ${args.wanted}, the Service of the ${args.expected}, received one to ${args.received}`,
      cause: () =>
        'The ServiceSid differs between two parts of the program, or between test and production; on Twilio Functions SERVICE_SID is that of the Functions Service.',
    },
    'factor-of-challenge-unverified': {
      summary: 'a challenge names a factor that is unverified',
      why: 'Only a verified factor can answer a challenge. The enrolment has to be completed first.',
      fix: 'Complete the verification of the factor, then create a new challenge.',
      spec: 'Twilio error pages 60318 and 60383',
      severity: 'error',
      tier: 'cause',
      kinds: ['twilio-factor'],
      message: (args) =>
        `expected a verified factor, received one that is unverified: the ${args.expected}’s factor_sid is this factor`,
      cause: () => 'A challenge was asked for before the enrolment of its factor was completed.',
      fixFor: (args) => `Complete the verification first: ${howToVerify(args.type)}. Then create a new challenge.`,
    },
    'factor-unverified-at-first': {
      summary: 'the factor is unverified as it was created, and what followed is shown',
      why: 'Every factor is unverified in the answer that creates it. What became of it shows in what was sent and answered after that.',
      fix: 'Nothing is to be done about this state of the factor.',
      spec: 'Twilio Verify API, Passkeys Factors',
      severity: 'info',
      tier: 'consequence',
      kinds: ['twilio-factor'],
      message: (args) =>
        `expected a later state of the factor than this one, unverified: ${args.verified ? 'another of the inputs shows it verified' : 'this answer created it, and the registration for it is there'}`,
    },
    'relying-party-differs': {
      summary: 'the relying party is not that of the challenge or of the page',
      why: 'A passkey is bound to the relying party id that it was made for. A challenge with another id, or a page of another domain, cannot use it.',
      fix: ONE_RELYING_PARTY,
      spec: 'Twilio error page 60382; WebAuthn Level 3 §5.1.2',
      severity: 'error',
      tier: 'consequence',
      kinds: ['twilio-factor', 'twilio-service'],
      message: (args) =>
        args.origins.length > 0
          ? `expected origins with that of ${args.expected}, ${args.other}, received ${args.origins.join(', ')}`
          : `expected the relying party of ${args.expected}, ${args.other}, received ${args.received}`,
      cause: (args) =>
        args.origins.length > 0
          ? 'The credential was made on a page of an origin that the relying party does not list.'
          : 'A passkey is bound to the relying party id that it was made for; the challenge has another id, or the page is of another domain.',
      fixFor: (args) =>
        args.origins.length > 0
          ? `Add ${args.other} to the origins of the relying party, on the Service and in every factor, or use the passkey on a page of an origin that is listed.`
          : ONE_RELYING_PARTY,
    },
    'signed-in-on-another-page': {
      summary:
        'the passkey was made on a page of another origin than the sign-in, and Twilio says that the relying parties differ',
      why: 'One relying party may have several origins, but each of them has to be listed. One that is not is a documented cause of this error.',
      fix: 'Add the origin to config.relying_party.origins of the factor and Passkeys.RelyingParty.Origins of the Service, or sign in on the page on which the passkey was made.',
      spec: 'Twilio error page 60382; WebAuthn Level 3 §7.2 step 9',
      severity: 'warning',
      tier: 'consequence',
      kinds: ['authentication'],
      message: (args) => `expected the origin of the registration, ${args.other}, received ${args.received}`,
      cause: () => 'The user signs in on another page than the one that made the passkey.',
    },
  },
} satisfies WordsTable<Omit<TwilioFindings, 'twilio-error-cause-shown'>>
