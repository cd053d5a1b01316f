import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import type { ReportFinding, ReportPayload } from '../../src/model/index.ts'
import { cliJson } from '../cli/run.ts'
import { LANGUAGES } from '../unwrap/wrappers/languages.ts'
import { ENCODINGS } from './forms/encodings.ts'
import type { Form, Forms, Value, Write } from './forms/form.ts'
import { NESTED } from './forms/nested.ts'
import { REQUESTS } from './forms/requests.ts'
import { TEXT } from './forms/text.ts'

const captured = (name: string): Value =>
  JSON.parse(readFileSync(new URL(`../../fixtures/captured/${name}.json`, import.meta.url), 'utf8'))

/** What is pasted: sound, and with one member that no browser writes. */
const CEREMONIES = [
  {
    kind: 'registration',
    sound: captured('resident-key-platform.registration'),
    member: 'authenticatorAttachment',
    value: 'anywhere',
  },
  { kind: 'authentication', sound: captured('resident-key-platform.authentication'), member: 'type', value: 'passkey' },
] as const

/** As programs print them: in quotes of their own, and in pieces. */
const LITERALS: Forms = Object.fromEntries(
  Object.entries(LANGUAGES).map(([name, write]) => [
    name,
    {
      write: write as Write,
      spelled: (value: string) => new RegExp(`^["'\`]*${value[0]}(?:' \\+ ')?${value.slice(1)}["'\`]*$`),
    },
  ]),
)

const FORMS: Forms = { ...ENCODINGS, ...TEXT, ...REQUESTS, ...NESTED, ...LITERALS }

/** That something had to be undone is told of each form by a test of its own. */
const isAbout = ({ rule }: ReportFinding): boolean => rule !== 'payload-was-wrapped'

/** What of a finding is the same wherever the payload stands. */
const said = ({ rule, severity, codes, pointer, layer, at }: ReportFinding): object => ({
  rule,
  severity,
  codes,
  member: pointer.replace(/^.*(?=\/(?:authenticatorAttachment|type)$)/, ''),
  layer,
  at,
})

const payloadsOf = async (pasted: string | Uint8Array): Promise<ReportPayload[]> => {
  const { code, report } = await cliJson(['-'], { stdin: pasted })
  expect(code).toBe(report.summary.errors > 0 ? 1 : 0)
  return report.inputs.flatMap(({ payloads }) => payloads)
}

/** The text as somebody sees it who opens what was pasted. */
const shown = (pasted: string | Uint8Array): string => {
  if (typeof pasted === 'string') return pasted
  const bytes = Buffer.from(pasted)
  if (bytes[0] === 0x1f) return gunzipSync(bytes).toString()
  if (bytes[0] === 0xfe)
    return Buffer.from(bytes)
      .swap16()
      .toString('utf16le')
      .replace(/^\ufeff/, '')
  if (bytes[0] === 0xff || bytes[1] === 0) return bytes.toString('utf16le').replace(/^\ufeff/, '')
  if (bytes[0] === 0xef) return bytes.toString('utf8').replace(/^\ufeff/, '')
  return bytes.toString('latin1')
}

function cutOut(text: string, { line = 1, column = 1, endLine = line, endColumn = column }: ReportFinding): string {
  const lines = text.split(/\r\n|\n|\r/)
  if (line === endLine) return (lines[line - 1] ?? '').slice(column - 1, endColumn - 1)
  const between = lines.slice(line, endLine - 1)
  return [
    (lines[line - 1] ?? '').slice(column - 1),
    ...between,
    (lines[endLine - 1] ?? '').slice(0, endColumn - 1),
  ].join('\n')
}

describe.each(CEREMONIES)('$kind', ({ kind, sound, member, value }) => {
  test.each(Object.entries(FORMS))('%s', async (_, form) => {
    const { write, spelled }: Form = typeof form === 'function' ? { write: form } : form
    const good = await payloadsOf(write(sound))
    expect(
      good.map((one) => ({ kind: one.kind, findings: one.findings.filter(isAbout).map(({ message }) => message) })),
    ).toEqual([{ kind, findings: [] }])
    const faulty = { ...sound, [member]: value }
    const [bare] = await payloadsOf(JSON.stringify(faulty))
    const pasted = write(faulty)
    const [found] = await payloadsOf(pasted)
    const findings = found?.findings.filter(isAbout) ?? []
    expect(findings.map(said)).toEqual(bare?.findings.map(said))
    const expected = spelled?.(value) ?? new RegExp(`^["'\`]?${value}["'\`]?$`)
    expect(cutOut(shown(pasted), findings[0] as ReportFinding)).toMatch(expected)
  })
})

test('there are at least 80 of them', () => {
  expect(Object.keys(FORMS).length).toBeGreaterThanOrEqual(80)
})
