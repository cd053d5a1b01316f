import { describe, expect, test } from 'vitest'
import { PLATFORM } from '../../src/build/capture/scenarios.mjs'
import { FAULTS } from '../../src/page/capture/faults.ts'
import { CODES, WARNINGS } from '../page-faults/expected.ts'
import {
  BREAK,
  CREATE,
  capturePages,
  GET,
  graveOf,
  handed,
  hostAsked,
  nothingHanded,
  openCapture,
  payloadsOf,
  type Served,
} from './capture-page.ts'
import { choose } from './fields.ts'
import type { ChromiumPage } from './harness/index.ts'

let server: Served
let page: ChromiumPage
capturePages((given) => {
  ;({ server, page } = given)
})

test.each([0, 1, 2, 3, 4, 5])('preset %i: what create() and get() give is sound', async (preset) => {
  const isKey = preset === 2
  const kind = isKey ? { ...PLATFORM, transport: 'usb' as const } : { ...PLATFORM, hasPrf: true }
  const unplug = await page.plugIn(kind)
  await choose(page, '#capture-create-preset', preset)
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
      await choose(page, '#capture-fault', at)
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
      page,
      '#capture-target',
      await page.evaluate(() => document.querySelectorAll('#capture-target option').length - 1),
    )
    const ofRegistrations = FAULTS.filter(({ ceremonies }) => ceremonies.includes('registration'))
    await choose(
      page,
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

test('where the host cannot tell, the list names rules', async () => {
  await openCapture(page, server, '')
  await hostAsked(page)
  const all = await page.evaluate(() =>
    [...document.querySelectorAll('#capture-fault option')].map((one) => one.textContent),
  )
  expect(all).toContain(`${FAULTS[0]?.rule}: ${FAULTS[0]?.title}`)
  expect(all.filter((text) => text?.startsWith('no finding'))).toEqual([])
})

test('what the browser refuses is linted, with the options', async () => {
  const unplug = await page.plugIn(PLATFORM)
  await page.click(CREATE)
  const { registration } = JSON.parse((await handed(page)).text)
  await page.evaluate((id: string) => {
    const text = document.querySelector<HTMLTextAreaElement>('#capture-create-options')
    if (text)
      text.value = JSON.stringify({ ...JSON.parse(text.value), excludeCredentials: [{ type: 'public-key', id }] })
  }, `${registration.id}`)
  await page.click(CREATE)
  const refused = await handed(page)
  expect(refused.name).toBe('registration-error.json')
  const payloads = await payloadsOf(refused)
  expect(payloads.map(({ kind }) => kind)).toEqual(['creation-options', 'webauthn-error'])
  expect(graveOf(payloads)).toEqual(['error browser-error-recognised'])
  await unplug()
})

test.each([
  ['create', CREATE, '"id": "localhost"', '"id": "example.com"'],
  ['get', GET, '"rpId": "localhost"', '"rpId": "example.com"'],
])('of a foreign RP ID nobody is asked: %s', async (which, start, own, foreign) => {
  const unplug = await page.plugIn(PLATFORM)
  const id = `#capture-${which}-`
  await page.evaluate(
    ([id, own, foreign]: [string, string, string]) => {
      const text = document.querySelector<HTMLTextAreaElement>(`${id}options`)
      if (text) text.value = text.value.replace(own, foreign)
    },
    [id, own, foreign] as [string, string, string],
  )
  await page.click(start)
  const told = () => page.evaluate((id: string) => document.querySelector(`${id}problem`)?.textContent, id)
  expect(await told()).toMatch(/^The RP ID is none of this page, which is at localhost: /)
  expect(await nothingHanded(page)).toBe(true)
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
  const unplug = await page.plugIn(PLATFORM)
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
  expect(await nothingHanded(page)).toBe(true)
  await unplug()
})

test('what was said of an earlier action is gone when another begins, and each button has a name of its own', async () => {
  const unplug = await page.plugIn(PLATFORM)
  const said = (): Promise<(string | null)[]> =>
    page.evaluate(() =>
      [...document.querySelectorAll('.capture [role=status]')].map((one) => one.textContent).filter(Boolean),
    )
  await page.click(CREATE)
  await page.until(() =>
    document.querySelector('.capture [role=status]')?.textContent?.startsWith('A passkey was made'),
  )
  await page.click(GET)
  await page.until(() =>
    document.querySelectorAll('.capture [role=status]')[1]?.textContent?.startsWith('A passkey was used'),
  )
  expect(await said()).toHaveLength(1)
  const names = await page.evaluate(() =>
    [...document.querySelectorAll('.capture button')].map((one) => one.getAttribute('aria-label') ?? one.textContent),
  )
  expect(new Set(names).size).toBe(names.length)
  expect(names).toContain('New challenge: Sign in')
  await unplug()
})

test('New challenge changes the challenge and nothing else', async () => {
  const read = () => JSON.parse(document.querySelector<HTMLTextAreaElement>('#capture-get-options')?.value ?? '{}')
  const { challenge, ...others }: Record<string, unknown> = await page.evaluate(read)
  await page.click('[aria-labelledby="capture-get-title"] .buttons button:last-child')
  const after = await page.evaluate(read)
  expect(after).toEqual({ ...others, challenge: expect.stringMatching(/^[\w-]{43}$/) })
  expect(after.challenge).not.toBe(challenge)
})
