import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { lintText } from '../../../src/index.ts'
import { literalsIn } from '../../../src/unwrap/literal.ts'
import { fc, runs } from '../../helpers/property.ts'
import { inspected, LANGUAGES } from './languages.ts'

const captured = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../../fixtures/captured/${name}.json`, import.meta.url), 'utf8'))
const REG = captured('resident-key-platform.registration')
const AUTH = captured('resident-key-platform.authentication')

interface Told {
  kinds: string[]
  findings: [rule: string, codes: string][]
  at: string[]
}

async function told(text: string): Promise<Told> {
  const { inputs } = await lintText(text)
  const lines = text.split('\n')
  const payloads = inputs.flatMap((input) => input.payloads)
  const findings = payloads.flatMap((payload) => payload.findings).filter(({ severity }) => severity !== 'info')
  return {
    kinds: payloads.map(({ kind }) => kind),
    findings: findings.map(({ rule, codes }) => [rule, codes.join()]),
    at: findings.map(({ line = 1, column = 1, endColumn = 1 }) =>
      (lines[line - 1] ?? '').slice(column - 1, endColumn - 1),
    ),
  }
}

test.each(Object.entries(LANGUAGES))('%s is judged as the JSON', async (_, write) => {
  expect(await told(write(REG))).toEqual({ kinds: ['registration'], findings: [], at: [] })
  expect(await told(write(AUTH))).toEqual({ kinds: ['authentication'], findings: [], at: [] })
  const faulty = { ...REG, authenticatorAttachment: 'any' }
  const { findings } = await told(JSON.stringify(faulty))
  const found = await told(write(faulty))
  expect(found).toMatchObject({ kinds: ['registration'], findings })
  expect(found.at).toEqual([expect.stringMatching(/^['"`]*a(?:' \+ ')?ny['"`]*$/)])
})

const DIGITS = 'AAECAwQFBgcICQoLDA0ODw'

test.each([
  ['a style sheet', 'a { color: red; id: x }\n.b { type: "x" }'],
  ['a function body', 'function f(id) {\n  const body = { id: id, type: "public-key" }\n  return send(body)\n}'],
  ['a call with members that are no credential', "setState({ id: 'abc', type: 'text' })\nrender({ id: 5 })"],
  ['an interface', 'interface Credential {\n  id: string;\n  rawId: ArrayBuffer;\n  type: "public-key";\n}'],
  ['a stack trace', "Error: x [as y] {\n    at Object.<anonymous> (/srv/a.js:1:2)\n    code: 'ERR'"],
  ['prose', "It doesn't {work} (see [1], 'the book') or [that](https://x.example)"],
  ['what a program computes', `const c = { id: a.id, rawId: encode(a.rawId), type: a.type }`],
  ['a literal that is cut', `{ id: '${DIGITS}', rawId: '${DIGITS}', type: 'public-key'`],
])('%s is no payload', async (_, text) => {
  expect((await told(text)).kinds).toEqual(['unknown'])
})

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
])('a quarter of a megabyte of %s takes no more than a moment', (_, text) => {
  const whole = text.repeat(Math.ceil(LONG / text.length)).slice(0, LONG)
  const began = performance.now()
  expect(literalsIn(whole) ?? []).toBeInstanceOf(Array)
  expect(performance.now() - began).toBeLessThan(3000)
})

test.each(['{', '[', '(', 'A(', '{a:', "{'a':["])('100,000 times %s overflow nothing', async (open) => {
  expect((await told(open.repeat(100_000))).kinds).toEqual(['unknown'])
})

test('whatever util.inspect prints is read back', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 6 }), fc.boolean(), (value, oneLine) => {
      const text = inspected({ value }, oneLine ? { breakLength: Number.POSITIVE_INFINITY } : {})
      const [part] = literalsIn(text) ?? []
      expect(JSON.parse(part?.cut?.text ?? 'null')).toEqual({ value })
      expect(part?.cut?.offsets()).toHaveLength((part?.cut?.text.length ?? 0) + 1)
    }),
    { numRuns: runs(1000) },
  )
})
