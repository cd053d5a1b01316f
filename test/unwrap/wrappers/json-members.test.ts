import { expect, test } from 'vitest'
import { fixture } from '../../helpers/fixtures.ts'
import { lint } from '../../helpers/lint.ts'

const { text } = fixture('captured/twilio-platform.registration.json')
const inner = (whole: string) => whole.trim().slice(1, -1)

const told = async (pasted: string) => {
  const { report } = await lint([{ name: 'pasted.txt', text: pasted, how: 'named' }])
  return report.inputs.flatMap(({ payloads }) =>
    payloads.flatMap(({ kind, findings }) =>
      findings.map(({ severity, rule, pointer, line }) => [kind, severity, rule, pointer, line].join(' ')),
    ),
  )
}

test.each([
  ['as they stand', inner(text)],
  ['with a comma behind the last', `${inner(text).trimEnd()},\n`],
  ['on one line', inner(JSON.stringify(JSON.parse(text)))],
])('members without their braces are those of the object: %s', async (_, pasted) => {
  expect(await told(pasted)).toEqual(['registration info payload-was-wrapped  1'])
})

test('a fault in them has its place in what was pasted', async () => {
  const line = text.split('\n').findIndex((one) => one.includes('"authenticatorAttachment"'))
  const pasted = inner(text)
    .trimStart()
    .replace(/("authenticatorAttachment": )"\w+"/, '$1"any"')
  expect(await told(pasted)).toContain(
    `registration error authenticator-attachment-is-any /authenticatorAttachment ${line}`,
  )
})

test('lines that somebody marked are some of them: what is not there is unknown', async () => {
  const some = inner(text).replace(/\s*"authenticatorAttachment": "\w+",/, '')
  expect(some).not.toBe(inner(text))
  expect(await told(some)).toEqual(['registration info payload-was-wrapped  1'])
})

test('a response that stands alone is called so, whatever it is called', async () => {
  const { response } = JSON.parse(text)
  expect(await told(`const response = ${JSON.stringify(response)}`)).toContain(
    'registration error credential-is-inner-response  1',
  )
})
