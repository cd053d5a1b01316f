import { readFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import { HOSTILE } from '../bench/hostile.mjs'
import { lintText } from '../helpers/lint.ts'

const GOOD = readFileSync('fixtures/captured/twilio-platform.registration.json', 'utf8')

describe('a text that is hard to read ends with a finding for each thing that is no payload', () => {
  it.each(HOSTILE)('%s', async (_, make) => {
    const { inputs } = await lintText(make(4096))
    const payloads = inputs.flatMap((input) => input.payloads)
    expect(payloads.length).toBeGreaterThan(0)
    for (const { kind, findings } of payloads)
      if (kind === 'unknown') expect(findings.some(({ severity }) => severity !== 'info')).toBe(true)
    for (const { message } of payloads.flatMap(({ findings }) => findings)) expect(message.length).toBeLessThan(2000)
  })
})

describe('what is too much of something is told', () => {
  const said = async (text: string) =>
    (await lintText(text)).inputs.flatMap(({ payloads }) =>
      payloads.flatMap(({ findings }) => findings.map(({ rule }) => rule)),
    )

  it.each([
    ['opening braces', '{'.repeat(100_000), ['input-is-too-deep']],
    ['opening brackets with members between', '[{"a":'.repeat(100_000), ['input-is-too-deep']],
    ['levels of an object', `${'{"a":'.repeat(100)}1${'}'.repeat(100)}`, ['input-is-too-deep']],
    ['backslashes and quotes in one line', '\\"'.repeat(200_000), ['no-payload-found']],
    ['marks of a quotation', '>'.repeat(1_000_000), ['no-payload-found']],
    ['typographic quotation marks', '“'.repeat(1_000_000), ['no-payload-found']],
    ['units in one line', 'a'.repeat(4_000_000), ['no-payload-found']],
    ['islands', 'x {"a":1} '.repeat(10_000), ['no-payload-found']],
  ])('%s', async (_, text, rules) => {
    expect(await said(text)).toEqual(rules)
  })
})

test('a capture that was cut anywhere is never sound', async () => {
  const text = JSON.stringify({
    log: { entries: [{ request: { url: 'https://a.example/', method: 'POST', postData: { text: GOOD } } }] },
  })
  const step = Math.ceil(text.length / 60)
  for (let end = 1; end < text.length; end += step) {
    const { summary } = await lintText(text.slice(0, end))
    expect([end, summary.errors > 0]).toEqual([end, true])
  }
})

test('a hundred payloads in a text that was cut are each found at their place', async () => {
  const entry = JSON.stringify({ body: GOOD.replace('"platform"', '"any"') })
  const text = `[${`${entry},\n`.repeat(100)}`
  const { inputs } = await lintText(text)
  const lines = inputs.flatMap(({ payloads }) =>
    payloads.flatMap(({ findings }) =>
      findings.flatMap(({ rule, line }) => (rule === 'authenticator-attachment-is-any' ? [line] : [])),
    ),
  )
  expect(lines).toEqual(Array.from({ length: 100 }, (_, index) => index + 1))
})
