import { type DocumentedError, twilioPage } from '../../define-error.ts'
import { ANSWERED } from '../answered.ts'

/** Errors of templates, their languages and custom messages. */
export default [
  {
    code: 'twilio/60325',
    title: 'Translation for locale not found, using default',
    summary: 'A warning: the template has no translation for the locale.',
    at: [ANSWERED],
    causes: [
      {
        text: 'The translation does not exist.',
        observable: false,
        because: 'it concerns one-time codes, whose payloads are not read here',
        instead: 'Look at the locale of the verification and at the translations of the template.',
      },
    ],
    fixes: ['Ask support for the translation.'],
    docs: [twilioPage(60325)],
    documented: 'short page',
    notes: ['In the same range as the factor codes, but about messages of one-time codes.'],
  },
  {
    code: 'twilio/60327',
    title: 'Channel not supported by template; Verify falling back to static message',
    summary:
      'A warning: the default template of the channel was used, since the one of the request does not support the channel.',
    at: [ANSWERED],
    causes: [
      {
        text: 'The template does not support the channel.',
        observable: false,
        because: 'it concerns one-time codes, whose payloads are not read here',
        instead: 'Look at channels of the template.',
      },
      {
        text: 'The channel is not in channels of the template.',
        observable: false,
        because: 'it concerns one-time codes, whose payloads are not read here',
        instead: 'Look at channels of the template.',
      },
      {
        text: 'Verify Templates are not enabled for the account.',
        observable: false,
        because: 'no payload shows what is enabled for an account',
        instead: 'Look at the templates in the Console.',
      },
    ],
    fixes: [
      'Look at the preview of the message in the Console.',
      'List the templates and look at channels before TemplateSid is sent.',
      'Use the default template, which serves SMS, Voice and WhatsApp; ask for a template of your own.',
    ],
    docs: [twilioPage(60327)],
    documented: 'page',
    notes: [
      'In the same range as the factor codes, but about messages of one-time codes.',
      'The older title was: The provided channel is not supported by the given template. Verify is falling back to the static message.',
    ],
  },
  {
    code: 'twilio/60331',
    title: 'Locale requested is not supported by Verify Text-To-Speech conversion',
    summary: 'The locale is not supported for calls.',
    at: [ANSWERED],
    causes: [
      {
        text: 'The locale is not supported for text to speech.',
        observable: false,
        because: 'it concerns one-time codes, whose payloads are not read here',
        instead: 'Look at the locale of the verification.',
      },
    ],
    fixes: ['Use a supported locale.'],
    docs: [twilioPage(60331)],
    documented: 'short page',
    notes: ['In the same range as the factor codes, but about messages of one-time codes.'],
  },
  {
    code: 'twilio/60332',
    title: 'Delete translation is not allowed',
    summary: 'A translation of a template cannot be deleted.',
    at: [ANSWERED],
    causes: [
      {
        text: 'Only the title is known.',
        observable: false,
        because: 'Twilio publishes nothing else',
        instead: 'Look at the translation that was to be deleted.',
      },
    ],
    fixes: ['Ask support.'],
    docs: [twilioPage(60332)],
    documented: 'title only',
    notes: ['In the same range as the factor codes, but about templates.'],
  },
  {
    code: 'twilio/60333',
    title: 'The SMS message was sent using a brandless template.',
    summary: 'A warning: the message was sent without the friendly name.',
    at: [ANSWERED],
    causes: [
      {
        text: 'Carriers made Verify leave out the friendly name.',
        observable: false,
        because: 'it concerns one-time codes, whose payloads are not read here',
        instead: 'Look at the country and sender of the message.',
      },
    ],
    fixes: ['Set up a sender of your own.'],
    docs: [twilioPage(60333)],
    documented: 'short page',
    notes: ['In the same range as the factor codes, but about messages of one-time codes.'],
  },
  {
    code: 'twilio/60334',
    title: 'The SMS message was sent using a brandful template.',
    summary: 'A warning: the message was sent with the friendly name.',
    at: [ANSWERED],
    causes: [
      {
        text: 'Carriers made Verify add the friendly name.',
        observable: false,
        because: 'it concerns one-time codes, whose payloads are not read here',
        instead: 'Look at the country of the message and at its template.',
      },
    ],
    fixes: ['Use a template that holds the friendly name.'],
    docs: [twilioPage(60334)],
    documented: 'short page',
    notes: ['In the same range as the factor codes, but about messages of one-time codes.'],
  },
  {
    code: 'twilio/60335',
    title: 'The SMS message was sent using a brandless template',
    summary: 'A warning about a message without the friendly name, like 60333.',
    at: [ANSWERED],
    causes: [
      {
        text: 'Only the title is known.',
        observable: false,
        because: 'Twilio publishes nothing else',
        instead: 'Look at 60333, which has the same title.',
      },
    ],
    fixes: ['Look at the country and sender of the message.'],
    docs: [twilioPage(60335)],
    documented: 'title only',
  },
  {
    code: 'twilio/60408',
    title: 'TemplateSid is only supported for the SMS channel',
    summary: 'A template was given for a channel other than SMS.',
    at: [ANSWERED],
    causes: [
      {
        text: 'A call or an e-mail was created with TemplateSid.',
        observable: false,
        because: 'it concerns one-time codes, whose payloads are not read here',
        instead: 'Look at Channel and TemplateSid of the request.',
      },
    ],
    fixes: ['Leave TemplateSid out for other channels.'],
    docs: [twilioPage(60408)],
    documented: 'short page',
    notes: ['In the same range as the factor codes, but about messages of one-time codes.'],
  },
  {
    code: 'twilio/60409',
    title: 'Custom message did not match any template',
    summary: 'A warning: the custom message fits no approved template.',
    at: [ANSWERED],
    causes: [
      {
        text: 'The custom message was changed.',
        observable: false,
        because: 'it concerns one-time codes, whose payloads are not read here',
        instead: 'Compare the message with the approved templates.',
      },
    ],
    fixes: ['Use templates, or the former message.'],
    docs: [twilioPage(60409)],
    documented: 'short page',
    notes: ['In the same range as the factor codes, but about messages of one-time codes.'],
  },
] satisfies DocumentedError[]
