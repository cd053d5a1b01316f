import { describe, expect, test } from 'vitest'
import type { LintOptions } from '../../src/pipeline.ts'
import { lint } from '../helpers/lint.ts'
import { captureOf } from '../recipes/captures.ts'
import { member } from '../recipes/relation-parts.ts'
import type { Capture } from '../recipes/rows.ts'
import { app, FINGERPRINT, statement } from '../recipes/site-files.ts'

const HASH = Buffer.from(FINGERPRINT.replaceAll(':', ''), 'hex').toString('base64url')
const made = (origin: string, scenario = 'es256-none.registration'): Capture =>
  member('origin', () => origin)(captureOf(scenario))

interface Told {
  path: string
  rule: string
  severity: string
}

/** The findings of several inputs, each a file of its name, infos left out. */
async function told(files: Record<string, unknown>, options: LintOptions = {}): Promise<Told[]> {
  const sources = Object.entries(files).map(([name, value]) => ({
    name,
    text: JSON.stringify(value),
    how: 'named' as const,
  }))
  const { report } = await lint(sources, { target: 'webauthn', ...options })
  return report.inputs.flatMap(({ path, payloads }) =>
    payloads.flatMap(({ findings }) =>
      findings.flatMap(({ rule, severity }) => (severity === 'info' ? [] : [{ path, rule, severity }])),
    ),
  )
}

const triaged = (files: Record<string, unknown>): Promise<Told[]> => told(files, { together: true })

describe('triage relates a credential to the files of its domain', () => {
  const APP = made('android:apk-key-hash:-sYXRdwJA3hvue3mKpYrOZ9zSPC7b4mbgzJmdZEDO5w')

  test('an app that is not listed is told at the file, with the fingerprint as it is written there', async () => {
    const sources = [
      { name: 'assetlinks.json', text: JSON.stringify([statement()]), how: 'named' as const },
      { name: 'register.json', text: JSON.stringify(APP), how: 'named' as const },
    ]
    const { report } = await lint(sources, { together: true, target: 'webauthn' })
    const [finding] = report.inputs[0]?.payloads.flatMap((payload) => payload.findings) ?? []
    expect(finding).toMatchObject({
      rule: 'app-not-in-assetlinks',
      related: [{ path: 'register.json', pointer: '/response/clientDataJSON' }],
    })
    expect(finding?.fix).toContain(
      'FA:C6:17:45:DC:09:03:78:6F:B9:ED:E6:2A:96:2B:39:9F:73:48:F0:BB:6F:89:9B:83:32:66:75:91:03:3B:9C',
    )
    expect(report.incident?.causes[0]).toMatchObject({ rule: 'app-not-in-assetlinks' })
  })

  test('of inputs that do not belong together nothing is told', async () => {
    expect(await told({ 'assetlinks.json': [statement()], 'register.json': APP })).toEqual([])
  })

  test('one app that made two credentials is told once', async () => {
    const again = made('android:apk-key-hash:-sYXRdwJA3hvue3mKpYrOZ9zSPC7b4mbgzJmdZEDO5w', 'es256-none.authentication')
    const all = await triaged({ 'assetlinks.json': [statement()], 'a.json': APP, 'b.json': again })
    expect(all.filter(({ path }) => path === 'assetlinks.json').map(({ rule }) => rule)).toEqual([
      'app-not-in-assetlinks',
    ])
  })

  test.each<[name: string, fingerprints: string[], rules: string[]]>([
    ['as it has to be', [FINGERPRINT], []],
    ['behind others', [FINGERPRINT.split(':').reverse().join(':'), FINGERPRINT], []],
    ['in lower case', [FINGERPRINT.toLowerCase()], ['assetlinks-fingerprint-malformed']],
    ['as the origin has it', [HASH], ['assetlinks-fingerprint-malformed']],
  ])('a fingerprint %s is told for its spelling alone', async (_, sha256_cert_fingerprints, rules) => {
    const file = [statement({ ...app, sha256_cert_fingerprints })]
    const all = await triaged({ 'assetlinks.json': file, 'a.json': made(`android:apk-key-hash:${HASH}`) })
    expect(all.map(({ rule }) => rule)).toEqual(rules)
  })

  test.each(['android:apk-key-hash:', 'android:apk-key-hash:abc', 'http://localhost:4911'])(
    'an origin that names no key is compared with none: %s',
    async (origin) => {
      const all = await triaged({ 'assetlinks.json': [statement()], 'a.json': made(origin) })
      expect(all.map(({ rule }) => rule)).not.toContain('app-not-in-assetlinks')
    },
  )

  test('a file without statements is told once', async () => {
    const all = await triaged({ 'assetlinks.json': [], 'a.json': APP })
    expect(all.map(({ rule }) => rule)).toEqual(['assetlinks-without-statements'])
  })
})

describe('triage relates an origin to the related origins', () => {
  const SHOP = made('https://shop.example.org')
  const options = { ...captureOf('es256-none.creation-options'), rp: { id: 'example.com', name: 'Example' } }
  const withoutHash = (made: typeof SHOP) => ({
    ...made,
    response: { ...made.response, attestationObject: 'REDACTED', authenticatorData: 'REDACTED' },
  })
  const unread = withoutHash(SHOP)
  const relevant = (all: readonly Told[]) => all.map(({ rule }) => rule).filter((rule) => /origin/.test(rule))

  test.each<[name: string, origins: string[], rules: string[]]>([
    ['listed', ['https://example.com', 'https://shop.example.org'], []],
    ['listed with its default port', ['https://shop.example.org:443'], []],
    ['listed by its site alone', ['https://example.org'], ['origin-not-in-related-origins']],
    ['listed with another port', ['https://shop.example.org:8443'], ['origin-not-in-related-origins']],
  ])('%s', async (_, origins, rules) => {
    const all = await triaged({ '.well-known/webauthn': { origins }, 'options.json': options, 'a.json': unread })
    expect(relevant(all)).toEqual(rules)
  })

  test('without the file it is told where it was before', async () => {
    expect(relevant(await triaged({ 'options.json': options, 'a.json': unread }))).toEqual(['origin-not-of-rp-id'])
  })

  test('a page within the RP ID needs no entry', async () => {
    const page = withoutHash(made('https://www.example.com'))
    const files = {
      '.well-known/webauthn': { origins: ['https://example.org'] },
      'options.json': options,
      'a.json': page,
    }
    expect(relevant(await triaged(files))).toEqual([])
  })
})
