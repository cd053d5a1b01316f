/** Encoded members and what they hold: base64, client data, CBOR, COSE keys, DER. */
import { AUTHENTICATION, REGISTRATION, shapes, times, units, withMember } from './common.mjs'

/** @param {string} text */
const quoted = (text) => `"${text}"`
/** @param {readonly string[]} path @param {string} json */
const member =
  (path, json = REGISTRATION) =>
  (/** @type {string} */ text) =>
    withMember(json, path, quoted(text))

const attestation = member(['response', 'attestationObject'])
const publicKey = member(['response', 'publicKey'])
const signature = member(['response', 'signature'], AUTHENTICATION)

/** Bytes whose base64url has the size. @param {number} size @param {string} head @param {string} unit in hex */
const bytes = (size, head, unit) =>
  Buffer.concat([Buffer.from(head, 'hex'), Buffer.alloc(Math.floor((size * 3) / 4), Buffer.from(unit, 'hex'))])
/** @param {string} head @param {string} unit */
const cbor = (head, unit) => (/** @type {number} */ size) => attestation(bytes(size, head, unit).toString('base64url'))
/** An attestation object with a statement or authenticator data of these bytes. @param {string} head @param {string} unit */
const statement = (head, unit) => cbor(`a363666d74667061636b65646761747453746d74${head}`, unit)
/** @param {string} head @param {string} unit */
const authData = (head, unit) => (/** @type {number} */ size) => {
  const data = bytes(size, `${'49'.repeat(32)}${head}`, unit)
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  return attestation(
    Buffer.concat([
      Buffer.from('a363666d74646e6f6e656761747453746d74a06861757468446174615a', 'hex'),
      length,
      data,
    ]).toString('base64url'),
  )
}
/** Flags AT and UP, a counter, an AAGUID, and a credential ID of 16 bytes; the COSE key follows. */
const ATTESTED = `4100000001${'00'.repeat(16)}0010${'aa'.repeat(16)}`
/** @param {string} tag one tag and its length, in hex */
const der = (tag) => (/** @type {number} */ size) => bytes(size, '', tag).toString('base64url')
/** @param {(size: number) => string} text */
const clientData = (text) => (/** @type {number} */ size) =>
  withMember(
    AUTHENTICATION,
    ['response', 'clientDataJSON'],
    quoted(Buffer.from(text((size * 3) / 4)).toString('base64url')),
  )
/** Entries of a map from numbers that differ to an empty byte string. @param {number} size */
const parameters = (size) => units(size, (at) => `3a${at.toString(16).padStart(8, '0')}40`).join('')
/** DER in DER, from the inside outwards, each level with a length of four bytes. @param {number} size */
const derInDer = (size) => {
  const levels = Math.floor((size * 3) / 4 / 6)
  const out = Buffer.alloc(levels * 6)
  for (let level = 0; level < levels; level++) {
    out.writeUInt16BE(0x3084, level * 6)
    out.writeUInt32BE((levels - level - 1) * 6, level * 6 + 2)
  }
  return out.toString('base64url')
}
/** An attestation statement with x5c. @param {(size: number) => string[]} chain certificates in hex */
const x5c = (chain) => (/** @type {number} */ size) => {
  const all = chain(size)
  const count = all.length.toString(16).padStart(4, '0')
  return attestation(
    Buffer.from(
      `a363666d74667061636b65646761747453746d74a263616c672663783563${`99${count}`}${all
        .map((one) => `59${(one.length / 2).toString(16).padStart(4, '0')}${one}`)
        .join('')}`,
      'hex',
    ).toString('base64url'),
  )
}

export const ENCODED = shapes('lint', {
  'base64url in each member': (size) =>
    ['id', 'rawId'].reduce((json, name) => withMember(json, [name], quoted(times('A', size / 2))), REGISTRATION),
  'base64url of clientDataJSON': (size) =>
    withMember(AUTHENTICATION, ['response', 'clientDataJSON'], quoted(times('A', size))),
  'base64url of authenticatorData': (size) =>
    withMember(AUTHENTICATION, ['response', 'authenticatorData'], quoted(times('A', size))),
  'base64url of a signature': (size) => signature(times('A', size)),
  'base64url of a userHandle': (size) =>
    withMember(AUTHENTICATION, ['response', 'userHandle'], quoted(times('A', size))),
  'base64url of a public key': (size) => publicKey(times('A', size)),
  'standard base64': (size) => attestation(times('+/', size)),
  hex: (size) => attestation(times('a3', size)),
  'hex with colons': (size) => attestation(times('a3:', size)),
  padding: (size) => attestation(times('=', size)),
  'a bad character at each place': (size) => attestation(times('!', size)),
  'a bad character at the end': (size) => attestation(`${times('A', size)}!`),
  'base64 of base64': (size) => attestation(Buffer.from(times('o2Nm', (size * 3) / 4)).toString('base64url')),
  'base64 with blanks': (size) => attestation(times('AAAA ', size)),
  'percent-encoded base64': (size) => attestation(times('%2B', size)),
  'CBOR: lists in lists': cbor('', '81'),
  'CBOR: maps in maps': cbor('', 'a100'),
  'CBOR: tags of tags': cbor('', 'c6'),
  'CBOR: lists without an end': cbor('', '9f'),
  'CBOR: maps without an end': cbor('', 'bf'),
  'CBOR: texts without an end': cbor('7f', '6161'),
  'CBOR: a list without an end of zeros': cbor('9f', '00'),
  'CBOR: a map of equal keys': cbor('bf', '0100'),
  'CBOR: long heads of small numbers': cbor('9f', '1800'),
  'CBOR: floats': cbor('9f', 'f97e00'),
  'CBOR: texts that are no UTF-8': cbor('9f', '61ff'),
  'CBOR: one after another': cbor('a0', 'a0'),
  'CBOR: zeros': cbor('', '00'),
  'CBOR: a statement of lists': statement('9f', '80'),
  'CBOR: a statement of equal keys': statement('bf', '616100'),
  'CBOR: a statement of byte strings': statement('bf', '616140'),
  'authenticator data: zeros': authData('01', '00'),
  'authenticator data: a COSE key of equal keys': authData(`${ATTESTED}bf`, '0102'),
  'authenticator data: a COSE key of lists': authData(ATTESTED, '81'),
  'authenticator data: extensions of equal keys': authData('8100000001bf', '616100'),
  'authenticator data: extensions of lists': authData('8100000001', '81'),
  'authenticator data: a COSE key of parameters that differ': (size) =>
    authData(`${ATTESTED}bf${parameters(size / 2)}`, '')(0),
  'x5c: empty certificates': x5c((size) => units(size / 2, () => '')),
  'x5c: equal certificates': x5c((size) => units(size, () => '30820004020100')),
  'x5c: one certificate of sequences': (size) => statement('a26378356381', '30')(size),
  'DER in DER as a public key': (size) => publicKey(derInDer(size)),
  'DER in DER as a signature': (size) => signature(derInDer(size)),
  'DER: sequences without a length': (size) => publicKey(der('3080')(size)),
  'DER: nulls': (size) => publicKey(der('0500')(size)),
  'DER: numbers as a signature': (size) => signature(der('020100')(size)),
  'client data: a long challenge': clientData((size) => `{"type":"webauthn.get","challenge":"${times('A', size)}"}`),
  'client data: an origin of many labels': clientData((size) => `{"origin":"https://${times('a.', size)}com"}`),
  'client data: an origin of digits': clientData((size) => `{"origin":"https://${times('1', size)}"}`),
  'client data: an origin of hyphens': clientData((size) => `{"origin":"${times('-', size)}"}`),
  'client data: members that differ': clientData((size) => `{${units(size, (at) => `"${at}":1`).join(',')}}`),
  'client data: one member again and again': clientData((size) => `{${units(size, () => '"type":1').join(',')}}`),
  'client data: lists': clientData((size) => times('[', size)),
  'client data: brackets that close': clientData((size) => times('{}', size)),
  'client data: escapes': clientData((size) => `{"type":"${times('\\u0061', Math.ceil(size / 6) * 6)}"}`),
  'client data: top origins': clientData((size) => `{"topOrigin":"${times('https://a.example/ ', size)}"}`),
})
