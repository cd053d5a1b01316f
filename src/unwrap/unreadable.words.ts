import { KINDS, type WordsTable } from '../model/index.ts'
import { OBJECTS } from '../providers/facts.ts'
import { CAPTURE, CAPTURE_AGAIN } from './capture.ts'
import { SIGNS } from './signs.ts'
import type { InputFaults } from './unreadable.ts'

/** "InvalidSymbol" → "invalid symbol". */
const words = (reason: string): string => reason.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase()

export default {
  family: 'input',
  words: {
    'body-elsewhere': {
      summary: 'the body of the request is not in the text, only the name of where it stands',
      why: 'A command that takes its body from a file, a variable, another command or standard input shows nothing of it: the command was read, the body was not.',
      fix: 'Lint that file, or the value of that variable, by itself. With --trace-ascii - curl prints what it sends: paste that.',
      spec: 'passkey-lint: input',
      severity: 'error',
      kinds: KINDS,
      message: (args) =>
        `expected the body of the request in the text, received the name of where it stands: ${args.name}`,
    },
    'entries-left-out': {
      summary: 'a list or an object has more entries than are looked at',
      why: 'No payload needs as many. Browsers and servers refuse lists that are far shorter, and what a check costs is bounded before it starts.',
      fix: 'Leave out the entries that this credential or user has nothing to do with, and lint again.',
      spec: 'passkey-lint: src/limits.ts',
      severity: 'warning',
      tier: 'consequence',
      kinds: KINDS,
      message: (args) =>
        `expected at most ${args.limit} entries here, received ${args.count}: the rest was not looked at`,
    },
    'findings-left-out': {
      summary: 'the payload has more findings than are told',
      why: 'Beyond a hundred, findings are echoes of a cause that the first ones show.',
      fix: 'Mend the findings that are told, and lint again.',
      spec: 'passkey-lint: src/limits.ts',
      severity: 'info',
      tier: 'consequence',
      kinds: KINDS,
      message: (args) => `expected at most ${args.limit} findings or places of one, received ${args.count} more`,
    },
    'input-has-too-many-values': {
      summary: 'the input holds more values than are read',
      why: 'A recording of a long session has some million values; what holds many more is a data set, and would fill the memory.',
      fix: 'Split the file, write it as one JSON text a line (NDJSON), or take the captures out of it.',
      spec: 'passkey-lint: src/limits.ts',
      severity: 'error',
      kinds: KINDS,
      message: (args) => `expected at most ${args.limit} values in one JSON text, received more: it was not read`,
    },
    'input-is-binary': {
      summary: 'the input is no text',
      why: 'Payloads are JSON or forms, and what people paste of them is text. These bytes are no text in any encoding that is read here, nor packed files.',
      fix: 'Save the request body as text. Of a picture, type what it shows; unpack an archive that is damaged or of another kind than ZIP, gzip and tar.',
      spec: 'RFC 8259 §8.1',
      severity: 'error',
      kinds: KINDS,
      message: (args) => `expected text, received ${args.looksLike}`,
    },
    'input-is-empty': {
      summary: 'the input is empty',
      why: 'There is nothing in it but white space, so there is nothing to judge.',
      fix: 'Save the request body, or the JSON of the credential, into the file; when piping, look at the exit code of the command before the pipe.',
      spec: 'passkey-lint: input',
      severity: 'error',
      kinds: KINDS,
      message: () => 'expected a payload, received nothing but white space',
    },
    'input-is-too-deep': {
      summary: 'the input is nested too deep',
      why: 'Payloads and what wraps them need some 16 levels; parsers of servers stop at a limit of their own.',
      fix: 'Take the credential out of what it is nested in, and lint that.',
      spec: 'passkey-lint: src/limits.ts',
      severity: 'error',
      kinds: KINDS,
      message: (args) =>
        `expected at most ${args.limit} levels of brackets, received more at character ${args.offset + 1}`,
    },
    'json-invalid': {
      summary: 'the input is no JSON',
      why: 'A server that is sent this refuses the body before it looks at any member.',
      fix: 'Capture the body as it is sent: the network panel\'s "copy as cURL", or JSON.stringify(credential.toJSON()).',
      spec: 'RFC 8259',
      severity: 'error',
      // The payload may be certain all the same: its own findings are not echoes of this one.
      tier: 'consequence',
      kinds: KINDS,
      message: (args) => {
        if (args.sign) return `expected JSON, received ${SIGNS[args.sign].received}`
        return args.atEnd
          ? 'expected JSON, received text that ends too early'
          : `expected JSON, received something else (${words(args.reason)})`
      },
      cause: (args) =>
        args.sign
          ? SIGNS[args.sign].cause
          : args.atEnd
            ? 'The text was cut off when it was copied: brackets or quotation marks are left open.'
            : 'This is no JSON, or was edited by hand.',
      fixFor: (args) =>
        args.sign
          ? SIGNS[args.sign].fix
          : 'Capture the body as it is sent: the network panel\'s "copy as cURL", or JSON.stringify(credential.toJSON()).',
    },
    'json-repeated-member': {
      summary: 'a member stands more than once in its object',
      why: 'JSON leaves open which of the values counts: JSON.parse takes the last one, other parsers the first, or refuse the text. What one server checks is not what another sees.',
      fix: 'Write each member once. Look for what adds it a second time: a template, or texts that are joined by hand.',
      spec: 'RFC 8259 §4',
      severity: 'warning',
      // The values that count are judged all the same.
      tier: 'consequence',
      merge: false,
      kinds: KINDS,
      message: (args) =>
        `expected "${args.member}" once, received it ${args.times === 2 ? 'twice' : `${args.times} times`}, first on line ${args.line} at column ${args.column}: this last value is the one that JSON.parse takes`,
    },
    'no-payload-found': {
      summary: 'nothing in the input is a payload that is known here',
      why: 'Nothing in it is a credential, options, a factor, connection, user, form or browser error, in any of the forms that are read here.',
      fix: CAPTURE,
      spec: 'passkey-lint: kinds',
      severity: 'error',
      kinds: KINDS,
      message: (args) =>
        `expected ${['a credential (id, rawId, response)', 'options', ...OBJECTS].join(', ')}, or a browser error; received ${args.seems}`,
      cause: ({ explained, name }) =>
        explained === undefined
          ? ''
          : `This is no payload. It is what "passkey-lint explain" knows as "${explained}"${name === undefined ? '' : ` (${name})`}.`,
      fixFor: ({ form, explained, name }) => {
        const capture = form === undefined ? CAPTURE : CAPTURE_AGAIN[form]
        if (explained === undefined) return capture
        const how =
          name === undefined ? 'Give the same text to passkey-lint explain' : `Run passkey-lint explain ${name}`
        return `${how}: it tells the causes and the fixes. To lint the payload that it is about: ${capture}`
      },
    },
    'no-payload-in-found-file': {
      summary: 'a file that a folder or pattern named, or a line of a stream, holds no payload',
      why: 'A folder and a stream hold other JSON, too; only what you name yourself has to hold a payload.',
      fix: 'Nothing to do, unless it should hold a payload: then name the file, or pipe the line by itself, to see why none is recognised.',
      spec: 'passkey-lint: kinds',
      severity: 'info',
      kinds: KINDS,
      message: () => 'no payload in it',
    },
    'payload-was-wrapped': {
      summary: 'the payload stood inside something else, which was undone to read it',
      why: 'What is pasted is seldom the body alone. Places are those of the text as it was pasted; whether a server was sent it like this, only a request shows.',
      fix: 'Nothing to do, if it was only pasted like this. If the server was sent it like this, lint the request: it is judged as it stands.',
      spec: 'passkey-lint: src/unwrap/wrappers',
      severity: 'info',
      tier: 'consequence',
      kinds: KINDS,
      message: (args) => `found inside ${args.ways}`,
    },
    'payloads-left-out': {
      summary: 'the input holds more payloads than are read',
      why: 'One input is read as one capture; a file of thousands is a data set.',
      fix: 'Split the file, or lint the captures one by one.',
      spec: 'passkey-lint: src/limits.ts',
      severity: 'warning',
      tier: 'consequence',
      kinds: KINDS,
      message: (args) => `expected at most ${args.limit} payloads, received more: the rest was not read`,
    },
    'quotation-left-open': {
      summary: 'a quotation mark in the command is never closed',
      why: 'A shell that is given this waits for the mark, or takes what follows for part of the quotation: what was sent may be something else.',
      fix: 'Put the mark where the quotation ends. A single quote cannot stand within single quotes of a shell: copy the command from its source again, as plain text.',
      spec: 'POSIX.1-2024, Shell Command Language §2.2',
      severity: 'warning',
      tier: 'consequence',
      kinds: KINDS,
      message: (args) => `expected a second ${args.quote} that closes the quotation, received the end of the text`,
    },
    'text-breaks-off': {
      summary: 'the text breaks off before its end',
      why: 'The limit of a line in a log, what a terminal keeps, or a copy that stopped took the rest. What is here is judged; what is gone is unknown, and not called missing.',
      fix: 'Capture it whole: write the body to a file instead of a log, or take the network panel\'s "copy as cURL".',
      spec: 'RFC 8259',
      severity: 'error',
      tier: 'consequence',
      kinds: KINDS,
      message: ({ inside, inValue, atStart }) => {
        if (atStart) return 'expected the whole text, received its end: what stood before is gone'
        const gone = inValue ? 'that value and what follows' : 'what would have followed'
        const where = inside === '' ? ':' : `: it ends in ${inside}, so`
        return `expected the whole text, received its beginning${where} ${gone} is gone`
      },
    },
  },
} satisfies WordsTable<InputFaults>
