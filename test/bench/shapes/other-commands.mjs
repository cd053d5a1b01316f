/** `decode` of payloads and of fields, `explain` of texts of errors. */
import { AUTHENTICATION, LINE, REGISTRATION, shapes, times, units, withMember } from './common.mjs'

const object = (/** @type {string} */ hex, /** @type {number} */ size) =>
  withMember(
    REGISTRATION,
    ['response', 'attestationObject'],
    `"${Buffer.alloc(Math.floor((size * 3) / 4), Buffer.from(hex, 'hex')).toString('base64url')}"`,
  )

export const OTHER_COMMANDS = [
  ...shapes('decode', {
    'lists of CBOR in lists': (size) => object('81', size),
    'maps of CBOR without an end': (size) => object('bf', size),
    'zeros of CBOR': (size) => object('00', size),
    'a field of CBOR': (size) => Buffer.alloc((size * 3) / 4, 0x9f).toString('base64url'),
    'a field of a list of CBOR': (size) => `n${times('A', size)}`,
    'a field of letters': (size) => times('A', size),
    'a field in hex': (size) => times('a3', size),
    'a field of client data': (size) =>
      Buffer.from(`{"type":"webauthn.get","challenge":"${times('A', (size * 3) / 4)}"}`).toString('base64url'),
    'a field of DER': (size) => Buffer.alloc((size * 3) / 4, Buffer.from('3080', 'hex')).toString('base64url'),
    'unknown members': (size) => `{${units(size, (at) => `"a${at}":1`).join(',')},${LINE.slice(1)}`,
    transports: (size) =>
      withMember(REGISTRATION, ['response', 'transports'], JSON.stringify(units(size, (at) => `t${at}`))),
    'a client data of members': (size) =>
      withMember(
        AUTHENTICATION,
        ['response', 'clientDataJSON'],
        `"${Buffer.from(`{${units((size * 3) / 4, (at) => `"${at}":1`).join(',')}}`).toString('base64url')}"`,
      ),
    'payloads in lines': (size) => units(size, () => LINE).join('\n'),
    'text that is none': (size) => times('a b ', size),
    'a string of escaped quotes that does not close': (size) => `{"rawId":"${times('\\"', size)}`,
    'lists in lists': (size) => times('[', size),
    blanks: (size) => `${times(' ', size)}${LINE}`,
    'base64 in lines': (size) => units(size, () => 'AAAAAAAAAAAAAAAA').join('\n'),
    PEM: (size) =>
      `-----BEGIN CERTIFICATE-----\n${units(size, () => times('MIIB', 64)).join('\n')}\n-----END CERTIFICATE-----`,
  }),
  ...shapes('explain', {
    'a message again and again': (size) =>
      times('NotAllowedError: The operation either timed out or was not allowed. ', size),
    words: (size) => units(size, (at) => `word${at}`).join(' '),
    letters: (size) => times('a', size),
    blanks: (size) => times(' ', size),
    'line ends': (size) => times('\n', size),
    quotes: (size) => times('"a" ', size),
    codes: (size) => units(size, (at) => `603${at % 100}`).join(' '),
    'a stack': (size) => `TypeError: a\n${units(size, (at) => `    at f${at} (a.js:${at}:1)`).join('\n')}`,
    'errors as JSON': (size) => units(size, () => '{"code":60377,"message":"m"}').join('\n'),
    'JSON that nests': (size) => times('{"error":', size),
    addresses: (size) => times('https://www.twilio.com/docs/errors/60377 ', size),
    colons: (size) => times(': ', size),
    'errors of Python': (size) => times('webauthn.helpers.exceptions.InvalidRegistrationResponse: a\n', size),
    brackets: (size) => times('(', size),
    hex: (size) => times('0123456789abcdef', size),
    hyphens: (size) => times('-', size),
    'hex in words': (size) => times('0123456789abcdef ', size),
    'words and hyphens': (size) => times('kAnQVR-', size),
    'a payload': (size) => units(size, () => LINE).join('\n'),
    'lines of blanks in a text': (size) => `a${times(' \n', size)}b`,
  }),
]
