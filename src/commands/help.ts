import { ENDPOINTS, PROVIDERS } from '../model/index.ts'
import { providerOf, titleOf } from '../providers/facts.ts'

/** Examples say names that there are: a target that is not the default, and the first endpoint. */
const [target = PROVIDERS[0]] = PROVIDERS.slice(-1)
const [endpoint] = ENDPOINTS
const taker = endpoint.slice(endpoint.indexOf('/') + 1)

const example = (command: string, says: string): string => `  $ ${command.padEnd(44)}${says}`

/** What `--help` says besides the flags. */
export const HELP = {
  program: {
    about:
      'Lints captured passkey payloads: which documented error a payload causes, where it stands, why, and what to change.\n' +
      'Paste what a browser, a request log or a HAR file shows; no network is used and secrets are not printed.',
    examples: `
Examples:
  $ passkey-lint login.json                     one captured credential or form
${example(`pbpaste | passkey-lint --target ${target}`, `what is in the clipboard, as ${titleOf(target)} receives it`)}
  $ passkey-lint explain 60377                  what an error code means and what causes it

Exit codes: 0 no errors, 1 errors found, 2 not run as asked, 3 a bug in passkey-lint.
`,
  },
  lint: {
    about: 'check payloads; the default command',
    examples: `
Examples:
  $ passkey-lint lint captures/                 every JSON file in a folder
${example(`passkey-lint --as ${taker} login.json`, `judged as what ${titleOf(providerOf(endpoint) ?? target)}'s ${taker} receives`)}
  $ passkey-lint --expect 60377 bad.json        passes when exactly this error is found (for fixtures)
`,
  },
  triage: {
    about: 'take all inputs as one incident and rank its causes',
    examples: `
Examples:
  $ passkey-lint triage ticket/                        everything that a ticket has
  $ passkey-lint triage session.har                    what a browser recorded, step by step
  $ passkey-lint triage --format markdown ticket/      the same as an answer to paste into the ticket
`,
  },
  test: {
    about: 'hold payloads against what is expected of them, for fixtures in a build',
    examples: `
What is expected of login.json stands beside it, in login.expected.json: {"expect": ["60377"]} or {"expect": "none"},
and in its "options" what it is judged with, such as {"as": "${taker}"}. Or one expected.json says it for all files of its
folder: {"files": {"login.json": {"expect": ["60377"]}}}. A file of which nothing is said has to be without errors.

Examples:
  $ passkey-lint test                           the files in and below the working directory
  $ passkey-lint test fixtures/ --verbose       every file, those that are as expected as well
  $ passkey-lint test fixtures/ --update        write down what is found now, after showing the difference
`,
  },
  decode: {
    about: 'print every layer of a payload or of one pasted field, with byte offsets',
    examples: `
Examples:
  $ passkey-lint decode registration.json       what is in it, down to the flags and the key
  $ pbpaste | passkey-lint decode               attestationObject, authenticatorData, COSE key, certificate, …
  $ passkey-lint decode --aaguids aaguid.json --format json registration.json
`,
  },
  accepts: {
    about: 'which server libraries take a registration or sign-in as it is, and what the others refuse',
    examples: `
Judged is the form: names, members and encodings. Each refusal is in the library's own words.

Examples:
  $ passkey-lint accepts registration.json      a row for each library
  $ passkey-lint accepts session.har            of every response that was recorded
  $ passkey-lint --accepts go-webauthn login.json   the same of one library, with all other checks
`,
  },
  explain: {
    about: 'what an error code, a rule or a pasted error text means, its causes and fixes',
    examples: `
Examples:
  $ passkey-lint explain 60377 authenticator-attachment-is-any
  $ passkey-lint explain "Unexpected RP ID hash"   an error of a browser, a library, ${PROVIDERS.map(titleOf).join(' or ')}
  $ passkey-lint explain --all docs/errors --format html   a page for every code and rule
`,
  },
  codes: {
    about: 'list the documented errors, and how many of their causes are seen',
    examples: `
Examples:
  $ passkey-lint codes
  $ passkey-lint codes --format json
  $ passkey-lint codes ${PROVIDERS[0]} attestation
`,
  },
  rules: {
    about: 'list what is checked',
    examples: `
Examples:
  $ passkey-lint rules
  $ passkey-lint rules --format json
  $ passkey-lint rules base64
`,
  },
  schema: {
    about: 'print the JSON Schema of a kind or an endpoint',
    examples: `
Examples:
  $ passkey-lint schema                         what there is
  $ passkey-lint schema VerifyFactor
  $ passkey-lint schema registration > registration.schema.json
`,
  },
  summarize: {
    about: 'add up what runs of --ndjson over parts of a stream came to',
    examples: `
What is added up are summaries, which such a run writes to standard error or with --format json, or the records themselves;
not both of the same lines. The exit code is the highest of the parts.

Examples:
  $ passkey-lint summarize part-*.summary.json      the summaries of split runs
  $ zcat records.ndjson.gz | passkey-lint summarize --format json
`,
  },
  page: {
    about: 'write the page to paste payloads into: one HTML file that lints in the browser and sends nothing',
    examples: `
Examples:
  $ passkey-lint page --open                    in the browser
  $ passkey-lint page --out passkey-lint.html   to keep it, or to serve it from anywhere
  $ passkey-lint page > index.html              the same
`,
  },
  completion: {
    about: 'print a completion script for a shell',
    examples: `
Examples:
  $ source <(passkey-lint completion bash)      in ~/.bashrc
  $ source <(passkey-lint completion zsh)       in ~/.zshrc, after compinit
  $ passkey-lint completion fish > ~/.config/fish/completions/passkey-lint.fish
`,
  },
} as const
