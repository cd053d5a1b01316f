import { plain } from '../../text/shown.ts'
import { readBrowserError } from '../../webauthn/browser-errors/read.ts'
import type { Problem } from '../../webauthn/browser-errors/web-idl.ts'
import { at, defineRule } from '../define-rule.ts'

interface Words {
  expected: string
  cause: string
  fix: string
}

const DECODE =
  'Decode its base64url text to bytes before create() or get(), or let PublicKeyCredential.parseCreationOptionsFromJSON() (parseRequestOptionsFromJSON() for get()) do it.'

const WORDS: Partial<Record<Problem, Words>> & { other: Words } = {
  'not-bytes': {
    expected: 'bytes (an ArrayBuffer or a view of one)',
    cause: 'The options came as JSON, and this member was passed on as text, an array or null.',
    fix: DECODE,
  },
  'not-an-object': {
    expected: 'an object',
    cause: 'This member was passed on as text, null or another value that is no object.',
    fix: 'Pass the object itself, not its JSON text or its identifier.',
  },
  'not-a-list': {
    expected: 'an array',
    cause: 'This member was passed on as an object or another value that is no array.',
    fix: 'Pass an array, even for a single entry.',
  },
  'not-in-enumeration': {
    expected: 'one of the values that the standard lists',
    cause: 'The value is misspelt or comes from a newer version of the standard.',
    fix: 'Use a value that the standard lists, or leave the member out.',
  },
  'not-base64url': {
    expected: 'base64url text',
    cause: 'The text holds characters that base64url does not have: standard base64, padding or a prefix.',
    fix: 'Send base64url without padding (RFC 4648 §5).',
  },
  other: {
    expected: 'a value of the type that the standard asks for',
    cause: 'The value could not be converted.',
    fix: 'Compare the member with the standard, and with what the server sent.',
  },
}

const wordsOf = (problem: Problem): Words => WORDS[problem] ?? WORDS.other

export default defineRule({
  id: 'browser-error-wrong-type',
  summary: 'the browser refused options with a member of the wrong type',
  why: 'create() and get() take bytes where JSON has base64url text, and throw a TypeError when a member has another type than the standard asks for.',
  fix: 'Decode base64url members to bytes first, or let PublicKeyCredential.parseCreationOptionsFromJSON() do it.',
  spec: 'WebAuthn Level 3 §5.1.8, §5.4, §5.5; Web IDL §3.2',
  severity: 'error',
  tier: 'cause',
  kinds: ['webauthn-error'],
  reads: ['object'],
  check: ({ object }) => {
    const error = readBrowserError(object)
    if (error.kind !== 'wrong-type' || !error.conversion) return []
    const { paths, problem } = error.conversion
    return [{ place: at('/message'), args: { path: plain(paths.join(' or ')), problem } }]
  },
  message: (args) => `expected ${wordsOf(args.problem).expected} in ${args.path}, received something else`,
  cause: (args) => wordsOf(args.problem).cause,
  fixFor: (args) => wordsOf(args.problem).fix,
})
