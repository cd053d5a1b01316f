import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { PLATFORM } from '../../src/build/capture/scenarios.mjs'
import { FAULTS } from '../../src/page/capture/faults.ts'
import {
  BREAK,
  CREATE,
  captureFile,
  capturePages,
  GET,
  graveOf,
  handed,
  openCapture,
  payloadsOf,
  type Served,
} from './capture-page.ts'
import { choose } from './fields.ts'
import { barriers, type Chromium, type ChromiumPage, openFirefox } from './harness/index.ts'

let server: Served
let browser: Chromium
let page: ChromiumPage
capturePages((given) => {
  ;({ server, browser, page } = given)
})

/** What the fault that is chosen at first is to the receiver that is. */
const FIRST = 'warning base64-padding twilio/60376'

test('a browser without the JSON methods gives the same members', async () => {
  const unplug = await page.plugIn({ ...PLATFORM, hasPrf: true })
  const shapes: string[][] = []
  for (const byHand of [false, true]) {
    if (byHand) {
      await page.evaluate(() => {
        Reflect.deleteProperty(PublicKeyCredential, 'parseCreationOptionsFromJSON')
        Reflect.deleteProperty(PublicKeyCredential, 'parseRequestOptionsFromJSON')
        Reflect.deleteProperty(PublicKeyCredential.prototype, 'toJSON')
      })
    }
    await choose(page, '#capture-create-preset', 5)
    await choose(page, '#capture-get-preset', 3)
    await page.click(CREATE)
    await handed(page)
    await choose(page, '#capture-get-preset', 3)
    await page.click(GET)
    const signedIn = await handed(page)
    expect(graveOf(await payloadsOf(signedIn))).toEqual([])
    shapes.push(pathsOf(JSON.parse(signedIn.text)).sort())
  }
  expect(shapes[1]).toEqual(shapes[0])
  expect(shapes[0]).toContain('/authentication/clientExtensionResults/prf/results/first')
  await unplug()
})

/** Every path of a value, and the type of what is there. */
const pathsOf = (value: unknown, path = ''): string[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([name, inner]) => pathsOf(inner, `${path}/${name}`))
    : [path]

test('what the browser can do is linted', async () => {
  await page.click('.capture-can button')
  const told = await handed(page)
  const [payload] = await payloadsOf(told)
  expect(payload).toMatchObject({ kind: 'client-capabilities', findings: [] })
})

test('what a browser answers against the standard is told', async () => {
  await page.evaluate(() => {
    navigator.credentials.create = async () => null
    PublicKeyCredential.getClientCapabilities = () => Promise.reject(new DOMException('not here', 'NotSupportedError'))
  })
  await page.click(CREATE)
  const { text } = await handed(page)
  expect(JSON.parse(text)).toMatchObject({
    error: { name: 'TypeError', message: 'The browser gave no credential, and no error: the answer is null.' },
  })
  await page.click('text=What this browser can do')
  await page.until(() => document.querySelector('.capture-can [role="status"]')?.textContent)
  expect(await page.evaluate(() => document.querySelector('.capture-can [role="status"]')?.textContent)).toBe(
    'This browser does not tell: NotSupportedError: not here',
  )
})

test('from disk it says why there is no live capture, and still breaks the sample', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'passkey-lint-page-'))
  try {
    const file = await captureFile(folder)
    await openCapture(page, file)
    expect(await page.evaluate(() => document.querySelector('.capture-hindered')?.textContent)).toMatch(
      /opened from disk .*npx serve/,
    )
    expect(await page.evaluate(() => document.querySelectorAll('.capture-panels').length)).toBe(0)
    await page.click(BREAK)
    expect(graveOf(await payloadsOf(await handed(page)))).toEqual([FIRST])
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test.each([{ width: 1280 }, { width: 380, dark: true }])('no barrier at %o, and all fits', async (look) => {
  const other = await browser.page(look)
  await openCapture(other, server)
  expect(await barriers(other)).toEqual([])
  expect(await other.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
  other.heard.expectQuiet()
  await other.close()
})

test('by keyboard alone', async () => {
  const unplug = await page.plugIn(PLATFORM)
  // Preset, options, the button; then to the fault and the button that plants it.
  for (const key of ['Tab', 'Tab', 'Tab', 'Enter']) await page.press(key)
  expect((await handed(page)).name).toBe('registration.json')
  await page.evaluate(() => document.querySelector<HTMLElement>('#capture-fault')?.focus())
  for (const key of ['ArrowDown', 'Tab', 'Tab', 'Enter']) await page.press(key)
  expect((await handed(page)).name).toBe(`${FAULTS[1]?.id}.json`)
  await unplug()
})

test('Firefox shows it, and breaks the sample', async () => {
  const firefox = await openFirefox()
  try {
    const other = await firefox.page()
    await openCapture(other, server)
    expect(await other.evaluate(() => document.querySelectorAll('.capture-panels textarea').length)).toBe(2)
    await other.click(BREAK)
    expect(graveOf(await payloadsOf(await handed(other)))).toEqual([FIRST])
    other.heard.expectQuiet()
  } finally {
    await firefox.close()
  }
})
