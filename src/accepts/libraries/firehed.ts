import { ANY_BASE64, type Form, type Member, type Parser, type Profile } from '../profile.ts'

/** The message of its ParseError is the member, as it calls it; the section of the standard stands beside it. */
const member = (at: readonly string[], forms: readonly Form[], says = at.join('.')): Member => ({
  at,
  is: 'bytes',
  forms,
  absent: says,
  wrong: says,
  encoded: says,
})
const type = (says: string): Member => ({ at: ['type'], is: { values: ['public-key'] }, absent: says, wrong: says })

// strtr() to the standard alphabet, then base64_decode() in its strict mode, which takes text without padding.
const text = (...at: string[]): Member => member(at, ANY_BASE64)
const response: Member = { at: ['response'], is: 'object', absent: 'response', wrong: 'response' }
const top: readonly Member[] = [type('type'), text('rawId'), response]

const ofJson: Parser = {
  name: 'JsonResponseParser',
  registration: {
    members: [
      ...top,
      text('response', 'attestationObject'),
      text('response', 'clientDataJSON'),
      {
        at: ['response', 'transports'],
        is: 'list',
        absent: 'response.transports',
        wrong: 'response.transports',
      },
    ],
  },
  authentication: {
    members: [
      ...top,
      text('response', 'authenticatorData'),
      text('response', 'clientDataJSON'),
      text('response', 'signature'),
      { at: ['response', 'userHandle'], is: 'bytes', forms: ANY_BASE64, encoded: 'response.userHandle' },
    ],
  },
}

/** A list of bytes, or the object that JSON.stringify makes of a Uint8Array: PHP reads either as an array. */
const LISTS: readonly Form[] = ['list', 'index-object']
const list = (name: string): Member => member([name], LISTS, `response.${name}`)

const ofArrays: Parser = {
  name: 'ArrayBufferResponseParser',
  registration: {
    members: [type('response.type'), list('rawId'), list('attestationObject'), list('clientDataJSON')],
  },
  authentication: {
    members: [
      type('response.type'),
      list('rawId'),
      list('authenticatorData'),
      list('clientDataJSON'),
      list('signature'),
      list('userHandle'),
    ],
  },
}

export const firehed: Profile = {
  name: 'Firehed',
  language: 'PHP',
  version: '8922c02, 9d3f826',
  source: 'src/JsonResponseParser.php, src/ArrayBufferResponseParser.php, src/BinaryString.php',
  parsers: [ofJson, ofArrays],
  doubt: 'Not run.',
}
