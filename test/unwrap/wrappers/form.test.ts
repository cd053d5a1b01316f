import { expect, test } from 'vitest'
import { FAULTY, onOneLine, pasted, SOUND } from './pasted.ts'

const fields = (value: object, path = ''): string[] =>
  Object.entries(value).flatMap(([name, one]) => {
    const at = path === '' ? name : `${path}[${name}]`
    return typeof one === 'string' ? [`${encodeURIComponent(at)}=${encodeURIComponent(one)}`] : fields(one ?? {}, at)
  })

const FORMS: Record<string, (json: string) => string> = {
  'a field with JSON': (json) => `csrf=1&credential=${encodeURIComponent(onOneLine(json))}`,
  'the field of a framework': (json) => `csrfToken=abc&action=register&data=${encodeURIComponent(onOneLine(json))}`,
  'members of members': (json) => fields(JSON.parse(json)).join('&'),
  'a field with base64': (json) => `credential=${Buffer.from(onOneLine(json)).toString('base64url')}`,
}

test.each(Object.entries(FORMS))('%s: the registration is found, and the place of a fault', async (_, form) => {
  const all = await pasted(form(SOUND))
  expect(all.map(({ kind }) => kind)).toEqual(['registration'])
  expect(all[0]?.via[0]).toBe('form')
  const [{ errors } = { errors: [] }] = await pasted(form(FAULTY))
  expect(errors.join()).toMatch(/any|ImFueS|YW55|Jhbnk|FueS/)
})

test.each([
  ['a form of something else', 'name=a&id=1&page=2'],
  ['a field that was cut', `credential=${encodeURIComponent(onOneLine(SOUND)).slice(0, 300)}`],
  ['a member of a text', 'id=1&response=x&response[a]=b&response%5B__proto__%5D=c'],
])('%s is no registration without a fault', async (_, text) => {
  const all = await pasted(text)
  expect(all.every(({ kind, errors }) => kind !== 'registration' || errors.length > 0)).toBe(true)
})
