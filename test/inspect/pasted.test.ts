import { describe, expect, test } from 'vitest'
import { toHex } from '../../src/decode/index.ts'
import { ATTESTATION, bytesOf, captured, drawn, look, registration } from './helpers.ts'

const { response } = registration
const attestation = bytesOf(ATTESTATION)
const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64')
const authData = bytesOf(response.authenticatorData)
const certificate = attestation.subarray(111, 583)
const pem = `-----BEGIN CERTIFICATE-----\n${base64(certificate).replace(/.{64}/g, '$&\n')}\n-----END CERTIFICATE-----\n`
const { signature } = JSON.parse(captured('es256-direct.authentication')).response as { signature: string }

describe('a pasted field is taken for what it is', () => {
  const cases: [string, string, string, string][] = [
    ['attestationObject', 'base64url', ATTESTATION, 'attestationObject'],
    ['attestationObject', 'base64', base64(attestation), 'attestationObject'],
    ['attestationObject', 'hex', toHex(attestation), 'attestationObject'],
    ['attestationObject', 'JSON string', JSON.stringify(ATTESTATION), 'attestationObject'],
    ['attestationObject', 'base64 twice', Buffer.from(base64(attestation)).toString('base64'), 'attestationObject'],
    ['attestationObject', 'percent', encodeURIComponent(base64(attestation)), 'attestationObject'],
    ['attestationObject', 'a list', JSON.stringify([...attestation]), 'attestationObject'],
    ['attestationObject', 'lines', ATTESTATION.replace(/.{76}/g, '$&\n'), 'attestationObject'],
    ['authenticatorData', 'base64url', response.authenticatorData, 'authenticatorData'],
    ['authenticatorData', 'hex', toHex(authData).toUpperCase(), 'authenticatorData'],
    ['authenticatorData', '37 bytes', `${toHex(authData.subarray(0, 32))}0500000002`, 'authenticatorData'],
    ['authenticatorData', 'in CBOR', `58a4${toHex(authData)}`, 'authenticatorData'],
    ['clientDataJSON', 'base64url', response.clientDataJSON, 'clientDataJSON'],
    ['clientDataJSON', 'JSON', Buffer.from(bytesOf(response.clientDataJSON)).toString(), 'clientDataJSON'],
    ['COSE key', 'hex', toHex(attestation.subarray(681)), 'credentialPublicKey'],
    ['certificate', 'base64', base64(certificate), 'certificate'],
    ['certificate', 'PEM', pem, 'certificate'],
    ['certificate', 'hex with colons', toHex(certificate).replace(/..(?=.)/g, '$&:'), 'certificate'],
    ['publicKey', 'base64url', response.publicKey, 'publicKey'],
    ['signature', 'base64url', signature, 'signature'],
    ['other CBOR', 'hex', '83010203', 'CBOR'],
    ['a payload', 'base64', base64(Buffer.from(captured('es256-direct.authentication'))), 'payload'],
  ]
  test.each(cases)('%s as %s', (_, _form, text, took) => {
    const found = look(text)
    expect([found.took, found.complete]).toEqual([took, true])
  })
})

test('it says what it took it for, and how it was read', async () => {
  const [line] = (await drawn(toHex(authData))).split('\n')
  expect(line).toBe('taken for authenticatorData: 164 bytes, the layout fits; read as hex')
  const twice = Buffer.from(base64(attestation)).toString('base64')
  expect(look(twice).readAs).toBe('base64, encoded twice')
})

test('bytes that nothing fits are shown, and are no success', async () => {
  const { took, complete, nodes } = look('dqWe2utdUC__pvK4m-ptcdJ6xRxSADtN_62qz2tiBq0')
  expect([took, complete]).toEqual(['bytes', false])
  expect(nodes[0]?.hex).toMatch(/^76a59eda/)
})

test.each(['', '   ', 'hello world!', '{"a":1}', '{"a":', '[]', 'null', '"'])('%j is nothing that is known', (text) => {
  const { took, complete } = look(text)
  expect([took, complete]).toEqual([null, false])
})

test('authenticator data that was cut goes as far as it goes', () => {
  const { took, nodes, complete } = look(toHex(authData.subarray(0, 100)))
  expect([took, complete]).toEqual(['authenticatorData', false])
  const rows = nodes[0]?.children.map(({ name }) => name)
  expect(rows).toEqual([
    'rpIdHash',
    'flags',
    'signCount',
    'aaguid',
    'credentialIdLength',
    'credentialId',
    'credentialPublicKey',
    'stopped',
  ])
  expect(nodes[0]?.children.at(-1)?.stopped?.rule).toBe('cbor-truncated')
})
