import { type DocumentedError, twilioPage } from '../../define-error.ts'
import { ANSWERED } from '../answered.ts'

/** Errors of the resources of a verification. */
export default [
  {
    code: 'twilio/60425',
    title: 'Verification SID invalid or not provided',
    summary: 'The SID of the verification does not have the form of one.',
    at: [ANSWERED],
    causes: [
      {
        text: 'The id of the verification has an invalid form.',
        observable: false,
        because: 'the payload of that request is none that is read here',
        instead: 'Read the message of the error, and the request that it answers.',
      },
    ],
    fixes: ['Check the verification SID in the parameters or body.'],
    docs: [twilioPage(60425)],
    documented: 'short page',
    pageDate: 'old',
    notes: [
      'Twilio published one line on this error.',
      'The copy that we read is old; pages beside it were rewritten in 2026 for Verify v2, so there may be more to read.',
    ],
  },
  {
    code: 'twilio/60426',
    title: 'Verification ID invalid or not provided',
    summary: 'A check of a verification names it by a SID that is missing or malformed.',
    at: [ANSWERED],
    causes: [
      {
        text: 'There is no verificationSid, and the check goes by SID.',
        observable: false,
        because: 'it concerns one-time codes, whose payloads are not read here',
        instead: 'Look at the parameters of the check.',
      },
      {
        text: 'The SID is not VE and 32 hexadecimal digits.',
        observable: false,
        because: 'it concerns one-time codes, whose payloads are not read here',
        instead: 'Look at the parameters of the check.',
      },
      {
        text: 'It is not the sid that the creation answered.',
        observable: false,
        because: 'it concerns one-time codes, whose payloads are not read here',
        instead: 'Compare it with the answer of the creation.',
      },
      {
        text: 'It is the SID of another resource, such as VA of a Service.',
        observable: false,
        because: 'it concerns one-time codes, whose payloads are not read here',
        instead: 'Look at its first two letters.',
      },
    ],
    fixes: [
      'Send the sid that the creation of the verification answered, in verificationSid.',
      'Check that it has 34 characters and begins with VE.',
      'Or send to in its place.',
    ],
    docs: [twilioPage(60426)],
    documented: 'page',
    pageDate: 'undated',
  },
  {
    code: 'twilio/60427',
    title: 'Factor ID invalid or not provided',
    summary: 'The id of the factor is missing or malformed.',
    at: [ANSWERED],
    causes: [
      {
        text: 'The id of the factor is missing or misformatted.',
        observable: false,
        because: 'the payload of that request is none that is read here',
        instead: 'Read the message of the error, and the request that it answers.',
      },
    ],
    fixes: ['Check the factor id in the parameter or body.'],
    docs: [twilioPage(60427)],
    documented: 'short page',
    pageDate: 'old',
    notes: [
      'Twilio published one line on this error.',
      'The copy that we read is old; pages beside it were rewritten in 2026 for Verify v2, so there may be more to read.',
    ],
  },
  {
    code: 'twilio/60428',
    title: 'Unsupported channel',
    summary: 'Channel of the request for a verification cannot be used there.',
    at: [ANSWERED],
    causes: [
      {
        text: 'The value is unknown or misspelt.',
        observable: false,
        because: 'it concerns one-time codes, whose payloads are not read here',
        instead: 'Look at Channel of the request: sms, call, whatsapp, email, sna or auto.',
      },
      {
        text: 'Passkeys, push, Silent Device Approval or TOTP is sent as channel; each has a flow of its own.',
        observable: false,
        because: 'it concerns one-time codes, whose payloads are not read here',
        instead: 'Look at Channel of the request.',
      },
      {
        text: 'WhatsApp has no sender.',
        observable: false,
        because: 'it concerns one-time codes, whose payloads are not read here',
        instead: 'Look at the WhatsApp settings of the Service.',
      },
      {
        text: 'E-mail is not configured.',
        observable: false,
        because: 'it concerns one-time codes, whose payloads are not read here',
        instead: 'Look at the e-mail settings of the Service.',
      },
      {
        text: 'sna or auto is used before Silent Network Auth is set up.',
        observable: false,
        because: 'it concerns one-time codes, whose payloads are not read here',
        instead: 'Look at the settings of the Service.',
      },
    ],
    fixes: [
      'Send sms, call, whatsapp, email, sna or auto.',
      'Passkeys: create a factor at /Passkeys/Factors and a challenge at /Passkeys/Challenges, not a verification.',
      'Configure the WhatsApp sender, the e-mail integration or Silent Network Auth first.',
    ],
    docs: [twilioPage(60428)],
    documented: 'page',
    pageDate: 'undated',
  },
  {
    code: 'twilio/60431',
    title: 'Verification not found',
    summary: 'The verification of the request does not exist.',
    at: [ANSWERED],
    causes: [
      {
        text: 'The verification is missing.',
        observable: false,
        because: 'the payload of that request is none that is read here',
        instead: 'Read the message of the error, and the request that it answers.',
      },
    ],
    fixes: ['Check the verification of the request.'],
    docs: [twilioPage(60431)],
    documented: 'short page',
    pageDate: 'old',
    notes: [
      'Twilio published one line on this error.',
      'The copy that we read is old; pages beside it were rewritten in 2026 for Verify v2, so there may be more to read.',
    ],
  },
  {
    code: 'twilio/60432',
    title: 'Unsupported passkeys relying party',
    summary: 'The type of the relying party is not supported.',
    at: [ANSWERED],
    causes: [
      {
        text: 'The type of the relying party is not supported at present.',
        observable: false,
        because: 'the v2 API has no member of that name',
        instead:
          'Look at the body and URL of the request: content and its type belong to the preview API, comms.twilio.com/preview.',
      },
    ],
    fixes: ['Use another type.'],
    docs: [twilioPage(60432)],
    documented: 'short page',
    pageDate: 'old',
    notes: [
      'Twilio published one line on this error.',
      'The copy that we read is old; pages beside it were rewritten in 2026 for Verify v2, so there may be more to read.',
    ],
  },
] satisfies DocumentedError[]
