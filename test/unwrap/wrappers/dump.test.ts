import { describe, expect, test } from 'vitest'
import { lintText } from '../../helpers/lint.ts'
import { FAULTY, pasted, SOUND } from './pasted.ts'

type Value = string | number | Value[] | { [name: string]: Value }
const entries = (value: Value): [string, Value][] => Object.entries(value as object)
const isMap = (value: Value): boolean => typeof value === 'object' && !Array.isArray(value)

/** dump() of Swift. */
const swift = (value: Value, name: string, indent: string): string => {
  const deeper = `${indent}  `
  if (Array.isArray(value))
    return `${indent}▿ ${name}${value.length} element${value.length === 1 ? '' : 's'}\n${value.map((one) => `${deeper}- ${JSON.stringify(one)}\n`).join('')}`
  if (!isMap(value)) return `${indent}- ${name}${JSON.stringify(value)}\n`
  if (entries(value).length === 0) return `${indent}- ${name}0 key/value pairs\n`
  return `${indent}▿ ${name}App.Credential\n${entries(value)
    .map(([own, one]) => swift(one, `${own}: `, deeper))
    .join('')}`
}

/** What the developer tools of Chrome unfold. */
const unfolded = (value: Value, indent = ''): string =>
  entries(value)
    .map(([name, one]) => {
      if (!isMap(one) && !Array.isArray(one)) return `${indent}${name}: ${JSON.stringify(one)}\n`
      const type = Array.isArray(one)
        ? `Array(${one.length})`
        : name === 'response'
          ? 'AuthenticatorAttestationResponse'
          : 'Object'
      return `${indent}${name}: ${type}\n${unfolded(one, `${indent}  `)}${Array.isArray(one) ? `${indent}  length: 1\n` : ''}${indent}  [[Prototype]]: ${type}\n`
    })
    .join('')

const described = (value: Value, sign: string, indent = '    '): string =>
  entries(value)
    .map(([name, one]) => {
      if (Array.isArray(one)) return `${indent}${name}${sign}[${one.join(', ')}]\n`
      if (!isMap(one)) return `${indent}${name}${sign}${one}\n`
      return `${indent}${name}${sign.trimEnd()}\n${described(one, sign, `${indent}    `)}`
    })
    .join('')

const inToml = (value: Value): string =>
  isMap(value)
    ? `{ ${entries(value)
        .map(([name, one]) => `${name} = ${inToml(one)}`)
        .join(', ')} }`
    : JSON.stringify(value)
const toml = (value: Value, section = ''): string => {
  const own = entries(value)
  const path = (name: string): string => (section === '' ? name : `${section}.${name}`)
  const lines = own.filter(([, one]) => !isMap(one)).map(([name, one]) => `${name} = ${inToml(one)}\n`)
  const inner = own.filter(([, one]) => isMap(one)).map(([name, one]) => `\n[${path(name)}]\n${toml(one, path(name))}`)
  return lines.join('') + inner.join('')
}

const FORMS: readonly [what: string, write: (value: Value) => string][] = [
  ['dump() of Swift', (value) => swift(value, '', '')],
  ['dump() of Swift behind a prompt of its debugger', (value) => `\n${swift(value, '', '')}\n`],
  ['what the developer tools unfold', (value) => unfolded(value)],
  [
    'what they unfold below its head',
    (value) => `PublicKeyCredential {id: 'x…', type: 'public-key'}\n${unfolded(value, '  ')}`,
  ],
  ['a description with =', (value) => `Credential\n${described(value, ' = ')}`],
  ['TOML', (value) => `# a fixture\n${toml(value)}`],
  ['TOML with a section around', (value) => `[credential]\n${toml(value, 'credential')}`],
  [
    'TOML with tables within lines',
    (value) =>
      entries(value)
        .map(([name, one]) => `${name} = ${inToml(one)}\n`)
        .join(''),
  ],
]

const inWindows = (text: string): string => text.replaceAll('\n', '\r\n')

describe.each(FORMS)('%s', (_what, write) => {
  test('a sound registration is one, without an error', async () => {
    for (const text of [write(JSON.parse(SOUND)), inWindows(write(JSON.parse(SOUND)))])
      expect(await pasted(text)).toMatchObject([{ kind: 'registration', errors: [] }])
  })

  test('what is wrong in it is told at its value', async () => {
    const [{ errors } = { errors: [] }, ...others] = await pasted(write(JSON.parse(FAULTY)))
    expect([errors, others]).toEqual([[expect.stringMatching(/^"?any"?$/)], []])
  })
})

test('bytes that a debugger does not show are told, and the rest is judged', async () => {
  const text = unfolded(JSON.parse(FAULTY)).replace(/attestationObject: ".*"/, 'attestationObject: ArrayBuffer(306) {}')
  const [{ errors } = { errors: [] }] = await pasted(text)
  expect(errors).toEqual(['"any"', expect.stringMatching(/^Arr/)])
})

test('optional values of Swift are what they hold', async () => {
  const text = swift(JSON.parse(FAULTY), '', '').replace(
    '- authenticatorAttachment: "any"',
    '▿ authenticatorAttachment: Optional("any")\n    - some: "any"',
  )
  expect(await pasted(text)).toMatchObject([{ kind: 'registration', errors: ['"any"'] }])
})

test.each([
  ['a program', 'const rawId = encode(a)\nsend({\n  id = rawId\n})\n'],
  ['settings', 'attestation_object_format = none\nid = example\n'],
])('%s is no credential', async (_what, text) => {
  const { inputs } = await lintText(text)
  expect(inputs.flatMap(({ payloads }) => payloads.map(({ kind }) => kind))).toEqual(['unknown'])
})
