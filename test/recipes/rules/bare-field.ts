import { AUTH, type Capture, good, REG, type Row, type RuleId, unchanged } from '../rows.ts'

const bad = (rule: RuleId, cause: string, edit: (credential: Capture) => string | Uint8Array, ext = 'txt'): Row => ({
  rule,
  name: `bad-${cause}`,
  base: 'es256-direct.registration',
  change: unchanged,
  edit: (_text, credential) => edit(credential),
  ext,
})

const bytes = (text: string): Buffer => Buffer.from(text, 'base64url')
const hex = (value: Buffer): string => `${value.toString('hex')}\n`

/** Behind the id in authenticator data (WebAuthn Level 3 §6.5.1). */
const keyOf = ({ response }: Capture): Buffer => {
  const data = bytes(response.authenticatorData)
  return data.subarray(55 + data.readUInt16BE(53))
}
/** The first of x5c: its length takes two bytes. */
const certificateOf = ({ response }: Capture): Buffer => {
  const object = bytes(response.attestationObject)
  const at = object.indexOf('x5c') + 7
  return object.subarray(at, at + object.readUInt16BE(at - 2))
}
const pem = (certificate: Buffer): string =>
  `-----BEGIN CERTIFICATE-----\n${certificate.toString('base64').replaceAll(/.{64}(?=.)/g, '$&\n')}\n-----END CERTIFICATE-----\n`

/** Fields that stand alone. */
const rows: readonly Row[] = [
  bad('bare-field', 'attestation-object', ({ response }) => `${response.attestationObject}\n`),
  bad('bare-field', 'raw-attestation-object', ({ response }) => bytes(response.attestationObject), 'cbor'),
  bad(
    'bare-field',
    'two-with-names',
    ({ response: { clientDataJSON, attestationObject } }) =>
      `clientDataJSON: ${clientDataJSON}\nattestationObject: ${attestationObject}\n`,
  ),
  bad('bare-field', 'key-in-hex', (credential) => hex(keyOf(credential))),
  bad('bare-field', 'certificate', (credential) => pem(certificateOf(credential))),
  bad('bare-field', 'aaguid', () => 'adce0002-35bc-c60a-648b-0b25f1f05503\n'),
  good('bare-field', 'whole-credential', AUTH),
  bad('bare-field-unknown', 'challenge', () => 'pXb3K0mQz7Lr2TfYw9VhNgpXb3K0mQz7Lr2TfYw9Vh0\n'),
  bad('bare-field-unknown', 'uuid', () => '3f0c1f5e-6a1b-4c2d-8e3f-4a5b6c7d8e9f\n'),
  good('bare-field-unknown', 'whole-credential', REG),
  bad(
    'fields-beside-unread',
    'names-without-signs',
    ({ id, authenticatorAttachment, response: { attestationObject } }) =>
      `The credential has\n  id "${id}"\n  authenticatorAttachment "${authenticatorAttachment}"\n  attestationObject = ${attestationObject}\nand it fails.\n`,
  ),
  bad(
    'fields-beside-unread',
    'response-of-a-log',
    ({ id, authenticatorAttachment, response }) =>
      `INFO id=${id} type=public-key authenticatorAttachment=${authenticatorAttachment} response=${JSON.stringify(response)}\n`,
  ),
  bad(
    'fields-beside-unread',
    'response-with-its-class',
    ({ id, response }) => `got id => ${id}, response => #<Parameters ${JSON.stringify(response)} permitted: false>\n`,
  ),
  bad(
    'fields-beside-unread',
    'printed-one-after-the-other',
    ({ id, response }) => `id ${id}\nresponse ${JSON.stringify(response, null, 2)}\n`,
  ),
  {
    ...bad('fields-beside-unread', '', (all) => `id ${all.id}\nresponse ${JSON.stringify(all)}\n`),
    name: 'good-whole-in-what-is-called-response',
  },
  {
    ...bad(
      'fields-beside-unread',
      '',
      ({ authenticatorAttachment, response: { attestationObject } }) =>
        `10:00 INFO verify authenticatorAttachment=${authenticatorAttachment} attestationObject=${attestationObject} type=public-key failed\n`,
    ),
    name: 'good-all-read',
  },
  bad('certificate-unreadable', 'cut', (credential) => pem(certificateOf(credential).subarray(0, 200))),
  { ...bad('certificate-unreadable', '', (credential) => pem(certificateOf(credential))), name: 'good-certificate' },
  bad('field-trailing-bytes', 'key-and-extensions', (credential) =>
    hex(Buffer.concat([keyOf(credential), Buffer.from([0xa0])])),
  ),
  {
    ...bad('field-trailing-bytes', '', (credential) => `credentialPublicKey: ${hex(keyOf(credential))}`),
    name: 'good-key',
  },
]

export default rows
