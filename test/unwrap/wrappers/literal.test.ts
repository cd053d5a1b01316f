import { inspect } from 'node:util'
import { expect, test } from 'vitest'
import { literalsIn } from '../../../src/unwrap/literal.ts'
import { lintText } from '../../helpers/lint.ts'
import { fc, runs } from '../../helpers/property.ts'
import { inspected, LANGUAGES } from './languages.ts'
import { AUTH, REG, told } from './told.ts'

test.each(Object.entries(LANGUAGES))('%s is judged as the JSON', async (_, write) => {
  expect(await told(write(REG))).toEqual({ kinds: ['registration'], findings: [], at: [] })
  expect(await told(write(AUTH))).toEqual({ kinds: ['authentication'], findings: [], at: [] })
  const faulty = { ...REG, authenticatorAttachment: 'any' }
  const { findings } = await told(JSON.stringify(faulty))
  const found = await told(write(faulty))
  expect(found).toMatchObject({ kinds: ['registration'], findings })
  expect(found.at).toEqual([expect.stringMatching(/^['"`]*a(?:' \+ ')?ny['"`]*$/)])
})

const DIGITS = 'AAECAwQFBgcICQoLDA0ODw'

test.each([
  ['a style sheet', 'a { color: red; id: x }\n.b { type: "x" }'],
  ['a function body', 'function f(id) {\n  const body = { id: id, type: "public-key" }\n  return send(body)\n}'],
  ['a call with members that are no credential', "setState({ id: 'abc', type: 'text' })\nrender({ id: 5 })"],
  ['an interface', 'interface Credential {\n  id: string;\n  rawId: ArrayBuffer;\n  type: "public-key";\n}'],
  ['a stack trace', "Error: x [as y] {\n    at Object.<anonymous> (/srv/a.js:1:2)\n    code: 'ERR'"],
  ['prose', "It doesn't {work} (see [1], 'the book') or [that](https://x.example)"],
  ['what a program computes', `const c = { id: a.id, rawId: encode(a.rawId), type: a.type }`],
  ['a program that is cut', `function f(id) {\n  const body = { id: '${DIGITS}', type: `],
  ['prose that is cut', "It doesn't {work: see 'the book"],
])('%s is no payload', async (_, text) => {
  expect((await told(text)).kinds).toEqual(['unknown'])
})

test('whatever util.inspect prints is read back', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 6 }), fc.boolean(), (value, oneLine) => {
      const text = inspected({ value }, oneLine ? { breakLength: Number.POSITIVE_INFINITY } : {})
      const [part] = literalsIn(text) ?? []
      expect(JSON.parse(part?.cut?.text ?? 'null')).toEqual({ value })
      expect(part?.cut?.offsets()).toHaveLength((part?.cut?.text.length ?? 0) + 1)
    }),
    { numRuns: runs(1000) },
  )
})

const BYTES = Buffer.from(REG.response.attestationObject, 'base64url')
const buffer = (of: Uint8Array): ArrayBuffer =>
  of.buffer.slice(of.byteOffset, of.byteOffset + of.byteLength) as ArrayBuffer
const withBytes = (attestationObject: string): string =>
  inspected({ ...REG, response: { ...REG.response, attestationObject: 0 } }).replace(
    'attestationObject: 0',
    () => `attestationObject: ${attestationObject}`,
  )

test.each([
  ['an ArrayBuffer', inspected(buffer(BYTES)), 'bytes-are-array'],
  ['a typed array', inspected(new Uint8Array(BYTES)), 'bytes-are-array'],
  ['a typed array of a program', `new Uint8Array([${[...BYTES]}])`, 'bytes-are-array'],
  ['a Buffer', `<Buffer ${BYTES.toString('hex').replace(/..(?=.)/g, '$& ')}>`, 'bytes-are-node-buffer'],
  ['a bytes object', `b'${REG.response.attestationObject}'`, 'base64-bad-character'],
])('the bytes of %s are told as those of JSON', async (_, bytes, rule) => {
  const { kinds, findings } = await told(withBytes(bytes))
  expect(kinds).toEqual(['registration'])
  expect(findings.map(([one]) => one)).toEqual([rule])
})

const CONSOLE = 'what the console prints of an object'
const NODE = 'what Node.js prints of bytes'

test.each([
  ['ArrayBuffer(306)', CONSOLE],
  ['ArrayBuffer { byteLength: 306 }', CONSOLE],
  [inspect(buffer(BYTES)), NODE],
  [inspect(BYTES), NODE],
  [inspect(new Uint8Array(BYTES)), NODE],
  ['[Getter]', CONSOLE],
  ['[Object]', 'what Node.js prints in place of an object'],
])('%s says nothing of the bytes, and how to capture them', async (bytes, printed) => {
  const text = withBytes(bytes)
  const { findings, at } = await told(text)
  expect(findings).toEqual([['json-invalid', '']])
  expect(bytes).toContain(at[0])
  const { inputs } = await lintText(text)
  expect(JSON.stringify(inputs)).toContain(printed)
})

const ID = REG.id
test.each([
  [
    'Node.js',
    `{ id: '${ID}', rawId: <Buffer 61 72 ... 30 more bytes>, type: 'public-key' }`,
    '<Buffer',
    'util.inspect()',
  ],
  ['Swift', `Credential(id: "${ID}", rawId: 32 bytes, type: "public-key")`, '32 bytes', 'httpBody'],
  [
    'Swift, with its class',
    `Credential(id: "${ID}", rawId: Data(32 bytes), type: "public-key")`,
    'Data(32',
    'httpBody',
  ],
  ['Kotlin', `Credential(id=${ID}, rawId=[B@1a2b3c, type=public-key)`, '[B@1a2b3c', 'registrationResponseJson'],
  ['Java', `Credential[id=${ID}, rawId=byte[32], type=public-key]`, 'byte[32]', 'registrationResponseJson'],
  [
    'Python',
    `{'id': '${ID}', 'rawId': <memory at 0x7f3c2a1b4d00>, 'type': 'public-key'}`,
    '<memory',
    'urlsafe_b64encode',
  ],
  [
    'Python, an object',
    `{'id': '${ID}', 'rawId': <_io.BytesIO object at 0x7f3c2a1b4d00>, 'type': 'public-key'}`,
    '<_io',
    'urlsafe_b64encode',
  ],
  ['C#', `Credential { Id = ${ID}, RawId = System.Byte[], Type = public-key }`, 'System.Byte', 'JsonSerializer'],
  ['Ruby', `{"id"=>"${ID}", "rawId"=>#<StringIO:0x000071>, "type"=>"public-key"}`, '#<StringIO', 'request.raw_post'],
  ['a console', `{id: '${ID}', rawId: ArrayBuffer(32), type: 'public-key'}`, 'ArrayBuffer(32)', 'credential.toJSON()'],
  [
    'a string of JavaScript',
    `{id: '${ID}', rawId: [object ArrayBuffer], type: 'public-key'}`,
    '[object',
    'credential.toJSON()',
  ],
])('bytes that %s did not print are captured again there', async (_, text, at, words) => {
  const { findings } = (await lintText(text)).inputs[0]?.payloads[0] ?? { findings: [] }
  const gone = findings.filter(({ rule }) => rule === 'json-invalid')
  expect(gone).toHaveLength(1)
  expect(text.slice((gone[0]?.column ?? 0) - 1)).toMatch(
    at.startsWith('[') ? /^\[/ : new RegExp(`^${at.slice(0, 4).replace(/[(]/g, '\\\\$&')}`),
  )
  expect(`${gone[0]?.cause} ${gone[0]?.fix}`).toContain(words)
  expect(findings.some(({ rule }) => /^(?:base64|bytes)-/.test(rule))).toBe(false)
})

test('what a program makes of its arguments is unknown', async () => {
  expect((await told(withBytes("Buffer.from('AAAA', 'base64')"))).findings).toEqual([])
})

const DATA = REG.response.clientDataJSON
test.each([
  ['variables', `{ id, rawId, type, authenticatorAttachment: 'any', response: { clientDataJSON: '${DATA}' } }`],
  [
    'members of others',
    `{ id: a.id, rawId: b(a.rawId), authenticatorAttachment: 'any', response: { clientDataJSON: '${DATA}' } }`,
  ],
  [
    'calls with names',
    `["id": "${REG.id}", "rawId": Data(base64Encoded: "AA")!, "authenticatorAttachment": "any", "response": ["clientDataJSON": "${DATA}"]]`,
  ],
  [
    'what goes on behind a string',
    `{ id: '${REG.id}', rawId: 'AA'.concat(x), authenticatorAttachment: 'any', response: { clientDataJSON: '${DATA}' ?? y } }`,
  ],
  [
    'calls over lines',
    `{ id: '${REG.id}', rawId: encode(\n  a,\n  { b: 1 }\n), authenticatorAttachment: 'any', response: { clientDataJSON: c\n    .d() } }`,
  ],
  [
    'Python',
    `{'id': '${REG.id}', 'rawId': bytes.fromhex('00'), 'authenticatorAttachment': 'any', 'response': {'clientDataJSON': b64(x)[:-1].decode()}}`,
  ],
  [
    'a spread',
    `JSON.stringify({ ...credential, id: '${REG.id}', rawId: x, authenticatorAttachment: 'any', response: { clientDataJSON: y } })`,
  ],
])('what a program makes is there and unknown: %s', async (_, text) => {
  const { kinds, findings, at } = await told(text)
  expect(kinds).toEqual([expect.stringMatching(/registration|credential/)])
  const known = findings.filter(
    ([rule]) => !['type-absent', 'attestation-object-absent', 'response-ceremony-unclear'].includes(rule),
  )
  expect(known.map(([rule]) => rule)).toEqual(['authenticator-attachment-is-any'])
  expect(at.at(-1) ?? '').toMatch(/any|\{|\[/)
})

test('what an object of a program lacks is not sent', async () => {
  const members = `id='${REG.id}', raw_id='${REG.rawId}', authenticator_attachment='platform', type='public-key'`
  const response = `client_data_json='${DATA}', attestation_object='${REG.response.attestationObject}', transports=None`
  const text = `Credential(${members}, response=Response(${response}), client_extension_results={})`
  expect((await told(text)).findings).toEqual([])
})

test('bytes as Python prints them are judged as what they are', async () => {
  const bytes = Buffer.from(DATA, 'base64url').toString()
  const members = `id='${REG.id}', raw_id='${REG.rawId}', authenticator_attachment='platform', type='public-key'`
  const response = `client_data_json=b'${bytes}', attestation_object='${REG.response.attestationObject}'`
  const text = `Credential(${members}, response=Response(${response}), client_extension_results={})`
  expect((await told(text)).findings).toEqual([])
  const broken = text.replace('webauthn.create', 'webauthn.crate')
  expect((await told(broken)).findings.map(([rule]) => rule)).toEqual(['client-data-type-unknown'])
})

test('a literal in a fence, and quoted, is found', async () => {
  const literal = inspected({ ...REG, authenticatorAttachment: 'any' })
  const fence = `# Ticket\n\nIt's {so}:\n\n\`\`\`js\nconst a = { x: [1] }\nconst credential = ${literal}\n\`\`\`\nThanks!\n`
  for (const text of [fence, fence.replace(/^/gm, '> '), `POST /a body: ${literal} took 5 ms`])
    expect((await told(text)).at).toEqual(["'any'"])
})

test.each([
  ['with a comma too many', `${JSON.stringify(REG, null, 2).replace(/\n\}$/, ',\n}')}`],
  ['with a comment', `// sent\n${JSON.stringify(REG)}`],
])('JSON %s is still told as such', async (_, text) => {
  const { inputs } = await lintText(text)
  expect(inputs[0]?.payloads[0]?.via).not.toContain('literal')
})

test('JSON in a member of a literal is read with what is around it', async () => {
  const call = { url: 'https://verify.twilio.com/v2/Services/VA1/Passkeys/VerifyFactor', body: JSON.stringify(AUTH) }
  expect((await told(inspected(call))).findings.map(([rule]) => rule)).toEqual(['wrong-ceremony-for-endpoint'])
})

const FAULTY = { ...REG, authenticatorAttachment: 'any' }

test.each([
  ['the message of a log', JSON.stringify({ log: `credential: ${inspected(FAULTY)}\n`, time: '2026-05-01T10:00:00Z' })],
  [
    'an error of a library',
    `AxiosError: failed\n    at settle (/a.js:1:2) {\n  config: ${inspected({ data: JSON.stringify(FAULTY) })},\n  [cause]: [Function: x]\n}\n`,
  ],
])('%s holds it', async (_, text) => {
  const { kinds, findings } = await told(text)
  expect(kinds).toEqual(['registration'])
  expect(findings.map(([rule]) => rule)).toEqual(['authenticator-attachment-is-any'])
})

test('what a console folded is unknown, not empty', async () => {
  const { findings } = await told(
    `Object ${inspected({ ...REG, response: 0 }).replace('response: 0', 'response: {…}')}`,
  )
  expect(findings).toEqual([['json-invalid', '']])
})

test('an object as print_r prints it on one line', async () => {
  const { id } = REG
  const text = `stdClass Object ( [id] => ${id} [rawId] => ${id} [type] => public-key [authenticatorAttachment] => any [response] => stdClass Object ( [clientDataJSON] => ${REG.response.clientDataJSON} [attestationObject] => ${REG.response.attestationObject} ) [clientExtensionResults] => stdClass Object ( ) )`
  expect((await told(text)).at).toEqual(['any'])
})
