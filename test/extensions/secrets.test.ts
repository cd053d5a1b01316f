import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Json, JsonObject } from '../../src/model/index.ts'
import { rulesByFamily } from '../../src/rules/index.ts'
import { lintText } from '../helpers/lint.ts'

const capture = (name: string): JsonObject =>
  JSON.parse(readFileSync(new URL(`../../fixtures/captured/${name}.json`, import.meta.url), 'utf8')) as JsonObject
const OWN = new Set(rulesByFamily().extensions.map((rule) => rule.id))

async function told(
  payload: Json,
  options: Parameters<typeof lintText>[1] = {},
): Promise<{ lines: string[]; all: string }> {
  const report = await lintText(JSON.stringify(payload), options)
  const findings = report.inputs.flatMap((input) => input.payloads.flatMap((one) => one.findings))
  const own = findings.filter(({ rule }) => OWN.has(rule))
  return {
    lines: own.flatMap((f) =>
      [f.pointer, ...f.also].map(
        (pointer) => `${f.severity} ${f.rule} ${pointer.replace('/clientExtensionResults/', '')}`,
      ),
    ),
    all: JSON.stringify(report),
  }
}
const results = (base: string, outputs: Json): JsonObject => ({ ...capture(base), clientExtensionResults: outputs })

const REG = 'twilio-platform.registration'
const AUTH = 'twilio-platform.authentication'
const KEY = Buffer.alloc(32, 0x5a).toString('base64url')
const SHORT = Buffer.alloc(31, 0x5a).toString('base64url')

describe('client outputs', () => {
  const rows: [base: string, outputs: Json, expected: string[]][] = [
    [
      REG,
      { credProps: { rk: true }, prf: { enabled: false }, largeBlob: { supported: false }, appidExclude: true },
      [],
    ],
    [AUTH, { appid: true, largeBlob: { written: true } }, []],
    [AUTH, { 'vendor.example': { '': null }, unknown: 3 }, []],
    [REG, { appid: true }, []],
    [REG, { credProps: true }, ['warning client-extension-output-invalid credProps']],
    [REG, { prf: { enabled: 'yes' } }, ['warning client-extension-output-invalid prf/enabled']],
    [AUTH, { prf: { enabled: true } }, ['warning client-extension-output-invalid prf/enabled']],
    [AUTH, { prf: { results: { first: KEY } } }, ['info prf-results-captured prf/results']],
    [
      AUTH,
      { prf: { results: { first: SHORT } } },
      ['warning client-extension-output-invalid prf/results/first', 'info prf-results-captured prf/results'],
    ],
    [AUTH, { appid: 'false' }, ['error app-id-output-invalid appid']],
    [AUTH, { appidExclude: true }, ['warning client-extension-output-invalid appidExclude']],
    [AUTH, { largeBlob: 'x' }, ['error large-blob-output-invalid largeBlob']],
    [AUTH, { largeBlob: { blob: KEY } }, ['info large-blob-captured largeBlob/blob']],
    [REG, { largeBlob: { blob: null } }, ['error large-blob-output-invalid largeBlob/blob']],
    [REG, { largeBlob: { supported: 1 } }, ['error large-blob-output-invalid largeBlob/supported']],
    [
      REG,
      { credProps: { rk: true, authenticatorDisplayName: 'x' } },
      ['info extension-output-retired credProps/authenticatorDisplayName'],
    ],
    [AUTH, { hmacGetSecret: { output1: KEY } }, ['info prf-results-captured hmacGetSecret']],
  ]
  test.each(rows)('%s %j', async (base, outputs, expected) => {
    const { lines, all } = await told(results(base, outputs))
    expect(lines.sort()).toEqual([...expected].sort())
    expect(all).not.toContain(KEY)
    expect(all).not.toContain(SHORT)
  })
  test('not even with --show-values', async () => {
    const outputs = { prf: { results: { first: KEY, second: SHORT } }, largeBlob: { blob: `${KEY}=` } }
    const { all } = await told(results(AUTH, outputs), { showValues: true, verbose: true })
    for (const secret of [KEY, SHORT]) expect(all).not.toContain(secret.slice(0, 12))
  })
})

describe('inputs', () => {
  const get = {
    challenge: KEY,
    rpId: 'localhost',
    userVerification: 'required',
    allowCredentials: [{ type: 'public-key', id: KEY }],
  }
  const rows: [extensions: Json, expected: string[]][] = [
    [{ prf: { eval: { first: 'Zmlyc3Q' }, evalByCredential: { [KEY]: { first: 'Zmlyc3Q', second: 'Zmlyc3Q' } } } }, []],
    [{ prf: { eval: {} } }, ['error prf-input-invalid /extensions/prf/eval/first']],
    [{ prf: { eval: { first: 'a b' } } }, ['error prf-input-invalid /extensions/prf/eval/first']],
    [
      { prf: { evalByCredential: { [SHORT]: { first: 'Zmlyc3Q' } } } },
      [`error prf-input-invalid /extensions/prf/evalByCredential/${SHORT}`],
    ],
    [{ largeBlob: { read: true } }, []],
    [{ largeBlob: { write: 'Zmlyc3Q' } }, []],
    [{ largeBlob: { write: {} } }, ['error large-blob-input-invalid /extensions/largeBlob/write']],
    [{ largeBlob: { read: true, write: 'Zmlyc3Q' } }, ['error large-blob-input-invalid /extensions/largeBlob/write']],
    [{ largeBlob: { read: 1 } }, ['error large-blob-input-invalid /extensions/largeBlob/read']],
    [{ appid: 'localhost' }, ['warning extension-input-invalid /extensions/appid']],
    [{ 'vendor.example': 1 }, []],
  ]
  test.each(rows)('%j', async (extensions, expected) => {
    expect((await told({ ...get, extensions })).lines).toEqual(expected)
  })
  test('evalByCredential without allowCredentials', async () => {
    const extensions = { prf: { evalByCredential: { [KEY]: { first: 'Zmlyc3Q' } } } }
    expect((await told({ ...get, allowCredentials: [], extensions })).lines).toHaveLength(1)
  })
})

test('the files of the captured extensions have no finding above info', async () => {
  for (const name of readdirSync(new URL('../../fixtures/captured/', import.meta.url)).filter((file) =>
    /^extensions\./.test(file),
  ))
    expect((await told(capture(name.replace('.json', '')))).lines.filter((line) => !line.startsWith('info'))).toEqual(
      [],
    )
})
