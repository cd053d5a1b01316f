import { describe, expect, test } from 'vitest'
import type { ReportFinding } from '../../../src/model/index.ts'
import { fc, runs } from '../../helpers/property.ts'
import { ATTESTATION, CREDENTIALS, changed, cut, FIELDS, payloadsIn, some, text64, WRITTEN } from './fields.ts'

describe.each(WRITTEN)('%s', (_form, write) => {
  test.each(FIELDS)('%s of a %s is what it is, and sound', async (name, kind, value) => {
    const payloads = await payloadsIn(write(value, name))
    expect(payloads.map((payload) => [payload.kind, payload.via])).toEqual([[kind, ['field']]])
    const [{ findings } = { findings: [] }] = payloads
    expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual([['bare-field', 'info']])
    expect(findings[0]?.message).toContain(`received ${name} alone, as `)
  })
})

const [, [, , registered] = [], [, , signed] = [], [, , data] = [], [, , fixed] = [], [, , signature] = []] = FIELDS
const json = (value: Buffer | undefined, change: (text: string) => string): Buffer =>
  Buffer.from(change(some(value).toString()))
const FAULTY: readonly [name: string, kind: 'registration' | 'authentication', what: string, value: Buffer][] = [
  ['attestationObject', 'registration', 'cut off', cut(ATTESTATION, 40)],
  ['attestationObject', 'registration', 'with bytes behind it', Buffer.concat([ATTESTATION, Buffer.alloc(3)])],
  [
    'clientDataJSON',
    'registration',
    'of no type that is known',
    json(registered, (text) => text.replace('.create', '.creat')),
  ],
  ['clientDataJSON', 'authentication', 'cut off', cut(some(signed), 30)],
  ['clientDataJSON', 'authentication', 'without an origin', json(signed, (text) => text.replace('"origin"', '"orig"'))],
  ['authenticatorData', 'registration', 'whose key is cut off', cut(some(data), 10)],
  ['authenticatorData', 'registration', 'with a byte behind it', Buffer.concat([some(data), Buffer.alloc(1)])],
  ['authenticatorData', 'authentication', 'of nobody present', changed(some(fixed), 32, 0)],
  ['signature', 'authentication', 'cut off', cut(some(signature), 3)],
  ['signature', 'authentication', 'with a byte behind it', Buffer.concat([some(signature), Buffer.alloc(1)])],
]

/** The errors at one member of a credential, without those that compare it with others. */
async function errorsAt(text: string, name: string): Promise<ReportFinding[]> {
  const [{ findings } = { findings: [] }] = await payloadsIn(text)
  return findings.filter(({ severity, pointer }) => severity === 'error' && pointer === `/response/${name}`)
}
const told = ({ rule, layer, at, bytes, codes }: ReportFinding) => ({ rule, layer, at, bytes, codes })
const RELATED = /differs/

describe.each(FAULTY)('%s of a %s, %s', (name, kind, _what, value) => {
  const credential = structuredClone(CREDENTIALS[kind])
  Object.assign(credential.response, { [name]: text64(value) })
  // Beside an attestation object, which holds them too, they are only compared with those.
  if (name === 'authenticatorData') delete credential.response.attestationObject

  test.each([
    ['a name and a colon', `${name}: ${text64(value)}\n`, text64(value)],
    ['a name and hex', `# captured\n${name} = ${value.toString('hex')};`, value.toString('hex')],
    ['a member of JSON', `\t"${name}": "${text64(value)}",\n`, text64(value)],
  ])('%s: what is told of it in its credential, at the value', async (_form, text, spelled) => {
    const whole = (await errorsAt(JSON.stringify(credential), name)).filter(({ rule }) => !RELATED.test(rule))
    const alone = await errorsAt(text, name)
    expect(whole.length).toBeGreaterThan(0)
    expect(alone.map(told)).toEqual(whole.map(told))
    for (const { line = 0, column = 0, endColumn = 0 } of alone)
      expect((text.split('\n')[line - 1] ?? '').slice(column - 1, endColumn - 1)).toBe(spelled)
  })
})

test('bytes that nobody knows are no payload with errors, however they are written', async () => {
  const written = fc.constantFrom(...WRITTEN.map(([, write]) => write))
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 200 }), written, async (bytes, write) => {
      const payloads = await payloadsIn(write(Buffer.from(bytes), 'value'))
      const known = payloads.filter(({ kind }) => kind !== 'unknown')
      expect(known.flatMap(({ findings }) => findings.filter(({ severity }) => severity === 'error'))).toEqual([])
    }),
    { numRuns: runs(4000) },
  )
})

test('nothing that is cut anywhere breaks the reading', async () => {
  const value = fc.constantFrom(...FIELDS)
  const written = fc.constantFrom(...WRITTEN.map(([, write]) => write))
  await fc.assert(
    fc.asyncProperty(
      value,
      written,
      fc.double({ min: 0, max: 1, noNaN: true }),
      async ([name, , bytes], write, share) => {
        const text = write(bytes, name)
        expect((await payloadsIn(text.slice(0, Math.ceil(text.length * share)))).length).toBeGreaterThan(0)
      },
    ),
    { numRuns: runs(1000) },
  )
})
