import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { PLATFORM } from '../../src/build/capture/scenarios.mjs'
import { FAULTS } from '../../src/page/capture/faults.ts'
import { lintText, type ReportPayload } from '../helpers/lint.ts'
import { CODES, WARNINGS } from '../page-faults/expected.ts'
import { captureFile, type Handed, handed, openCapture, type Served, serveCapture } from './capture-page.ts'
import { barriers, type Chromium, type ChromiumPage, openChromium, openFirefox } from './harness/index.ts'

const CREATE = '[aria-labelledby="capture-create-title"] .main'
const GET = '[aria-labelledby="capture-get-title"] .main'
const BREAK = '.breaker .main'

let server: Served
let browser: Chromium
let page: ChromiumPage
beforeAll(async () => {
  server = await serveCapture()
  browser = await openChromium()
})
afterAll(async () => {
  await browser.close()
  await server.close()
})
beforeEach(async () => {
  page = await browser.page()
  await openCapture(page, server)
  return async () => {
    page.heard.expectQuiet()
    await page.close()
  }
})

const payloadsOf = async ({ text, settings }: Handed): Promise<readonly ReportPayload[]> => {
  const { as, target } = settings ?? {}
  const report = await lintText(text, { ...(target && { target }), ...(as && { as: { endpoint: as } }) })
  return report.inputs.flatMap((input) => input.payloads)
}
const graveOf = (payloads: readonly ReportPayload[]): string[] =>
  payloads
    .flatMap((payload) => payload.findings)
    .filter(({ severity }) => severity !== 'info')
    .map(({ severity, rule, codes }) => [severity, rule, ...codes.slice(0, 1)].join(' '))

/** Chooses in a select, as somebody does by its list. */
const choose = (selector: string, at: number): Promise<void> =>
  page.evaluate(
    ([selector, at]: [string, number]) => {
      const select = document.querySelector<HTMLSelectElement>(selector)
      if (!select) throw new Error(`no ${selector}`)
      select.selectedIndex = at
      select.dispatchEvent(new Event('change'))
    },
    [selector, at] as [string, number],
  )

test.each([0, 1, 2, 3, 4, 5])('preset %i: what create() and get() give is sound', async (preset) => {
  const isKey = preset === 2
  const kind = isKey ? { ...PLATFORM, transport: 'usb' as const } : { ...PLATFORM, hasPrf: true }
  const unplug = await page.plugIn(kind)
  await choose('#capture-create-preset', preset)
  await page.click(CREATE)
  const registered = await handed(page)
  expect(registered.name).toBe('registration.json')
  const first = await payloadsOf(registered)
  expect(first.map(({ kind }) => kind)).toEqual(['creation-options', 'registration'])
  expect(graveOf(first)).toEqual([])

  await page.click(GET)
  const signedIn = await handed(page)
  expect(signedIn.name).toBe('sign-in.json')
  const all = await payloadsOf(signedIn)
  expect(all.map(({ kind }) => kind)).toEqual(['creation-options', 'registration', 'request-options', 'authentication'])
  expect(graveOf(all)).toEqual([])
  expect(all.at(-1)?.facts).toHaveProperty('signature', 'valid')
  await unplug()
})

describe('the breaker', () => {
  test('each fault that is planted into a live capture gives its code, and nothing else', async () => {
    const unplug = await page.plugIn(PLATFORM)
    await page.click(CREATE)
    await handed(page)
    await page.click(GET)
    await handed(page)
    const offered = await page.evaluate(() =>
      [...document.querySelectorAll('#capture-fault optgroup')].flatMap((group) =>
        [...group.querySelectorAll('option')].map((option) => [group.getAttribute('label'), option.textContent]),
      ),
    )
    // All of them: what a live capture of this authenticator is made of takes every fault.
    const all = (['registration', 'authentication'] as const).flatMap((ceremony) =>
      FAULTS.filter(({ ceremonies }) => ceremonies.includes(ceremony)).map((fault) => ({ fault, ceremony })),
    )
    const label = { registration: 'Registration', authentication: 'Sign-in' }
    expect(offered).toEqual(all.map(({ fault, ceremony }) => [label[ceremony], `${fault.rule}: ${fault.title}`]))
    for (const [at, { fault, ceremony }] of all.entries()) {
      await choose('#capture-fault', at)
      await page.click(BREAK)
      const code = CODES[`${fault.id} ${ceremony}`]
      const severity = WARNINGS.includes(fault.id) ? 'warning' : 'error'
      const said = graveOf(await payloadsOf(await handed(page)))
      expect(said, `${fault.id} ${ceremony}`).toEqual([[severity, fault.rule, ...(code ? [code] : [])].join(' ')])
    }
    await unplug()
  })

  test('until something is captured it breaks a sample; the receiver is chosen', async () => {
    await choose(
      '#capture-target',
      await page.evaluate(() => document.querySelectorAll('#capture-target option').length - 1),
    )
    const ofRegistrations = FAULTS.filter(({ ceremonies }) => ceremonies.includes('registration'))
    await choose(
      '#capture-fault',
      ofRegistrations.findIndex(({ id }) => id === 'attachment-any'),
    )
    await page.click(BREAK)
    const broken = await handed(page)
    expect(broken).toMatchObject({ name: 'attachment-any.json', settings: { target: 'webauthn' } })
    expect(graveOf(await payloadsOf(broken))).toEqual(['error authenticator-attachment-is-any'])
  })

  test('the list tells what the host says of each', async () => {
    await openCapture(page, server, 'a/code')
    const first = await page.until(() => {
      const { textContent } = document.querySelector('#capture-fault option') ?? {}
      return textContent?.startsWith('a/code') && textContent
    })
    expect(first).toBe(`a/code: ${FAULTS[0]?.title}`)
  })
})

test('what the browser refuses is linted, with the options', async () => {
  const unplug = await page.plugIn(PLATFORM)
  await page.evaluate(() => {
    const text = document.querySelector<HTMLTextAreaElement>('#capture-create-options')
    if (text) text.value = text.value.replace('"id": "localhost"', '"id": "example.com"')
  })
  await page.click(CREATE)
  const refused = await handed(page)
  expect(refused.name).toBe('registration-error.json')
  const payloads = await payloadsOf(refused)
  expect(payloads.map(({ kind }) => kind)).toEqual(['creation-options', 'webauthn-error'])
  expect(graveOf(payloads)).toEqual(['error browser-error-recognised'])
  // Chromium logs why it fetched nothing for a foreign RP ID.
  page.heard.take()
  await unplug()
})

test('a passkey that nobody touches can be cancelled', async () => {
  const unplug = await page.plugIn({ ...PLATFORM, automaticPresenceSimulation: false })
  await page.click(CREATE)
  await page.until(() => document.querySelector('.main')?.textContent === 'Cancel')
  await page.click(CREATE)
  const { text } = await handed(page)
  expect(JSON.parse(text).error).toMatchObject({ name: 'AbortError' })
  await page.until(() => document.querySelector('.main')?.textContent === 'Create a passkey')
  await unplug()
})

test('options that are no JSON are told beside them, and the browser is not asked', async () => {
  await page.evaluate(() => {
    const text = document.querySelector<HTMLTextAreaElement>('#capture-create-options')
    if (text) text.value = '{'
  })
  await page.click(CREATE)
  const told = await page.evaluate(() => [
    document.querySelector('#capture-create-problem')?.textContent,
    document.activeElement?.id,
    document.activeElement?.getAttribute('aria-invalid'),
  ])
  expect(told).toEqual([expect.stringMatching(/^The options are no JSON: /), 'capture-create-options', 'true'])
})

test('New challenge changes the challenge and nothing else', async () => {
  const read = () => JSON.parse(document.querySelector<HTMLTextAreaElement>('#capture-get-options')?.value ?? '{}')
  const { challenge, ...others }: Record<string, unknown> = await page.evaluate(read)
  await page.click('[aria-labelledby="capture-get-title"] .buttons button:last-child')
  const after = await page.evaluate(read)
  expect(after).toEqual({ ...others, challenge: expect.stringMatching(/^[\w-]{43}$/) })
  expect(after.challenge).not.toBe(challenge)
})

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
    await choose('#capture-create-preset', 5)
    await choose('#capture-get-preset', 3)
    await page.click(CREATE)
    await handed(page)
    await choose('#capture-get-preset', 3)
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
    expect(graveOf(await payloadsOf(await handed(page)))).toHaveLength(1)
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
    expect(graveOf(await payloadsOf(await handed(other)))).toHaveLength(1)
    other.heard.expectQuiet()
  } finally {
    await firefox.close()
  }
})
