/** What the pictures of the README show. Read by the script that takes them, and by the test that they are still true. */

/**
 * @typedef {object} Shot
 * @property {string} name of the picture
 * @property {string[]} argv
 * @property {Record<string, string>} files names in the folder that it is taken in, and the fixtures that they are copies of
 */

/** @type {readonly Shot[]} */
export const SHOTS = [
  {
    name: 'lint',
    argv: ['captures/login.json'],
    files: {
      'captures/login.json': 'fixtures/envelope/authenticator-attachment-is-any/bad-60377-any-from-configuration.json',
    },
  },
  {
    name: 'triage',
    argv: ['triage', '--quiet', 'session.har'],
    files: { 'session.har': 'fixtures/recorded/twilio-another-origin.har' },
  },
  { name: 'explain', argv: ['explain', '60377'], files: {} },
]

/** Columns of the pictures; GitHub shows a README some 100 wide. */
export const COLUMNS = 80

/** What somebody typed. @param {Shot} shot */
export const promptOf = ({ argv }) => `$ passkey-lint ${argv.join(' ')}`
