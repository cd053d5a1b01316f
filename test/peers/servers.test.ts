import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { accepts, type Verdict } from '../../src/accepts/judge.ts'
import { PROFILES } from '../../src/accepts/libraries/index.ts'
import { LIBRARIES, type LibraryName } from '../../src/accepts/names.ts'
import type { Says } from '../../src/accepts/profile.ts'
import { NOT_RUN, OTHER_WORDS, PARTINGS, type Parting } from './servers/opinions.ts'
import { PAYLOADS, type Payload } from './servers/payloads.ts'
import { rubyAnswers } from './servers/ruby.ts'
import { type Answer, type Server, servers, TAKEN } from './servers/servers.ts'

const NAMES = ['SimpleWebAuthn', 'fido2-lib', 'passwordless-id', 'go-webauthn'] as const satisfies LibraryName[]
const RUBY = 'webauthn-ruby'

let running: Server[] = []
beforeAll(async () => {
  running = await servers()
})
afterAll(() => {
  for (const { end } of running) end?.()
})

const ours = (name: LibraryName, { ceremony, make }: Payload): Verdict =>
  accepts(PROFILES[name], { object: make(), ceremony })

/** A sentence of the table, with anything in the places that it leaves open. */
const saying = (says: Says): RegExp => {
  const message = typeof says === 'string' ? says : says[0]
  const parts = message.split('…').map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  // Ruby quotes a method by a grave accent before 3.4, and names the class of nil.
  return new RegExp(`^${parts.join('.*').replaceAll("'", "['`]")}`, 's')
}

const isAmong = (all: readonly Parting[], library: LibraryName, { name }: Payload): boolean =>
  all.some((one) => one.library === library && one.payloads.test(name))

/** Both take it, or both refuse it, with the same words; or it is listed why not. */
function agree(library: LibraryName, payload: Payload, theirs: Answer): void {
  const { refusals } = ours(library, payload)
  const [first] = refusals
  if (isAmong(PARTINGS, library, payload)) expect(theirs === TAKEN).not.toBe(first === undefined)
  else
    expect([payload.name, theirs]).toEqual([
      payload.name,
      first === undefined ? TAKEN : expect.not.stringMatching(/^taken$/),
    ])
  const { unmet } = first ?? {}
  const isSilent = unmet?.why === 'encoded' && unmet.member.silent === true
  if (!first || theirs === TAKEN || isSilent) return
  if (isAmong(OTHER_WORDS, library, payload)) expect(theirs).not.toMatch(saying(first.says))
  else expect(theirs).toMatch(saying(first.says))
}

test('at least sixty payloads, half of them of each ceremony', () => {
  expect(PAYLOADS.length).toBeGreaterThanOrEqual(60)
})

describe.each(NAMES)('%s', (name) => {
  test.each(PAYLOADS.map((payload) => [payload.name, payload] as const))('%s', async (_name, payload) => {
    const server = running.find((one) => one.name === name)
    agree(name, payload, (await server?.answer(payload.ceremony, payload.make())) ?? 'not there')
  })
})

const ofRuby = rubyAnswers()
describe(RUBY, () => {
  if (ofRuby === undefined)
    test(`NOT RUN HERE: ${RUBY} is not installed (Debian: ruby-webauthn)`, () => {
      expect(ofRuby).toBeUndefined()
    })
  else
    test.each(PAYLOADS.map((payload, at) => [payload.name, payload, ofRuby[at]] as const))(
      '%s',
      (_name, payload, theirs) => {
        agree(RUBY, payload, theirs ?? 'not there')
      },
    )
})

describe('what is not run', () => {
  test('every library of the table is run, or it is said why not', () => {
    expect([...NAMES, RUBY, ...Object.keys(NOT_RUN)].sort()).toEqual([...LIBRARIES].sort())
  })

  test.each(Object.entries(NOT_RUN))('NOT RUN: %s, %s; its row says so', (name) => {
    expect(PROFILES[name as LibraryName].doubt ?? '').not.toBe('')
  })
})

test.each([...PARTINGS, ...OTHER_WORDS].map((one) => [`${one.library}: ${one.because}`, one] as const))(
  'a parting is still about something: %s',
  (_because, { payloads }) => {
    expect(PAYLOADS.some(({ name }) => payloads.test(name))).toBe(true)
  },
)
