import { expect, test } from 'vitest'
import { FAULTY, onOneLine, pasted, SOUND } from './pasted.ts'

const FORMS: Record<string, (json: string) => string> = {
  'a mail': (json) => `You wrote:\n${json.replace(/^/gm, '> ')}\n`,
  'a mail that quotes a mail': (json) => `Hi,\n${json.replace(/^/gm, '> > ')}\nand so on`,
  'marks without blanks': (json) => `${json.replace(/^/gm, '>')}\n`,
  'a fence in a quotation': (json) => `> see\n> \`\`\`\n> ${onOneLine(json)}\n> \`\`\``,
}

test.each(Object.entries(FORMS))('%s: the registration is found, and its places', async (_, form) => {
  const all = await pasted(form(SOUND))
  expect(all).toMatchObject([{ kind: 'registration', errors: [] }])
  expect(all[0]?.via[0]).toBe('quotation')
  expect(await pasted(form(FAULTY))).toMatchObject([{ errors: ['"any"'] }])
})

test.each(['> {no object', '> > see {1}'])('a quotation without an object is no payload', async (text) => {
  expect(await pasted(text)).toMatchObject([{ kind: 'unknown' }])
})
