import { expect, test } from 'vitest'
import { literalsIn } from '../../../src/unwrap/literal.ts'
import { inspected, LANGUAGES } from './languages.ts'
import { REG, told } from './told.ts'

/** Ends where a value that is long enough to be cut has its middle. */
const CUT_IN = ['attestationObject', 'clientDataJSON', 'publicKey'] as const

test.each(Object.entries(LANGUAGES).filter(([name]) => name !== 'a model of Pydantic'))(
  '%s that breaks off is judged as far as it goes',
  async (_, write) => {
    const BREAKS_OFF = ['text-breaks-off', '']
    for (const name of CUT_IN) {
      const cut = (value: unknown): string => {
        const text = write(value as never)
        return text.slice(0, text.indexOf(REG.response[name].slice(4, 10)) + 40)
      }
      expect(await told(`${cut(REG)}\n`)).toMatchObject({ kinds: ['registration'], findings: [BREAKS_OFF] })
      const found = await told(cut({ ...REG, authenticatorAttachment: 'any' }))
      expect(found.findings).toEqual(
        [['authenticator-attachment-is-any', '60386'], BREAKS_OFF].map(([rule, codes]) => [
          rule,
          rule === 'text-breaks-off' ? codes : expect.any(String),
        ]),
      )
    }
  },
)

test('where a literal breaks off is told at the value that it breaks off in', async () => {
  const text = `10:00 sent ${inspected(REG)}`
  const end = text.indexOf('clientDataJSON') + 60
  expect((await told(text.slice(0, end))).at).toEqual([text.slice(text.indexOf("'", end - 50), end)])
})

test.each([
  ['behind a name', "{ id: 'AAAA', rawId:"],
  ['in a name', "{ id: 'AAAA', raw"],
  ['in a word', '{id=AAAA, rawId=AA'],
  ['behind a comma', "{'id': 'AAAA',"],
])('%s a literal breaks off, too', (_, start) => {
  const [part] = literalsIn(start) ?? []
  expect(part?.faults).toMatchObject([{ kind: 'text-breaks-off' }])
  expect(part?.value).toMatchObject({ id: 'AAAA' })
})

/** UTF-16 units: what is looked at anew from every one of them does not end before the test does. */
const LONG = 256 * 1024
test.each([
  ['braces', '{'.repeat(60)],
  ['braces with names', '{a:'],
  ['braces in brackets', '({['],
  ['quotes', "{a:'"],
  ['backticks', '{`a'],
  ['triple quotes', '{"""a'],
  ['comments', '{/*'],
  ['comments of a line', '{#'],
  ['bytes', '[<a3 '],
  ['blanks between bytes', '[<    '],
  ['calls', 'A(B(a='],
  ['print_r', 'Array ( [a] => '],
  ['var_dump', 'array(1) {["a"]=>'],
  ['structs', '#<A a='],
  ['structs of Go', '{A:b '],
  ['maps of Java', '{a=b '],
  ['names', `[${'a'.repeat(40)}.`],
  ['dots', '[...'],
  ['additions', `['a'+`],
  ['JSON.parse', "JSON.parse('"],
  ['calls with strings', "{a:b('"],
  ['calls in calls', '{a:b(c['],
  ['tables', '{a={'],
  ['chains', '{a:b.c?.'],
])('a quarter of a megabyte of %s is no payload', async (_, text) => {
  expect((await told(text.repeat(Math.ceil(LONG / text.length)).slice(0, LONG))).kinds).toEqual(['unknown'])
})

test.each(['{', '[', '(', 'A(', '{a:', "{'a':["])('100,000 times %s overflow nothing', async (open) => {
  expect((await told(open.repeat(100_000))).kinds).toEqual(['unknown'])
})
