import { type DocumentedError, defineError, twilioPage } from '../../define-error.ts'
import { ANSWERED } from '../answered.ts'

/** Errors of the Verify Push SDK: most have a number of 604xx and a twin of 680xx with the same title. */
const SDK_ERRORS = [
  {
    numbers: [68001],
    title: 'Network Error',
    summary: 'The push SDK could not call the API.',
    causes: ['The API could not be reached, or its answer was no success.'],
    fix: 'Check the parameters and try again.',
  },
  {
    numbers: [60402],
    title: 'Mapper Error',
    summary: 'The push SDK could not read an entity.',
    causes: ['The entity has an unexpected form.'],
    fix: 'Create a new factor.',
  },
  {
    numbers: [60403, 68003],
    title: 'Storage Error',
    summary: 'The push SDK could not store or load an entity.',
    causes: ['The storage is damaged.', 'The factor is not there.'],
    fix: 'Create a new factor.',
  },
  {
    numbers: [60404],
    title: 'Input Error',
    summary: 'The push SDK could not use its input.',
    causes: ['An input is invalid.'],
    fix: 'Check the parameters and try again.',
  },
  {
    numbers: [60405, 68005],
    title: 'Key Storage Error',
    summary: 'The push SDK could not store or load its keys.',
    causes: ['The key pair is not there.', 'The key pair could not be made.', 'The signature failed.'],
    fix: 'Create a new factor.',
  },
  {
    numbers: [60406, 68006],
    title: 'Initialization Error',
    summary: 'The push SDK could not be set up.',
    causes: ['An argument is missing.'],
    fix: 'Check the parameters and try again.',
  },
  {
    numbers: [60407, 68007],
    title: 'Authentication Token Error',
    summary: 'The push SDK could not make its token.',
    causes: ['The type of the factor is not supported.'],
    fix: 'Check the parameters and try again.',
  },
] as const

const NO_PAGE: ReadonlySet<number> = new Set([68001, 68003, 68007])

export default SDK_ERRORS.flatMap(({ numbers, title, summary, causes, fix }): DocumentedError[] =>
  numbers.map((number) =>
    defineError({
      code: `twilio/${number}`,
      title,
      summary,
      at: [ANSWERED],
      causes: causes.map((text) => ({
        text,
        observable: false,
        because: 'the error arises in the app, before anything is sent to Twilio',
        instead: 'Look at the exception of the mobile SDK and its cause, and at the answer that it got, if any.',
      })),
      fixes: [fix],
      docs: [twilioPage(number)],
      documented: 'short page',
      pageDate: NO_PAGE.has(number) ? 'none' : 'old',
      notes: [
        `An error of the Verify Push SDK; ${number > 68000 ? number - 7600 : number + 7600} has the same title.`,
        'The copy that we read is old; pages beside it were rewritten in 2026 for requests to Verify, so there may be more to read.',
      ],
    }),
  ),
)
