import { describe, expect, test } from 'vitest'
import { allRules, rulesByFamily } from '../../src/rules/index.ts'
import { rulingOf } from '../../src/settings/selectors.ts'
import { cli, cliJson } from '../cli/run.ts'
import { DOCUMENTED_ERRORS } from '../helpers/errors.ts'

const ALL = { rules: allRules(), families: rulesByFamily(), errors: DOCUMENTED_ERRORS }
const ANY = 'fixtures/envelope/authenticator-attachment-is-any/bad-60377-any-from-configuration.json'
const found = async (...flags: string[]): Promise<string[]> =>
  (await cliJson([ANY, ...flags])).report.inputs.flatMap(({ payloads }) =>
    payloads.flatMap(({ findings }) => findings.map(({ rule }) => rule)),
  )

describe('what a selector names', () => {
  test.each([
    ['a rule', 'authenticator-attachment-is-any'],
    ['its family', 'envelope'],
    ['a code that its finding has', '60377'],
    ['the same in full', 'twilio/60377'],
  ])('%s: --disable leaves it out, --only leaves nothing else', async (_what, selector) => {
    const all = await found()
    expect(all).toContain('authenticator-attachment-is-any')
    expect(await found('--disable', selector)).not.toContain('authenticator-attachment-is-any')
    expect(await found('--only', selector)).toContain('authenticator-attachment-is-any')
  })

  test('another family leaves nothing of it', async () => {
    expect(await found('--only', 'signature')).toEqual([])
  })

  test('nothing that is known: misuse, with what was meant', async () => {
    const ran = await cli([ANY, '--disable', 'envelopes'])
    expect([ran.code, ran.err]).toEqual([2, expect.stringContaining('Did you mean "envelope"?')])
  })
})

describe('severities', () => {
  test('a rule wins over a code, a code over a family', () => {
    const ruling = rulingOf({ rules: { encoding: 'info', '60380': 'warning', 'bytes-are-hex': 'error' } }, ALL)
    expect([
      ruling?.('bytes-are-hex', () => ['twilio/60380']),
      ruling?.('base64-padding', () => ['twilio/60380']),
      ruling?.('base64-padding', () => []),
      ruling?.('client-data-not-json', () => []),
    ]).toEqual(['error', 'warning', 'info', undefined])
  })

  test('nothing was said: no ruling', () => {
    expect(rulingOf({}, ALL)).toBeUndefined()
  })
})
