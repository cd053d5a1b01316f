import { expect, test } from 'vitest'
import { FAULTY, onOneLine, pasted, SOUND } from './pasted.ts'

const base64 = (text: string): string => Buffer.from(text).toString('base64')
const FORMS: Record<string, (json: string) => string> = {
  'base64 ': base64,
  base64url: (json) => Buffer.from(onOneLine(json)).toString('base64url'),
  'lines of 76': (json) => `${base64(json).replace(/.{76}/g, '$&\n')}\n`,
  'a data URL': (json) => `data:application/json;base64,${base64(json)}`,
  'a member': (json) => JSON.stringify({ credential: base64(onOneLine(json)) }),
}

test.each(Object.entries(FORMS))('%s: the registration is found, and its places', async (_, form) => {
  const all = await pasted(form(SOUND))
  expect(all).toMatchObject([{ kind: 'registration', errors: [] }])
  expect(all[0]?.via).toContain('base64')
  const [{ errors } = { errors: [] }] = await pasted(form(FAULTY))
  expect(errors).toHaveLength(1)
  // Digits hold six bits each: the value begins within the first.
  expect(Buffer.from(errors[0] ?? '', 'base64').length).toBeGreaterThan(2)
})

test.each([
  ['base64 of something else', base64(`{"a":"${'b'.repeat(80)}"}`)],
  ['base64 and something else', `${base64(SOUND).slice(0, 800)} §`],
])('%s is no payload', async (_, text) => {
  expect(await pasted(text)).toMatchObject([{ kind: 'unknown' }])
})
