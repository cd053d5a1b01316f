import { KINDS } from '../../model/index.ts'
import { defineRule, text } from '../define-rule.ts'

/** What pasted text usually is when it is no JSON, and what to do. */
const SIGNS: Record<string, { received: string; cause: string; fix: string }> = {
  html: {
    received: 'an HTML page',
    cause: 'The server, or a proxy, answered with an error page.',
    fix: "Look at the page's status and the server's log; capture the request body instead of the answer.",
  },
  'console-dump': {
    received: 'what the console prints of an object',
    cause: 'The developer tools show an object, not its JSON; ArrayBuffer(32) stands for bytes that are not there.',
    fix: 'Run copy(JSON.stringify(credential.toJSON())) in the console and paste that.',
  },
  'smart-quotes': {
    received: 'typographic quotation marks',
    cause: 'A word processor or chat turned " into “ and ”.',
    fix: 'Copy the text from its source again, as plain text.',
  },
  python: {
    received: 'a Python literal (True, False, None, single quotes)',
    cause: 'print() or a logger wrote a dict, not JSON.',
    fix: 'Write it with json.dumps(…).',
  },
  'single-quotes': {
    received: 'text in single quotes',
    cause: 'This is a JavaScript or Python literal; JSON has double quotes only.',
    fix: 'Write it with JSON.stringify(…) or json.dumps(…).',
  },
  undefined: {
    received: 'undefined, NaN or Infinity',
    cause: 'This is a JavaScript literal; JSON has none of these values.',
    fix: 'Write it with JSON.stringify(…).',
  },
  'unquoted-names': {
    received: 'a name without quotation marks',
    cause: 'This is a JavaScript literal or a console dump; JSON quotes every name.',
    fix: 'Write it with JSON.stringify(…).',
  },
  'trailing-text': {
    received: 'more text behind the end of the JSON',
    cause: 'Two captures, or a log line, were pasted together.',
    fix: 'Remove what stands behind the last bracket, or put each payload into a file of its own.',
  },
  'trailing-comma': {
    received: 'a comma with nothing behind it',
    cause: 'A line was removed by hand, and its comma stayed.',
    fix: 'Remove the comma before the closing bracket.',
  },
  comment: {
    received: 'a comment',
    cause: 'JSON has no comments; this is a configuration dialect.',
    fix: 'Remove the comments.',
  },
}

export default defineRule({
  id: 'json-invalid',
  summary: 'the input is no JSON',
  why: 'A server that is sent this refuses the body before it looks at any member.',
  fix: 'Capture the body as it is sent: the network panel\'s "copy as cURL", or JSON.stringify(credential.toJSON()).',
  spec: 'RFC 8259',
  severity: 'error',
  // The payload may be certain all the same: its own findings are not echoes of this one.
  rank: 'signature',
  kinds: KINDS,
  message: (args) => {
    const sign = SIGNS[text(args.sign)]
    if (sign) return `expected JSON, received ${sign.received}`
    return args.atEnd
      ? 'expected JSON, received text that ends too early'
      : `expected JSON, received something else (${words(args.reason)})`
  },
  cause: (args) =>
    SIGNS[text(args.sign)]?.cause ??
    (args.atEnd
      ? 'The text was cut off when it was copied: brackets or quotation marks are left open.'
      : 'This is no JSON, or was edited by hand.'),
  fixFor: (args) =>
    SIGNS[text(args.sign)]?.fix ??
    'Capture the body as it is sent: the network panel\'s "copy as cURL", or JSON.stringify(credential.toJSON()).',
})

/** "InvalidSymbol" → "invalid symbol". */
const words = (reason: unknown): string =>
  String(reason)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
