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
    title: 'The provided channel is not supported by the given template. Verify is falling back to the static message.',
    summary: 'A warning: the template does not support the channel.',
    at: [ANSWERED],
    causes: [
      {
        text: 'The template does not support the channel.',
        observable: false,
        because: 'it concerns one-time codes, whose payloads are not read here',
        instead: 'Look at the channels of the template.',
      },
    ],
    fixes: ['Use a template that supports the channel.'],
    docs: [twilioPage(60327)],
    documented: 'short page',
    notes: ['In the same range as the factor codes, but about messages of one-time codes.'],
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
    title: '(title not known)',
    summary: 'A warning about a message without the friendly name, like 60333.',
    at: [ANSWERED],
    causes: [
      {
        text: 'Only the number is known to us.',
        observable: false,
        because: 'no page was readable',
        instead: 'Open the page of the code.',
      },
    ],
    fixes: ['Open the page of the code.'],
    docs: [twilioPage(60335)],
    documented: 'title only',
    notes: ['We know the number and the subject from a list, not the exact title.'],
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
