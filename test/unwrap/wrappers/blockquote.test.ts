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

test.each([
  ['the prompt of a console', (json: string) => `> JSON.stringify(credential)\n${json}`],
  ['the prompt of a console that prints an object', (json: string) => `> show({ a: 1 })\n${json}`],
  ['the end of a tag', (json: string) => `<pre\n  class="x"\n>${json}</pre>`],
  ['a line of a shell script', (json: string) => `> cat credential.json\n${onOneLine(json)}\n> `],
  ['one side of a diff', (json: string) => `3c3\n< {}\n---\n> {}\n${json}`],
])('%s is no quotation', async (_, form) => {
  for (const json of [SOUND, FAULTY]) {
    const all = await pasted(form(json))
    expect(all.map(({ kind }) => kind)).toEqual(['registration'])
    expect(all[0]?.via).not.toContain('quotation')
    expect(all[0]?.errors).toEqual(json === SOUND ? [] : ['"any"'])
  }
})

test.each(['> {no object', '> > see {1}'])('a quotation without an object is no payload', async (text) => {
  expect(await pasted(text)).toMatchObject([{ kind: 'unknown' }])
})
