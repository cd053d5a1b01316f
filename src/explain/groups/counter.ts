import { defineGroup } from '../group.ts'

export default defineGroup({
  id: 'counter',
  title: 'The signature counter did not increase',
  meaning:
    'An authenticator that counts gives a higher number with each signature. This one is not higher than the stored one: a sign of a copied key, of a repeated response, or of a server that expects a count where there is none.',
  causes: [
    {
      text: 'A synced passkey: it always gives 0, and the server does not take 0 for "no counter".',
      rules: ['counter-not-increased'],
    },
    { text: 'The same response was checked twice.', rules: ['same-response-twice', 'same-challenge-twice'] },
    { text: 'Two sign-ins at the same time were stored in the other order.' },
    { text: 'The private key was copied.', rules: ['counter-not-increased', 'sign-count-suspicious'] },
  ],
  capture: ['This authentication and the one before it.', 'The stored counter, and what it was set from.'],
  words: {
    counter: 6,
    'signature counter': 5,
    'sign count': 9,
    'sign counter': 6,
    count: 3,
    rollback: 4,
    cloned: 5,
    clone: 5,
    increase: 2,
    greater: 2,
    lower: 1,
  },
})
