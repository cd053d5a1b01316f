/** Each list and object of a payload, blown up: entries that are equal, that differ, of wrong types; whole, cut, and with a slip in the middle. */
import { AUTHENTICATION, CREATION, REGISTRATION, REQUEST, shapes, units, withMember } from './common.mjs'

const SERVICE = JSON.stringify({
  sid: 'VA1b2c3d4e1b2c3d4e1b2c3d4e1b2c3d4e',
  friendly_name: 'Example',
  passkeys: { relying_party: { id: 'example.com', name: 'Example', origins: [] } },
})

/** @type {[name: string, json: string, path: string[], entry: (at: number) => unknown][]} */
const LISTS = [
  ['transports', REGISTRATION, ['response', 'transports'], (at) => `transport${at}`],
  ['pubKeyCredParams', CREATION, ['pubKeyCredParams'], (at) => ({ type: 'public-key', alg: -at })],
  ['excludeCredentials', CREATION, ['excludeCredentials'], (at) => ({ type: 'public-key', id: `AAAA${at}` })],
  ['allowCredentials', REQUEST, ['allowCredentials'], (at) => ({ type: 'public-key', id: `AAAA${at}` })],
  [
    'transports of allowCredentials',
    REQUEST,
    ['allowCredentials'],
    (at) => ({ id: 'AAAA', transports: ['usb', `t${at}`] }),
  ],
  ['hints', CREATION, ['hints'], (at) => `hint${at}`],
  ['attestationFormats', CREATION, ['attestationFormats'], (at) => `format${at}`],
  ['origins of a service', SERVICE, ['passkeys', 'relying_party', 'origins'], (at) => `https://a${at}.example.com/`],
  ['a challenge of numbers', REQUEST, ['challenge'], (at) => at],
  ['a rawId of numbers', REGISTRATION, ['rawId'], (at) => at % 300],
  ['an attestation object of numbers', REGISTRATION, ['response', 'attestationObject'], (at) => at % 256],
  ['payloads in a list', '{}', ['payloads'], (at) => ({ rawId: `AAAA${at}`, response: {} })],
  ['client extension results', AUTHENTICATION, ['clientExtensionResults', 'uvm'], (at) => [at, 2, 3]],
]

/** @type {[name: string, json: string, path: string[], value: (at: number) => unknown][]} */
const OBJECTS = [
  ['unknown members', REGISTRATION, ['x'], (at) => at],
  ['clientExtensionResults', REGISTRATION, ['clientExtensionResults'], () => true],
  ['extensions of the options', CREATION, ['extensions'], () => ({})],
  ['PRF evalByCredential', REQUEST, ['extensions', 'prf', 'evalByCredential'], () => ({ first: 'AAAA' })],
  ['PRF results', REGISTRATION, ['clientExtensionResults', 'prf', 'results'], () => 5],
  ['response', REGISTRATION, ['response'], () => 'AAAA'],
  ['authenticatorSelection', CREATION, ['authenticatorSelection'], () => 'required'],
  ['rp', CREATION, ['rp'], () => 'example.com'],
  ['a rawId of numbered members', REGISTRATION, ['rawId'], (at) => at % 256],
  ['a client data of numbered members', AUTHENTICATION, ['response', 'clientDataJSON'], (at) => at % 256],
]

/** What an entry is, where it is of the wrong type. */
const WRONG = [5, null, true, [], {}, '', [5], { id: {} }]

/** A slip that tolerant parsers pass. @param {string} text */
const broken = (text) => {
  const middle = text.indexOf(',', text.length / 2)
  return `${text.slice(0, middle)},${text.slice(middle)}`
}

/** @param {string} name @param {(size: number) => string} make */
const threeWays = (name, make) => ({
  [name]: make,
  [`${name}, cut`]: (/** @type {number} */ size) => make(size).slice(0, -size / 8 - 8),
  [`${name}, with a slip in the middle`]: (/** @type {number} */ size) => broken(make(size)),
})

/** @param {string} json @param {readonly string[]} path */
const list = (json, path) => (/** @type {readonly unknown[]} */ value) => withMember(json, path, JSON.stringify(value))

/** Names that differ, or one name again and again. @param {string} json @param {readonly string[]} path @param {(at: number) => unknown} value @param {(at: number) => string} name */
const object = (json, path, value, name) => (/** @type {number} */ size) =>
  withMember(json, path, `{${units(size, (at) => `"${name(at)}":${JSON.stringify(value(at))}`).join(',')}}`)

export const MEMBERS = shapes(
  'lint',
  Object.assign(
    {},
    ...LISTS.map(([name, json, path, entry]) => {
      const of = list(json, path)
      return {
        ...threeWays(`${name}: entries that differ`, (size) => of(units(size, entry))),
        [`${name}: equal entries`]: (/** @type {number} */ size) => of(units(size, () => entry(7))),
        [`${name}: numbers that are wrong`]: (/** @type {number} */ size) => of(units(size, () => 5)),
        [`${name}: entries of every wrong type`]: (/** @type {number} */ size) =>
          of(units(size, (at) => WRONG[at % WRONG.length])),
      }
    }),
    ...OBJECTS.map(([name, json, path, value]) => ({
      ...threeWays(
        `${name}: members that differ`,
        object(json, path, value, (at) => String(at)),
      ),
      [`${name}: one member again and again`]: object(json, path, value, () => '0'),
    })),
  ),
)
