import { readFileSync } from 'node:fs'
import { beforeEach, expect, test, vi } from 'vitest'
import * as credential from '../../src/classify/credential/view.ts'
import * as classify from '../../src/classify/index.ts'
import { lintText } from '../../src/index.ts'

vi.mock('../../src/classify/index.ts', async (original) => {
  const all = await original<typeof classify>()
  return { ...all, recognise: vi.fn(all.recognise) }
})
vi.mock('../../src/classify/credential/view.ts', async (original) => {
  const all = await original<typeof credential>()
  return { ...all, viewCredential: vi.fn(all.viewCredential) }
})

const captured = (name: string): string =>
  readFileSync(new URL(`../../fixtures/captured/${name}.json`, import.meta.url), 'utf8')
const registration = captured('twilio-platform.registration')
const authentication = captured('twilio-platform.authentication')

/** The values that were recognised, and the objects that were viewed as a credential. */
const recognised = (): unknown[] => vi.mocked(classify.recognise).mock.calls.map(([{ value }]) => value)
const viewed = (): unknown[] => vi.mocked(credential.viewCredential).mock.calls.map(([object]) => object)

beforeEach(() => vi.clearAllMocks())

test('a registration is recognised once and viewed once, from its text to its findings', async () => {
  const report = await lintText(registration)
  expect(report.inputs[0]?.payloads.map(({ kind }) => kind)).toEqual(['registration'])
  expect(recognised()).toEqual([JSON.parse(registration)])
  expect(viewed()).toEqual([JSON.parse(registration)])
})

test.each([
  ['an array', `[${registration},${authentication}]`],
  ['a recorded request', JSON.stringify({ url: '/v2/Passkeys/VerifyFactor', body: registration })],
  ['nothing that is known', '{"a":{"b":[{"c":1}]}}'],
])('%s: no value is recognised or viewed twice', async (_, text) => {
  await lintText(text)
  expect(recognised().length).toBeGreaterThan(1)
  expect(new Set(recognised()).size).toBe(recognised().length)
  expect(new Set(viewed()).size).toBe(viewed().length)
})

test('what the user calls a credential is viewed once more, for nobody recognised it', async () => {
  await lintText('{"a":1}', { as: { kind: 'registration' } })
  expect(viewed().filter((object) => JSON.stringify(object) === '{"a":1}')).toHaveLength(2)
})
