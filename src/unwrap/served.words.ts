import type { WordsTable } from '../model/index.ts'
import { SITE_FILES } from '../model/index.ts'
import type { ServedFaults } from './served.ts'

export default {
  family: 'association',
  words: {
    'aasa-name-has-extension': {
      summary: 'apple-app-site-association has an extension in its name',
      why: 'Apple’s systems ask for /.well-known/apple-app-site-association, without .json.',
      fix: 'Serve it as /.well-known/apple-app-site-association with the content type application/json. In a source tree the name does not matter as long as the build or the server drops the extension.',
      spec: 'Apple Associated Domains, "Supporting associated domains"',
      severity: 'info',
      tier: 'consequence',
      kinds: ['apple-app-site-association'],
      message: (args) => `expected the name apple-app-site-association, received ${args.name}`,
    },
    'site-file-is-page': {
      summary: 'a page stands where a file about apps or origins should be',
      why: 'Platforms and browsers read this file as JSON, and a page is none: no app and no other origin is related to the domain.',
      fix: 'Serve the file itself with the status 200 and the content type application/json, without redirects, before the rule that answers every address with the application.',
      spec: 'Digital Asset Links, "Creating a statement list"; Apple Associated Domains, "Supporting associated domains"; WebAuthn Level 3 §5.11.1',
      severity: 'error',
      tier: 'cause',
      kinds: SITE_FILES,
      message: (args) =>
        `expected ${args.holds} in ${args.file}, received an HTML page${args.title === undefined ? '' : ` with the title "${args.title}"`}`,
      cause: () =>
        'A single-page application answers every address with its index page, or the server answered with a page of its own: an error, a login, a challenge for robots.',
    },
  },
} satisfies WordsTable<ServedFaults>
