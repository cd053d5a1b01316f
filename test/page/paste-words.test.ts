import { describe, expect, test } from 'vitest'
import { explained } from '../../src/page/explained.ts'
import { lists } from '../../src/page/lists.ts'
import { fill } from './fields.ts'
import { BROWSERS, type Page } from './harness/index.ts'
import { ANY, paste, pastePages, report, status, text } from './paste.ts'

// Who has the page need not have a command line, and knows its fields by their labels.

test('no explanation sends to a command', () => {
  const bodies = lists().names.map(({ name }) => explained(name).body)
  expect(bodies.filter((body) => body.includes('passkey-lint -'))).toEqual([])
  expect(explained('60378').body).toContain('this page, told that it is <code>twilio/VerifyFactor</code>, judges it.')
  expect(explained('Unexpected RP ID hash').body).toContain('the field \u201cRP ID\u201d compares it')
  const messages = [
    'Unexpected authenticator data',
    'no attestation statement',
    'Invalid COSE key',
    'Unexpected RP ID hash',
  ]
  for (const message of messages) expect(explained(message).body).not.toMatch(/<code>passkey-lint/)
})

describe.each(BROWSERS)('%s', (_, start) => {
  let page: Page
  pastePages(start, {}, (given) => {
    page = given.page
  })

  test('an option is called by its label, and what is wrong with it is said of what was typed', async () => {
    await paste(page, ANY)
    await status(page, /^1 error/)
    expect(await report(page)).toContain('\u201cShow personal values\u201d shows the latter')
    expect(await report(page)).not.toContain('--show-values')
    for (const [field, value, label, problem] of [
      ['rpId', 'https://x', 'RP ID', /^RP ID: An RP ID is a domain/],
      ['storedCounter', '-4', 'Stored signature counter', /^Stored signature counter: Write a whole number, 0 or more/],
      ['storedCounter', 'four', 'Stored signature counter', /: Write a whole number, 0 or more/],
      ['as', 'VerifyFactr', 'What it is', /: Did you mean "VerifyFactor"\? Kinds/],
    ] as const) {
      await fill(page, `#field-${field}`, value)
      await status(page, new RegExp(`^Not linted: see the field .${label}`))
      await page.until(
        ([id, wanted]: readonly [string, string]) =>
          new RegExp(wanted).test(document.querySelector(id)?.textContent ?? ''),
        ['#panel-report', problem.source] as const,
      )
      expect(await text(page, `#field-${field}-problem`)).not.toBe('')
      await fill(page, `#field-${field}`, '')
      await status(page, /^1 error/)
    }
    await page.click('#field-showValues')
    await page.until(() => document.querySelector('.warning-note'))
    expect(await text(page, '.warning-note')).toContain('(\u201cShow personal values\u201d)')
  })
})
