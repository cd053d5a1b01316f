import { expect, test } from 'vitest'
import { PLATFORM } from '../../src/build/capture/scenarios.mjs'
import { FAULTS } from '../../src/page/capture/faults.ts'
import { CODES, WARNINGS } from '../page-faults/expected.ts'
import { barriers, type ChromiumPage, openChromium } from './harness/index.ts'
import { pastePages, report, status, text } from './paste.ts'

let page: ChromiumPage
pastePages(openChromium, {}, (given) => {
  page = given.page
})

const labels = (): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('#capture-fault option')].map(({ textContent }) => textContent ?? ''),
  )

test('live capture in the page: what is made and used is linted, and each planted fault gives its code', async () => {
  const unplug = await page.plugIn(PLATFORM)
  await page.click('#tab-capture')
  await page.click('[aria-labelledby="capture-create-title"] .main')
  await status(page, /^No errors in 2 payloads/i)
  await page.click('#tab-capture')
  await page.click('[aria-labelledby="capture-get-title"] .main')
  await status(page, /^No errors in 4 payloads/i)
  expect(await report(page)).toContain('valid')
  expect(await text(page, '#said')).toContain('the tab Capture')

  const planted = (['registration', 'authentication'] as const).flatMap((ceremony) =>
    FAULTS.filter(({ ceremonies }) => ceremonies.includes(ceremony)).map((fault) => ({
      fault,
      told: CODES[`${fault.id} ${ceremony}`] ?? fault.rule,
    })),
  )
  await page.click('#tab-capture')
  // Before anything is planted the list tells what it would cause.
  await page.until(
    (first) => document.querySelector('#capture-fault option')?.textContent?.startsWith(first),
    `${planted[0]?.told}`,
  )
  expect(await labels()).toEqual(planted.map(({ fault, told }) => `${told}: ${fault.title}`))
  for (const [at, { fault, told }] of planted.entries()) {
    await page.click('#tab-capture')
    await page.evaluate((index) => {
      const select = document.querySelector<HTMLSelectElement>('#capture-fault')
      if (select) select.selectedIndex = index
      document.querySelector('#status')?.replaceChildren()
    }, at)
    await page.click('.breaker .main')
    const one = WARNINGS.includes(fault.id) ? '1 warning' : '1 error'
    expect(await status(page, /\bin \d payload/), fault.id).toContain(one)
    expect(await report(page)).toContain(told.replace(/^\w+\//, ''))
    expect(await report(page)).toContain(fault.rule)
  }
  await unplug()
})

test('the panel has no barrier within the page', async () => {
  await page.click('#tab-capture')
  await page.until(() => document.querySelector('#capture-fault option'))
  expect(await barriers(page)).toEqual([])
})
