import { describe, expect, test } from 'vitest'
import { headerLines } from '../../src/formats/pretty/header.ts'
import type { ReportPayload } from '../../src/model/index.ts'
import { palette } from '../../src/text/colouring.ts'
import { columns } from '../../src/text/wrap.ts'

const PLAIN = await palette(0)

const payload = (rest: Partial<ReportPayload> = {}): ReportPayload => ({
  pointer: '',
  via: ['json'],
  kind: 'registration',
  endpoint: 'twilio/VerifyFactor',
  facts: {
    fmt: 'packed',
    alg: 'ES256',
    aaguid: 'adce0002-35bc-c60a-648b-0b25f1f05503',
    authenticator: 'Chrome on Mac',
    rpId: 'example.com',
    origin: 'https://login.example.com',
  },
  findings: [],
  notChecked: [],
  ...rest,
})

const ENTRY = payload({
  name: '#6 POST /v2/Services/…/Passkeys/VerifyFactor → 400 (09:12:03)',
  pointer: '/log/entries/6/request/postData/text',
})

const header = (path: string, width: number, of = payload()): string[] => headerLines(path, of, PLAIN, width)

describe('the header of a payload', () => {
  test('is one line where all of it fits', () => {
    expect(header('login.json', 170)).toEqual([
      'login.json  registration → Twilio VerifyFactor · RP ID example.com · https://login.example.com · packed ES256 · Chrome on Mac (adce0002-35bc-c60a-648b-0b25f1f05503)',
    ])
  })

  test('tells at 140 columns what it is on the first line and whose it is on the second', () => {
    expect(header('login.json', 140)).toEqual([
      'login.json  registration → Twilio VerifyFactor',
      '  RP ID example.com · https://login.example.com · packed ES256 · Chrome on Mac (adce0002-35bc-c60a-648b-0b25f1f05503)',
    ])
  })

  test('leaves the AAGUID out at 80 columns', () => {
    expect(header('login.json', 80)[1]).toBe(
      '  RP ID example.com · https://login.example.com · packed ES256 · Chrome on Mac',
    )
  })

  test('leaves the attestation out at 60 columns and shortens, but never the authenticator', () => {
    expect(header('login.json', 60)).toEqual([
      'login.json  registration → Twilio VerifyFactor',
      '  RP ID example.com · https://lo…ample.com · Chrome on Mac',
    ])
  })

  test('keeps the RP ID and the origin before the attestation', () => {
    const local = payload({ facts: { ...payload().facts, rpId: 'localhost', origin: 'http://localhost:4911' } })
    expect(header('login.json', 60, local)[1]).toBe('  RP ID localhost · http://localhost:4911 · Chrome on Mac')
  })

  test('shortens a long path in the middle and keeps the name of the file', () => {
    const [first] = header('captures/2026/november/29/production/checkout/registration-of-anna.json', 80)
    expect(first).toBe('captures/…/registration-of-anna.json  registration → Twilio VerifyFactor')
  })

  test('puts what it is on the second line where the name of the file needs the first', () => {
    expect(header('fixtures/bad-60377-any-as-it-stands-in-the-configuration.json', 80)).toEqual([
      'fixtures/bad-60377-any-as-it-stands-in-the-configuration.json',
      '  registration → Twilio VerifyFactor · RP ID example.com · https://…ple.com',
    ])
  })

  test.each<[width: number, first: string]>([
    [60, 'session.har #6 POST /…/VerifyFactor → 400 /log/e…/text'],
    [80, 'session.har #6 POST /…/…/Passkeys/VerifyFactor → 400 (09:12:03) /log/e…/text'],
    [
      140,
      'session.har #6 POST /v2/Services/…/Passkeys/VerifyFactor → 400 (09:12:03) /log/entries/6/…/postData/text  registration → Twilio VerifyFactor',
    ],
  ])('of a recorded request keeps the file, the number and the status at %d columns', (width, first) => {
    expect(header('session.har', width, ENTRY)[0]).toBe(first)
  })

  test.each([40, 60, 80, 140])('takes two lines of %d columns at most, whatever there is to say', (width) => {
    const long = 'x'.repeat(300)
    const wide = '日本語'.repeat(40)
    for (const path of ['a.json', `${long}/${long}.json`, `${wide}.json`, `a/${wide}/b.json`])
      for (const of of [
        payload(),
        ENTRY,
        payload({ name: long, pointer: `/${long}`, facts: { rpId: long, origin: wide, authenticator: wide } }),
      ]) {
        const lines = header(path, width, of)
        expect(lines.length).toBeLessThanOrEqual(2)
        expect(lines.filter((line) => columns(line) > width)).toEqual([])
      }
  })
})
