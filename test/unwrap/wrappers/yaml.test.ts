import { describe, expect, test } from 'vitest'
import { parse, stringify } from 'yaml'
import { yamlDocuments } from '../../../src/unwrap/yaml-document.ts'
import { lintText } from '../../helpers/lint.ts'
import { fc, runs } from '../../helpers/property.ts'
import { FAULTY, pasted, SOUND } from './pasted.ts'

const yaml = (json: string, options = {}): string => stringify(JSON.parse(json), { lineWidth: 0, ...options })

const IN_A_BLOCK = 'JSON in a block'
const FORMS: readonly [what: string, form: (json: string) => string][] = [
  ['plain scalars', yaml],
  ['double quotes', (json) => yaml(json, { defaultStringType: 'QUOTE_DOUBLE' })],
  ['single quotes', (json) => yaml(json, { defaultStringType: 'QUOTE_SINGLE' })],
  ['behind comments and a marker', (json) => `# captured\n\n---\n${yaml(json)}`],
  ['under names of somebody', (json) => yaml(JSON.stringify({ fixture: { name: 'good', payload: JSON.parse(json) } }))],
  ['in a list', (json) => yaml(`[${json}]`)],
  ['with Windows line ends', (json) => yaml(json).replaceAll('\n', '\r\n')],
  ['by an anchor and an alias', (json) => `base: &it\n${yaml(json).replaceAll(/^/gm, '  ')}\nname: x\n`],
  ['with an alias of a name', (json) => `trace: x\n&step step: 7\n${yaml(json)}about: *step\n`],
  ['in a fence of Markdown', (json) => `It fails:\n\n\`\`\`yaml\n${yaml(json)}\`\`\`\nWhy?`],
  [
    'JSON in a block',
    (json) => `name: x\nbody: |\n${JSON.stringify(JSON.parse(json), null, 2).replaceAll(/^/gm, '  ')}\n`,
  ],
]

describe.each(FORMS)('%s', (what, form) => {
  test('the registration is found, without a fault', async () => {
    const found = await pasted(form(SOUND))
    expect(found.map(({ kind, errors }) => [kind, errors])).toEqual([['registration', []]])
    // JSON in a block is seen as JSON in a text before anybody thinks of YAML.
    expect(found[0]?.via).toContain(what === IN_A_BLOCK ? 'text' : 'yaml')
  })

  test('a fault stands where the text has it', async () => {
    const [found] = await pasted(form(FAULTY))
    expect(found?.errors).toEqual([expect.stringMatching(/^(["']?)any\1$/)])
  })
})

test.each([
  ['a log', 'Error: could not verify\nCode: 60378\n'],
  ['prose', 'Note: it fails.\n\nSteps: sign in, wait.\nExpected: a session.\n'],
  ['a mapping of somebody', 'version: 2\nservices:\n  web:\n    image: nginx\n'],
  ['a mistake of YAML', 'id: "abc\nrawId: [1\nresponse: {'],
])('%s holds no payload', async (_what, text) => {
  const { inputs } = await lintText(text)
  expect(inputs.flatMap(({ payloads }) => payloads.map(({ kind }) => kind))).toEqual(['unknown'])
})

describe('hostile', () => {
  test('aliases of aliases are not followed without end', () => {
    const levels = Array.from({ length: 12 }, (_, n) => `a${n + 1}: &a${n + 1} [${`*a${n},`.repeat(10)}]`)
    expect(yamlDocuments(`a0: &a0 [x]\n${levels.join('\n')}\n`)).toBeUndefined()
  })

  test('dashes without end', () => {
    expect(yamlDocuments(`a: 1\nb:\n${'- '.repeat(100_000)}x\n`)).toBeUndefined()
  })

  test.each([
    ['line ends', '\n'.repeat(500_000)],
    ['comments', '#\n'.repeat(300_000)],
    ['names', 'a:\n'.repeat(30_000)],
  ])('many %s', async (_what, text) => {
    expect((await lintText(text)).inputs).toHaveLength(1)
  })
})

test('what a writer of YAML writes is read as what it wrote', () => {
  const value = fc.jsonValue({ maxDepth: 4 }).filter((one) => typeof one === 'object' && one !== null)
  fc.assert(
    fc.property(value, (one) => {
      const text = stringify(one)
      const [document] = yamlDocuments(text) ?? []
      expect(JSON.parse(document?.text ?? 'null')).toEqual(JSON.parse(JSON.stringify(parse(text))))
      expect(document?.offsets()).toHaveLength((document?.text.length ?? 0) + 1)
    }),
    { numRuns: runs(1000) },
  )
})
