import { readFileSync } from 'node:fs'
import { lintText } from '../../helpers/lint.ts'

interface Captured {
  id: string
  response: Record<string, string>
}

const captured = (name: string): Captured =>
  JSON.parse(readFileSync(new URL(`../../../fixtures/captured/${name}.json`, import.meta.url), 'utf8'))

/** One registration, and a sign-in with it. */
export const CREDENTIALS = {
  registration: captured('es256-direct.registration'),
  authentication: captured('es256-direct.authentication'),
}
const registration = CREDENTIALS.registration.response
const signIn = CREDENTIALS.authentication.response
const bytes = (text = ''): Buffer => Buffer.from(text, 'base64url')

const attestationObject = bytes(registration.attestationObject)
const authData = bytes(registration.authenticatorData)
/** Behind RP ID hash, flags, counter, AAGUID, the length of the id and the id (WebAuthn Level 3 §6.1, §6.5.1). */
const keyAt = 55 + authData.readUInt16BE(53)
/** The one certificate of the statement, a byte string whose length takes two bytes. */
const certificateAt = attestationObject.indexOf(Buffer.from('x5c')) + 4 + 3

export const ATTESTATION = attestationObject
export const COSE_KEY = authData.subarray(keyAt)
export const CERTIFICATE = attestationObject.subarray(
  certificateAt,
  certificateAt + attestationObject.readUInt16BE(certificateAt - 2),
)

/** What stands alone, by the kind of payload that it is judged as. */
export const FIELDS: readonly [name: string, kind: string, value: Buffer][] = [
  ['attestationObject', 'registration', attestationObject],
  ['clientDataJSON', 'registration', bytes(registration.clientDataJSON)],
  ['clientDataJSON', 'authentication', bytes(signIn.clientDataJSON)],
  ['authenticatorData', 'registration', authData],
  ['authenticatorData', 'authentication', bytes(signIn.authenticatorData)],
  ['signature', 'authentication', bytes(signIn.signature)],
  ['publicKey', 'registration', bytes(registration.publicKey)],
  ['credentialPublicKey', 'field', COSE_KEY],
  ['certificate', 'field', CERTIFICATE],
]

const hex = (value: Buffer): string => value.toString('hex')
const pairs = (value: Buffer): string[] => hex(value).match(/../g) ?? []
const lines = (text: string, width: number): string => text.replaceAll(new RegExp(`.{${width}}(?=.)`, 'g'), '$&\n')

/** repr(): what is no printable ASCII is escaped, and so are the quotation mark and the backslash. */
const printed = (value: Buffer): string =>
  value
    .toString('latin1')
    .replaceAll(/[\\']/g, '\\$&')
    .replaceAll(/[^ -~]/g, (char) => `\\x${char.charCodeAt(0).toString(16).padStart(2, '0')}`)

/** xxd: the offset, eight groups of two bytes, the same as text. */
export const xxd = (value: Buffer): string =>
  Array.from({ length: Math.ceil(value.length / 16) }, (_, row) => {
    const part = value.subarray(16 * row, 16 * row + 16)
    const groups = hex(part).replaceAll(/(.{4})(?=.)/g, '$1 ')
    return `${(16 * row).toString(16).padStart(8, '0')}: ${groups.padEnd(39)}  ${part.toString('latin1').replaceAll(/[^ -~]/g, '.')}`
  }).join('\n')

/** hexdump -C. */
export const hexdump = (value: Buffer): string =>
  Array.from({ length: Math.ceil(value.length / 16) }, (_, row) => {
    const part = value.subarray(16 * row, 16 * row + 16)
    const [one, two] = [pairs(part).slice(0, 8), pairs(part).slice(8)]
    const text = part.toString('latin1').replaceAll(/[^ -~]/g, '.')
    return `${(16 * row).toString(16).padStart(8, '0')}  ${`${one.join(' ')}  ${two.join(' ')}`.padEnd(48)}  |${text}|`
  })
    .concat(value.length.toString(16).padStart(8, '0'))
    .join('\n')

/** Ways to paste a value; `name` is that of the field. */
export const WRITTEN: readonly [form: string, write: (value: Buffer, name: string) => string][] = [
  ['base64url', (value) => value.toString('base64url')],
  ['base64', (value) => value.toString('base64')],
  ['base64url with padding', (value) => value.toString('base64').replaceAll('+', '-').replaceAll('/', '_')],
  ['lines of 64', (value) => `${lines(value.toString('base64'), 64)}\n`],
  ['lines of 76 that end as in Windows', (value) => lines(value.toString('base64'), 76).replaceAll('\n', '\r\n')],
  ['percent-encoded', (value) => encodeURIComponent(value.toString('base64'))],
  ['a data URL', (value) => `data:application/octet-stream;base64,${value.toString('base64')}`],
  ['hex', hex],
  ['HEX', (value) => hex(value).toUpperCase()],
  ['0x and hex', (value) => `0x${hex(value)}`],
  ['\\x and hex', (value) => `\\x${hex(value)}`],
  ['hex with colons', (value) => pairs(value).join(':')],
  ['hex with blanks', (value) => pairs(value).join(' ')],
  ['hex in lines', (value) => lines(hex(value), 64)],
  ['hex in groups and lines', (value) => lines(hex(value), 32).replaceAll(/[0-9a-f]{8}(?=[0-9a-f])/g, '$& ')],
  [
    'escapes',
    (value) =>
      pairs(value)
        .map((pair) => `\\x${pair}`)
        .join(''),
  ],
  [
    'an array of a program',
    (value) =>
      `[${pairs(value)
        .map((pair) => `0x${pair}`)
        .join(', ')}]`,
  ],
  ['bytes of Python', (value) => `b'${printed(value)}'`],
  ['an array that is made', (value) => `new Uint8Array([${value.join(', ')}])`],
  [
    'an array that Node prints',
    (value) =>
      `Uint8Array(${value.length}) [\n${Array.from({ length: Math.ceil(value.length / 12) }, (_, row) =>
        [...value.subarray(12 * row, 12 * row + 12)].map((byte) => String(byte).padStart(5)).join(),
      ).join(',\n')}\n]`,
  ],
  ['xxd', xxd],
  ['hexdump -C', hexdump],
  ['a Buffer that is printed', (value) => `<Buffer ${pairs(value).join(' ')}>`],
  ['a list of bytes', (value) => JSON.stringify([...value])],
  ['a list of signed bytes', (value) => JSON.stringify([...new Int8Array(value)])],
  ['bytes of Go', (value) => `[${value.join(' ')}]`],
  ['a Buffer as JSON', (value) => JSON.stringify(value)],
  ['a typed array as JSON', (value) => JSON.stringify(new Uint8Array(value))],
  ['a JSON string', (value) => JSON.stringify(value.toString('base64url'))],
  ['a JSON string of PHP', (value) => JSON.stringify(value.toString('base64')).replaceAll('/', '\\/')],
  ['single quotes and a semicolon', (value) => `'${value.toString('base64url')}';`],
  ['a backtick', (value) => `\`${value.toString('base64url')}\``],
  ['a fence', (value) => `\`\`\`\n${value.toString('base64url')}\n\`\`\`\n`],
  ['a name and a colon', (value, name) => `${name}: ${value.toString('base64url')}`],
  ['a name and =', (value, name) => `${name}=${value.toString('base64')}`],
  ['a snake and hex', (value, name) => `${name.replaceAll(/(?<=[a-z])[A-Z]/g, '_$&').toLowerCase()} = "${hex(value)}"`],
  ['a member of JSON', (value, name) => `  "${name}": "${value.toString('base64url')}",`],
  ['a constant', (value, name) => `const ${name} = '${value.toString('base64url')}'\n`],
  ['a path', (value, name) => `credential.response.${name}: ${value.toString('base64url')}`],
  ['its name above it', (value, name) => `${name}:\n${lines(value.toString('base64'), 64)}\n`],
  ['a heading and a fence', (value, name) => `## ${name}\n\n\`\`\`\n${value.toString('base64url')}\n\`\`\`\n`],
  ['Markdown', (value, name) => `- **${name}** (base64url): \`${value.toString('base64url')}\``],
]

export const text64 = (value: Buffer): string => value.toString('base64url')
export const payloadsIn = async (text: string) => (await lintText(text)).inputs.flatMap(({ payloads }) => payloads)

export const some = (value: Buffer | undefined): Buffer => value ?? Buffer.alloc(0)
export const cut = (value: Buffer, bytes: number): Buffer => value.subarray(0, value.length - bytes)
export const changed = (value: Buffer, at: number, byte: number): Buffer => {
  const copy = Buffer.from(value)
  copy[at] = byte
  return copy
}
