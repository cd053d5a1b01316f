import { type DocumentedError, twilioPage } from '../../define-error.ts'
import { ANSWERED } from '../answered.ts'

/** Errors of entities. */
export default [
  {
    code: 'twilio/60301',
    title: 'Entity already exists',
    summary: 'An Entity is created with an identity that the Service knows.',
    at: [ANSWERED],
    causes: [
      {
        text: 'The Identity exists in this Service.',
        observable: false,
        because: 'which Entities exist only Twilio knows',
        instead: 'Fetch …/Entities/{Identity} before creating it.',
      },
      {
        text: 'The request was sent again.',
        observable: false,
        because: 'one request does not show the other',
        instead: 'Look for an earlier request with the same identity.',
      },
      {
        text: 'Nobody looked whether the Entity exists.',
        observable: false,
        because: 'which Entities exist only Twilio knows',
        instead: 'Look at the code before the request that creates it.',
      },
      {
        text: 'One Identity is used for several users or records.',
        observable: false,
        because: 'one request does not show the others',
        instead: 'Look at how the identity of a user is made.',
      },
    ],
    fixes: [
      'Look whether the Entity exists before it is created; fetch or update the one that does.',
      'Use an identity of its own for each user, one Entity per user and Service.',
      'Review what sends a request again.',
    ],
    docs: [twilioPage(60301)],
    documented: 'page',
    pageDate: 'undated',
    httpStatus: 409,
    notes: ['60304 has the same title.'],
  },
  {
    code: 'twilio/60303',
    title: 'Entities batch deletion request body is not valid',
    summary: 'The body of a request that deletes several Entities is not valid.',
    at: [ANSWERED],
    causes: [
      {
        text: 'Only the title is known.',
        observable: false,
        because: 'Twilio publishes nothing else',
        instead: 'Look at the body of the request.',
      },
    ],
    fixes: ['Check the body of the request.'],
    docs: [twilioPage(60303)],
    documented: 'title only',
    pageDate: 'none',
  },
  {
    code: 'twilio/60304',
    title: 'Entity already exists',
    summary: 'A second code with the title of 60301.',
    at: [ANSWERED],
    causes: [
      {
        text: 'Only the title is known.',
        observable: false,
        because: 'Twilio publishes nothing else',
        instead: 'Look at 60301, which has the same title.',
      },
    ],
    fixes: ['Look whether the Entity exists before it is created.'],
    docs: [twilioPage(60304)],
    documented: 'title only',
    pageDate: 'none',
  },
  {
    code: 'twilio/60328',
    title: 'Entities rate limit exceeded',
    summary: 'More than 40 Entities were created within a second on the account.',
    at: [ANSWERED],
    causes: [
      {
        text: 'More than 40 Entities were created within a second; creating factors counts.',
        observable: false,
        because: 'one request does not show the others',
        instead: 'Look at how many requests the application sent in that second.',
      },
    ],
    fixes: ['Create Entities more slowly.', 'Ask support when the load is expected.'],
    docs: [twilioPage(60328)],
    documented: 'short page',
    pageDate: 'undated',
  },
] satisfies DocumentedError[]
