import { existsSync, readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { WRAPPERS } from '../../src/generated/wrappers.ts'
import { eachUnit, locator } from '../../src/json/doc.ts'
import { MAX_UNWRAP_DEPTH } from '../../src/limits.ts'
import type { Candidate } from '../../src/model/index.ts'
import { unwrap } from '../../src/unwrap/index.ts'
import { Readers } from '../../src/unwrap/readers.ts'
import { defineWrapper, type Wrapper } from '../../src/unwrap/wrapper.ts'
import blockquote from '../../src/unwrap/wrappers/blockquote.ts'
import jsonInText from '../../src/unwrap/wrappers/json-in-text.ts'
import linePrefixes from '../../src/unwrap/wrappers/line-prefixes.ts'

const root = new URL('../../', import.meta.url)

test('a wrapper is registered by standing in one of the folders', () => {
  const providers = readdirSync(new URL('src/providers', root)).map((name) => `src/providers/${name}/wrappers`)
  const folders = ['src/unwrap/wrappers', ...providers].filter((folder) => existsSync(new URL(folder, root)))
  const files = folders.flatMap((folder) => readdirSync(new URL(folder, root)))
  expect(new Set(WRAPPERS).size).toBe(files.length)
})

/** `> ` before each line, as in a mail. */
const quoted = defineWrapper({
  opens: 'text',
  step: 'quoted',
  sure: 'likely',
  undone: undefined,
  looks: (text) => text.startsWith('> '),
  open: (text) => {
    const offsets = (): number[] => [...text.matchAll(/(?<=^> .*)[^\n]|\n|$/gm)].map(({ index }) => index)
    return [{ cut: { text: text.replace(/^> /gm, ''), offsets }, says: { method: 'POST', capturedAt: 7 } }]
  },
})

/** An exchange as a recorder might keep it: the body as a text, the answer as it stands, one more behind two units. */
const recorded = defineWrapper({
  opens: 'object',
  looks: (object) => Object.hasOwn(object, 'recorded'),
  open: ({ padded }) => ({
    says: { contentType: 'application/json' },
    parts: [
      { pointer: '/recorded/body', says: { urls: ['https://x.test/', 'https://x.test/v2/Passkeys/VerifyFactor?a=1'] } },
      { pointer: '/recorded/answer' },
      ...(typeof padded === 'string'
        ? [{ pointer: '/padded', cut: { text: padded.slice(2), offsets: eachUnit(2, padded.slice(2)) } }]
        : []),
    ],
  }),
})

/** Opens every text, and finds nothing that anybody knows. */
const greedy = (sure: 'exact' | 'whole' | 'likely'): Wrapper =>
  defineWrapper({
    opens: 'text',
    step: 'greedy',
    sure,
    undone: undefined,
    looks: () => true,
    open: () => [{ value: { nobody: 'knows' } }],
  })

/** Without those that read quotations themselves. */
const OTHERS = WRAPPERS.filter((one) => one !== blockquote && one !== jsonInText && one !== linePrefixes)

const found = (text: string, ...more: Wrapper[]): Candidate[] =>
  unwrap({ name: 'x', text, how: 'named' }, new Readers([...more, ...OTHERS]))

const kinds = (all: readonly Candidate[]): (string | undefined)[] => all.map(({ recognition }) => recognition?.kind)

/** What stands in the input at a pointer of a candidate. */
function spelling(text: string, { doc, pointer }: Candidate, member: string): string {
  const range = locator(doc).value(`${pointer}${member}`)
  return text.slice(doc.toSource(range?.start ?? 0), doc.toSource(range?.end ?? 0))
}

describe('a text that a wrapper cuts out', () => {
  const text = '> {"rawId":\n> "AAAA"}'

  test('is read by the others, and its places are those of the input', () => {
    const all = found(text, quoted)
    expect(kinds(all)).toEqual(['credential'])
    expect(all[0]?.via).toEqual(['quoted', 'json'])
    expect(all.map((one) => spelling(text, one, '/rawId'))).toEqual(['"AAAA"'])
  })

  test('carries what the wrapper says of the request', () => {
    expect(found(text, quoted)[0]?.hints).toEqual({ method: 'POST', capturedAt: 7 })
  })

  test('is read in another way when the first was only likely and nothing in it is known', () => {
    const errors = found('> TypeError: no name', quoted, greedy('likely'))
    expect(errors[0]?.via).toEqual(['quoted', 'text'])
  })

  test('may be cut out of another one, down to the limit', () => {
    const quotes = (count: number): string => `${'> '.repeat(count)}{"rawId":"AAAA"}`
    expect(found(quotes(2), quoted)[0]?.via).toEqual(['quoted', 'quoted', 'json'])
    expect(kinds(found(quotes(MAX_UNWRAP_DEPTH), quoted))).toEqual(['credential'])
    expect(kinds(found(quotes(MAX_UNWRAP_DEPTH + 1), quoted))).toEqual([undefined])
  })
})

describe('the parts of an object', () => {
  const body = JSON.stringify({ rawId: 'AAAA' })
  const text = JSON.stringify({
    other: { rawId: 'BBBB' },
    recorded: { body, answer: { rawId: 'CCCC' } },
    padded: `~~${body}`,
  })
  const all = found(text, recorded)

  test('are a text to be read, a value as it stands, and a piece of a text', () => {
    expect(all.map(({ via, pointer }) => [via.join(' '), pointer])).toEqual([
      ['json json', ''],
      ['json', '/recorded/answer'],
      ['json json', ''],
    ])
    expect(all.map((one) => spelling(text, one, '/rawId'))).toEqual(['\\"AAAA\\"', '"CCCC"', '\\"AAAA\\"'])
    expect(all[2]?.doc.toSource(0)).toBe(text.indexOf('~~') + 2)
  })

  test('carry what is said of them: the first address that a provider knows says who receives it', () => {
    const { contentType, ...rest } = all[0]?.hints ?? {}
    expect(contentType).toBe('application/json')
    expect(rest).toEqual({ endpoint: 'twilio/VerifyFactor', target: 'twilio' })
    expect(all[1]?.hints).toEqual({ contentType })
  })
})

describe('an input', () => {
  test('is read in another way when the first was only likely and nothing in it is known', () => {
    expect(found('TypeError: no name', greedy('likely'))[0]?.via).toEqual(['text'])
  })

  test('is so too when it was the whole of a form, which goes before what is only likely', () => {
    expect(found('TypeError: no name', greedy('whole'))[0]?.via).toEqual(['text'])
    const likely: Wrapper = { ...greedy('likely'), open: () => [{ value: { rawId: 'AAAA' } }] } as Wrapper
    const whole: Wrapper = { ...greedy('whole'), step: 'whole', open: likely.open } as Wrapper
    expect(found('nothing', likely, whole)[0]?.via).toEqual(['whole'])
  })

  test('is not when the first was exact', () => {
    expect(found('TypeError: no name', greedy('exact'))).toEqual([])
  })

  test('is read as what it certainly is before what it is likely to be', () => {
    expect(found('{"rawId":"AAAA"}', greedy('likely'))[0]?.via).toEqual(['json'])
  })

  test('that nobody can read tells why', () => {
    const kindsOf = (text: string) => found(text, greedy('likely')).map(({ faults }) => faults.map(({ kind }) => kind))
    expect([kindsOf('nothing'), kindsOf('{nothing')]).toEqual([[['no-payload-found']], [['json-invalid']]])
  })
})
