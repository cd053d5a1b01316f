import { expect, test } from 'vitest'
import { MAX_FINDINGS, MAX_JSON_DEPTH, MAX_PAYLOADS, MAX_UNWRAP_DEPTH } from '../../src/limits.ts'
import { lintText } from '../helpers/lint.ts'

const rulesOf = async (text: string): Promise<string[]> =>
  (await lintText(text)).inputs.flatMap((input) =>
    input.payloads.flatMap((payload) => payload.findings.map((f) => f.rule)),
  )

test('payloads beyond the limit are left out, and that is told once', async () => {
  const one = { rawId: 'AAAA' }
  expect((await rulesOf(JSON.stringify(Array(MAX_PAYLOADS).fill(one)))).includes('payloads-left-out')).toBe(false)
  const rules = await rulesOf(JSON.stringify(Array(MAX_PAYLOADS + 1).fill(one)))
  expect(rules.filter((rule) => rule === 'payloads-left-out')).toHaveLength(1)
})

test('places beyond the limit are left out, and that is told', async () => {
  const credential = {
    id: 'AAAA',
    rawId: 'AAAA',
    type: 'public-key',
    response: { attestationObject: 'oA', clientDataJSON: 'e30', transports: [] as unknown[] },
  }
  credential.response.transports = Array(MAX_FINDINGS + 10).fill(1)
  expect(await rulesOf(JSON.stringify(credential))).toContain('findings-left-out')
})

test('a payload is found as deep as members are nested, and in as many texts as are read in one another, no more', async () => {
  const credential = { id: 'AAAA', rawId: 'AAAA', type: 'public-key', response: {} }
  const kindsAt = async (depth: number): Promise<string[]> => {
    let value: unknown = credential
    for (let level = 0; level < MAX_JSON_DEPTH - 2; level++) value = { below: value }
    for (let level = 0; level < depth; level++) value = JSON.stringify(value)
    const { inputs } = await lintText(JSON.stringify(value))
    return inputs.flatMap(({ payloads }) => payloads.map(({ kind }) => kind))
  }
  expect(await kindsAt(MAX_UNWRAP_DEPTH)).toEqual(['credential'])
  expect(await kindsAt(MAX_UNWRAP_DEPTH + 1)).not.toContain('credential')
})

test('objects that break off, line after line, are no levels of what follows them', async () => {
  const lines = [
    ...Array<string>(200).fill('INFO body={"a":{"b":[{"c":"'),
    `INFO body=${JSON.stringify({ id: 'AAAA', rawId: 'AAAA', response: {}, type: 'public-key', authenticatorAttachment: 'any' })}`,
  ]
  const { inputs } = await lintText(lines.join('\n'))
  const findings = inputs.flatMap(({ payloads }) => payloads.flatMap((payload) => payload.findings))
  expect(findings.map(({ rule, line }) => [rule, line])).toContainEqual(['authenticator-attachment-is-any', 201])
})

test('texts within texts beyond the limit are told to be that', async () => {
  let text = '{"a":1}'
  for (let level = 0; level < MAX_UNWRAP_DEPTH + 3; level++) text = JSON.stringify(text)
  const { inputs } = await lintText(text)
  const [finding] = inputs.flatMap(({ payloads }) => payloads.flatMap((payload) => payload.findings))
  expect(finding?.severity).toBe('error')
  expect(finding?.message).toContain('texts within texts')
})
