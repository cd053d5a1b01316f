import { expect, test } from 'vitest'
import { FAULTY, onOneLine, pasted, SOUND } from './pasted.ts'

const hex = (text: string): string => Buffer.from(text).toString('hex')
const FORMS: Record<string, (json: string) => string> = {
  'one line': hex,
  'capital digits': (json) => hex(onOneLine(json)).toUpperCase(),
  'lines of 48': (json) => hex(json).replace(/.{48}/g, '$&\n'),
  'bytes with blanks': (json) => hex(onOneLine(json)).replace(/../g, '$& '),
  'bytes with colons': (json) => hex(onOneLine(json)).replace(/..(?!$)/g, '$&:'),
  'a prefix': (json) => `0x${hex(onOneLine(json))}`,
}

test.each(Object.entries(FORMS))('%s: the registration is found, and its places', async (_, form) => {
  const all = await pasted(form(SOUND))
  expect(all).toMatchObject([{ kind: 'registration', errors: [] }])
  expect(all[0]?.via[0]).toBe('hex')
  const [{ errors } = { errors: [] }] = await pasted(form(FAULTY))
  expect(errors.map((digits) => Buffer.from(digits.replace(/[\s:]/g, ''), 'hex').toString())).toEqual(['"any"'])
})

test.each([
  ['hex of something else', hex('{"a":1}')],
  ['an odd number of digits', hex('{"a":1}').slice(0, -1)],
])('%s is no payload', async (_, text) => {
  expect(await pasted(text)).toMatchObject([{ kind: 'unknown' }])
})
