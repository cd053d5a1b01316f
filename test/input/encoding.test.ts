import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { sourceOf } from '../../src/input/source.ts'
import { lint } from '../helpers/lint.ts'

const GOOD = readFileSync('fixtures/captured/twilio-platform.registration.json', 'utf8')
const BAD = GOOD.replace('"platform"', '"any"')
const about = { name: 'x', how: 'named' } as const
const utf16 = Buffer.from(BAD, 'utf16le')
const big = Buffer.from(utf16).swap16()
const mark = Buffer.from([0xff, 0xfe])
const { response } = JSON.parse(GOOD) as { response: Record<string, string> }

describe('text in another encoding is read, and the encoding is told', () => {
  it.each([
    ['UTF-16, little end first, with a mark', Buffer.concat([mark, utf16]), 'text in UTF-16'],
    ['UTF-16, big end first, with a mark', Buffer.concat([mark, utf16]).swap16(), 'text in UTF-16'],
    ['UTF-16, little end first, without a mark', utf16, 'text in UTF-16 without a byte order mark'],
    ['UTF-16, big end first, without a mark', big, 'text in UTF-16 without a byte order mark'],
    ['Latin-1 around it', Buffer.from(`Grüße\n${BAD}`, 'latin1'), 'text in Windows-1252'],
    [
      'quotation marks of Windows around it',
      Buffer.concat([Buffer.from([0x93, 0x94, 10]), Buffer.from(BAD)]),
      'text in Windows-1252',
    ],
    [
      'UTF-8 that was cut within a character',
      Buffer.concat([Buffer.from(`Grüße\n${BAD}`), Buffer.from([0xc3])]),
      'text in UTF-8 with 1 damaged character',
    ],
  ])('%s', async (_, bytes, undone) => {
    const source = sourceOf(bytes, about)
    expect([source.binary, source.undone]).toEqual([undefined, undone])
    const { report, linted } = await lint([source])
    const findings = report.inputs.flatMap(({ payloads }) => payloads.flatMap((payload) => payload.findings))
    findings.sort((a, b) => a.severity.localeCompare(b.severity))
    expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual([
      ['authenticator-attachment-is-any', 'error'],
      ['payload-was-wrapped', 'info'],
    ])
    const [{ line = 0, column = 0 } = {}] = findings
    const [{ text } = { text: '' }] = linted
    expect(text.split('\n')[line - 1]?.slice(column - 1)).toMatch(/^"any"/)
  })

  it('UTF-8 is nothing that had to be undone, with a mark or without', () => {
    for (const text of [GOOD, `\ufeff${GOOD}`, '{"name":"Zoë 🔑"}'])
      expect(sourceOf(Buffer.from(text), about)).toEqual({ ...about, text: text.replace('\ufeff', '') })
  })

  it('the characters that Windows-1252 has where Latin-1 has controls are those of Windows', () => {
    expect(
      sourceOf(
        Buffer.from([0x93, 0x61, 0x94, 0x20, 0x96, 0x80, 0x20, 0x61, 0x61, 0x61, 0x61, 0x61, 0x61, 0x61, 0x61, 0x61]),
        about,
      ).text,
    ).toBe('“a” –€ aaaaaaaaa')
  })
})

describe('what is no text stays binary', () => {
  it.each([
    ['an attestation object', Buffer.from(response.attestationObject ?? '', 'base64url')],
    ['authenticator data', Buffer.from(response.authenticatorData ?? '', 'base64url')],
    ['a public key', Buffer.from(response.publicKey ?? '', 'base64url')],
    ['random bytes', Buffer.from(Array.from({ length: 4096 }, (_, at) => (at * 7919 + (at >> 3)) & 0xff))],
    [
      'samples of sound, in which every other byte is zero',
      Buffer.from(Array.from({ length: 4096 }, (_, at) => (at % 2 ? 0 : at % 30))),
    ],
    ['bytes of which most are beyond ASCII', Buffer.from(Array.from({ length: 400 }, (_, at) => 0xa1 + (at % 90)))],
    [
      'a byte that Windows-1252 does not use',
      Buffer.concat([Buffer.from('a text of some length, and then '), Buffer.from([0x81])]),
    ],
  ])('%s', (_, bytes) => {
    expect(sourceOf(bytes, about)).toMatchObject({ text: '', binary: expect.any(String) })
  })
})
