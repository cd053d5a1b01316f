import { expect, test } from 'vitest'
import { FAULTY, onOneLine, pasted, SOUND } from './pasted.ts'

const escaped = (json: string, quote: string): string => json.replaceAll('&', '&amp;').replaceAll('"', quote)
const FORMS: Record<string, (json: string) => string> = {
  'a page': (json) => `<pre>${escaped(json, '&quot;')}</pre>`,
  'decimal references': (json) => escaped(json, '&#34;'),
  'hexadecimal references': (json) => `<td>${escaped(onOneLine(json), '&#x22;')}</td>`,
  'a string in JSON': (json) => JSON.stringify({ body: escaped(onOneLine(json), '&quot;') }),
}

test.each(Object.entries(FORMS))('%s: the registration is found, and its places', async (_, form) => {
  const all = await pasted(form(SOUND))
  expect(all).toMatchObject([{ kind: 'registration', errors: [] }])
  expect(all[0]?.via).toContain('html')
  const [{ errors } = { errors: [] }] = await pasted(form(FAULTY))
  expect(errors).toEqual([expect.stringMatching(/^&[#\w]+;any&/)])
})

test.each(['<p>{&quot no object', '<p>{ no &quot;object&quot;'])('%s is no payload', async (text) => {
  expect(await pasted(text)).toMatchObject([{ kind: 'unknown' }])
})
