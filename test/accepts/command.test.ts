import { expect, test } from 'vitest'
import { LIBRARIES, type LibraryName } from '../../src/accepts/names.ts'
import type { Accepted, AcceptsLibrary } from '../../src/formats/accepts/accepted.ts'
import { cli } from '../cli/run.ts'
import { parsedAs } from '../helpers/schemas.ts'

const CAPTURE = 'fixtures/captured/cred-props.registration.json'

async function librariesOf(stdin: string): Promise<Map<string, AcceptsLibrary>> {
  const { code, out } = await cli(['accepts', '--format', 'json'], { stdin })
  expect(code).toBe(0)
  const { payloads } = parsedAs<Accepted>('accepts', out)
  return new Map((payloads[0]?.libraries ?? []).map((one) => [one.name, one]))
}

const first = (all: Map<string, AcceptsLibrary>, name: LibraryName) => all.get(name)?.refusals[0]

test('a row for each library, in the order of the list', async () => {
  const { code, out, err } = await cli(['accepts', CAPTURE])
  expect([code, err]).toEqual([0, ''])
  const [heading, ...rows] = out.split('\n')
  expect(heading).toBe(`${CAPTURE}  registration`)
  expect(rows.slice(0, LIBRARIES.length).map((row) => row.split(' ', 1)[0])).toEqual([...LIBRARIES])
  expect(out).toMatch(/^go-webauthn +takes it as it is$/m)
  expect(out).toContain('12 of 15 libraries take it as it is.')
})

const ID = 'C45-s5SUXa5fFXGyfq6rFtEtbX0Iq_swOpO-7RKRz5A'
const RESPONSE = { clientDataJSON: 'e30', attestationObject: 'oA', transports: ['internal'] }
const WHOLE = { id: ID, rawId: ID, type: 'public-key', clientExtensionResults: {}, response: RESPONSE }

test('a refusal is in the words of the library, with its place and what to change', async () => {
  const { rawId: _, ...withoutRawId } = WHOLE
  const all = await librariesOf(JSON.stringify(withoutRawId))
  expect(first(all, 'py_webauthn')).toEqual({
    pointer: '',
    member: 'rawId',
    message: 'Credential missing required rawId',
    change: 'Send as rawId what stands at /id.',
  })
  expect(all.get('java-webauthn-server')?.accepts).toBe(true)
})

test('the name of a member that a library does not know is shown, and cannot act on a terminal', async () => {
  const stdin = JSON.stringify({ ...WHOLE, 'evil\u001b[31m': 1 })
  const all = await librariesOf(stdin)
  expect(first(all, 'java-webauthn-server')?.message).toMatch(/^Unrecognized field "evil.+" \(class com\.yubico/)
  for (const format of ['table', 'json']) {
    const { out } = await cli(['accepts', '--format', format], { stdin })
    expect(out).toContain('evil')
    expect(out).not.toContain('\u001b')
  }
  expect(all.get('webauthn-rs')?.accepts).toBe(true)
})

test('a secret as the name of a member is shown by nobody', async () => {
  const token = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhZGEifQ.c2lnbmF0dXJlLW9mLWFkYS1sb3ZlbGFjZQ'
  const { out } = await cli(['accepts'], { stdin: JSON.stringify({ ...WHOLE, [token]: 1 }) })
  expect(out).toContain('java-webauthn-server')
  expect(out).not.toContain(token)
})

test('what was taken out before the capture is no wrong form', async () => {
  const redacted = { ...WHOLE, response: { ...RESPONSE, attestationObject: 'REDACTED' } }
  const all = await librariesOf(JSON.stringify(redacted))
  expect(all.get('go-webauthn')).toMatchObject({ accepts: true, refusals: [] })
})

test('of several parsers of a library, the one that takes it is named', async () => {
  const bytes = (text: string): number[] => [...Buffer.from(text, 'base64url')]
  const flat = {
    rawId: bytes(ID),
    type: 'public-key',
    clientDataJSON: bytes('e30'),
    attestationObject: bytes('oA'),
  }
  const all = await librariesOf(JSON.stringify(flat))
  expect(all.get('Firehed')).toMatchObject({ accepts: true, parser: 'ArrayBufferResponseParser' })
})

test('a terminal is not written past its edge', async () => {
  const { out } = await cli(['accepts', '-', '--color', 'never'], {
    stdin: '{"id":"AA","response":{}}',
    columns: 60,
    isTTY: true,
  })
  // A word that is longer than the room stays whole: a name of a Java class.
  const long = out.split('\n').filter((line) => line.length > 60 && !/ [^ ]{30,}/.test(line))
  expect(long).toEqual([])
})

test('no response in it: exit 1, and who says what it is', async () => {
  const { code, out, err } = await cli(['accepts', '-'], { stdin: '{"hello": 1}' })
  expect([code, out]).toEqual([1, ''])
  expect(err).toContain('there is no registration or sign-in in it')
})

test('an unreadable file and a wrong flag are misuse', async () => {
  expect(await cli(['accepts', 'no-such-file.json'])).toMatchObject({ code: 2, out: '' })
  expect(await cli(['accepts', CAPTURE, '--format', 'xml'])).toMatchObject({ code: 2, out: '' })
})
