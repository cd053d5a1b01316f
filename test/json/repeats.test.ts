import { expect, test } from 'vitest'
import { hasRepeats, repeatsIn } from '../../src/json/repeats.ts'
import { MAX_FINDINGS } from '../../src/limits.ts'
import { captured } from '../conformance/payload.ts'
import { lintText } from '../helpers/lint.ts'

const RULE = 'json-repeated-member'
const registration = JSON.stringify(captured('es256-none.registration'))
const twice = (text: string, name: string, value = '1'): string =>
  text.replace(`"${name}":`, `"${name}":${value},"${name}":`)

const pointersIn = async (text: string): Promise<string[]> =>
  (await lintText(text)).inputs.flatMap(({ payloads }) =>
    payloads.flatMap(({ findings }) => findings.filter(({ rule }) => rule === RULE).map(({ pointer }) => pointer)),
  )

test.each([
  ['{"a":1,"b":{"a":2},"c":[{"a":3},{"a":4}],"d":":\\":"}', []],
  ['{"a":1,"a":2}', ['/a']],
  ['{"x":[{"a":1,"a":2,"a":3}]}', ['/x/0/a']],
  ['{"__proto__":1,"__proto__":2}', ['/__proto__']],
  ['{"a/b~":1,"a/b~":{"c":1,"c":2}}', ['/a~1b~0', '/a~1b~0/c']],
  ['{"a":1,"\\u0061":2}', ['/a']],
])('%s', (text, pointers) => {
  expect(hasRepeats(text, JSON.parse(text))).toBe(pointers.length > 0)
  expect(repeatsIn(text).map(({ pointer }) => pointer)).toEqual(expect.arrayContaining(pointers))
  expect(repeatsIn(text)).toHaveLength(pointers.length)
})

test('members that are told are counted on, however many others there are', () => {
  const others = Array.from({ length: MAX_FINDINGS + 1 }, (_, at) => `"m${at}":1,"m${at}":2`)
  const [first] = repeatsIn(`{"a":1,"a":2,${others.join()},"a":3,"a":4}`)
  expect(first).toMatchObject({ pointer: '/a', times: 4 })
})

test.each([
  ['a member of the credential', twice(registration, 'id', '"AAAA"'), ['/id']],
  ['a member of its response', twice(registration, 'transports', '[]'), ['/response/transports']],
  ['of a credential in a list', `[${twice(registration, 'type', '"x"')},${registration}]`, ['/0/type']],
  ['beside a credential, in what is around it', `{"trace":1,"trace":2,"credential":${registration}}`, []],
  ['in JSON within a string', JSON.stringify({ credential: twice(registration, 'type', '5') }), ['/type']],
])('%s', async (_, text, pointers) => {
  expect(await pointersIn(text)).toEqual(pointers)
})

test('the value that counts is the last, and the first is told by its place', async () => {
  const text = twice(registration, 'authenticatorAttachment', '"any"')
  const [finding] = (await lintText(text)).inputs[0]?.payloads[0]?.findings.filter(({ rule }) => rule === RULE) ?? []
  expect(finding?.message).toContain(`first on line 1 at column ${text.indexOf('"authenticatorAttachment"') + 1}`)
  expect(text.slice((finding?.column ?? 0) - 1)).toMatch(/^"platform"/)
})
