import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { PROVIDERS } from '../../src/model/index.ts'
import { allRules } from '../../src/rules/index.ts'
import { DOCUMENTED_ERRORS } from '../helpers/errors.ts'
import { listed, nameIn, told } from './run.ts'

describe('explain', () => {
  test.each([
    ['words that nobody put quotes around', ['ERROR:', '60377']],
    ['a quoted text', ['ERROR: 60377 at VerifyFactor']],
  ])('%s', async (_what, words) => {
    const { code, out } = await told(words)
    expect([code, nameIn(out)]).toEqual([0, 'twilio/60377'])
  })

  test.each([[[]], [['-']]])('reads standard input: %j', async (words) => {
    const { code, out, err } = await told(words, { stdin: 'Error: Unexpected RP ID hash\n' })
    expect([code, nameIn(out), err]).toEqual([0, 'rp-id', ''])
  })

  test('tells meaning, causes in order, the rules that see them, and what to capture', async () => {
    const { out } = await told(['Error: Unexpected RP ID hash'])
    const parts = [
      'from SimpleWebAuthn',
      '\nMeaning\n',
      '\nLikely causes\n  1. ',
      'seen in a payload by ',
      '\nCapture next\n',
    ]
    const places = parts.map((part) => out.indexOf(part))
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(places).not.toContain(-1)
  })

  test('what a library means by words that mislead', async () => {
    expect((await told(['Credential ID was not base64url-encoded'])).out).toContain(
      'id and rawId are not the same text',
    )
  })

  test('mentions what else a text holds in one line', async () => {
    const { out } = await told(['Incorrect challenge. code: 60380'])
    expect(nameIn(out)).toBe('twilio/60380')
    expect(out).toContain('\nAlso in this text: challenge\n')
  })

  test('several names are explained one by one', async () => {
    const { out } = await told(['60377', 'bytes-are-hex', 'counter'])
    for (const name of ['twilio/60377  ', 'bytes-are-hex  ', 'counter  ']) expect(out).toContain(name)
    expect(out).not.toContain('Also in this text')
  })

  test('an unknown code: the nearest codes, exit 1', async () => {
    const { code, out, err } = await told(['99999'])
    expect([code, out]).toEqual([1, ''])
    expect(err).toMatch(/did you mean twilio\/\d+, twilio\/\d+, twilio\/\d+\?/)
  })

  test('an unknown text among known ones: exit 1, and which one', async () => {
    const { code, out, err } = await told(['60377', 'the printer is on fire'])
    expect([code, nameIn(out)]).toEqual([1, 'twilio/60377'])
    expect(err).toContain('text 2 of 2')
  })

  test('an unknown text: the nearest texts', async () => {
    const { code, err } = await told(['the owner of the current domain'])
    expect(code).toBe(1)
    expect(err).toMatch(/did you mean ".+" \(.+\)/)
  })

  test.each([
    ['an empty standard input is not known', [], { stdin: '' }, 1],
    ['no words at a terminal', [], {}, 2],
    ['--all with words', ['60377'], { all: 'x' }, 2],
  ] as const)('%s', async (_what, words, options, code) => {
    expect((await told(words, options)).code).toBe(code)
  })

  test('--all writes the pages, says how many, and ends well', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'explain-'))
    const { code, out, err } = await told([], { all: folder })
    const pages = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    rmSync(folder, { recursive: true })
    expect([code, out, err]).toEqual([0, '', `passkey-lint: ${pages.length} pages written\n`])
  })

  test('Markdown of what was recognised: no links, because there are no pages to go to', async () => {
    const { out } = await told(['60377'], { format: 'markdown' })
    expect(out).toMatch(/^# `twilio\/60377`: Authenticator attachment/)
    expect(out).toContain('`authenticator-attachment-is-any`')
    expect(out).not.toContain('](')
  })
})

describe('codes', () => {
  const rows = listed(false).trimEnd().split('\n')

  test('one line for each: causes documented, observable, detected', () => {
    expect(rows).toHaveLength(DOCUMENTED_ERRORS.length + PROVIDERS.length + 1)
    const row = rows.find((line) => line.startsWith('twilio/60377 '))
    expect(row).toMatch(/^twilio\/60377 +4 documented +4 observable +4 detected +Authenticator attachment/)
  })

  test('a cause that no payload shows is not observable', () => {
    const hidden = DOCUMENTED_ERRORS.find(({ causes }) => causes.some((cause) => !('rules' in cause)))
    const row = rows.find((line) => line.startsWith(`${hidden?.code} `)) ?? ''
    const [documented, observable] = [...row.matchAll(/(\d+) (?:documented|observable)/g)].map(([, count]) =>
      Number(count),
    )
    expect(observable).toBeLessThan(documented ?? 0)
  })

  test('every provider with its part of them, and one without says that no list is public', () => {
    const { providers } = JSON.parse(listed(true))
    expect(providers.map(({ provider }: { provider: string }) => provider)).toEqual(PROVIDERS)
    for (const { provider, title, codes } of providers) {
      expect(codes).toBe(DOCUMENTED_ERRORS.filter(({ code }) => code.startsWith(`${provider}/`)).length)
      const said = `${title}: ${codes === 0 ? 'no list of codes is public' : `${codes} codes`}`
      expect(rows.find((line) => line.startsWith(`${provider} `))).toContain(said)
    }
  })

  test('totals', () => {
    const causes = DOCUMENTED_ERRORS.flatMap((error) => [...error.causes])
    const known = new Set(allRules().map(({ id }) => id))
    const total = {
      codes: DOCUMENTED_ERRORS.length,
      documented: causes.length,
      observable: causes.filter((cause) => 'rules' in cause).length,
      detected: causes.filter((cause) => 'rules' in cause && cause.rules.some((id) => known.has(id))).length,
    }
    expect(JSON.parse(listed(true))).toMatchObject({ coverage: total })
    expect(rows.at(-1)).toMatch(
      new RegExp(`^total +${total.documented} causes +${total.observable} observable +${total.detected} detected`),
    )
  })
})
