import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { TARGETS } from '../../src/model/index.ts'
import { lintText } from '../helpers/lint.ts'
import { fc, runs } from '../helpers/property.ts'

const captured = (name: string): string =>
  readFileSync(new URL(`../../fixtures/captured/${name}.json`, import.meta.url), 'utf8')
const TEXTS = [
  'twilio-platform.registration',
  'twilio-platform.authentication',
  'twilio-platform.creation-options',
  'es256-direct.registration',
].map(captured)

const targets = fc.constantFrom(...TARGETS)

/** Names that send a value down every path of the pipeline. */
const names = fc.oneof(
  fc.constantFrom(
    'id',
    'rawId',
    'response',
    'type',
    'clientDataJSON',
    'attestationObject',
    'signature',
    'authenticatorData',
    'userHandle',
  ),
  fc.constantFrom(
    'sid',
    'status',
    'factor_type',
    'options',
    'attributes',
    'email',
    'signup',
    'identities',
    'user_id',
    'config',
    'passkey',
    'action',
  ),
  fc.constantFrom(
    '__proto__',
    'constructor',
    'toString',
    '',
    '/',
    '~',
    'challenge',
    'rp',
    'user',
    'pubKeyCredParams',
    'name',
    'message',
  ),
)
const json = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 5 },
    fc.constantFrom(
      null,
      true,
      0,
      -1,
      '',
      'any',
      'platform',
      'showError::{}',
      '{',
      '[]',
      '"x"',
      'AAAA',
      'REDACTED',
      '...',
    ),
    fc.string(),
    fc.base64String(),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(names, tie('value'), { maxKeys: 6, noNullPrototype: true }),
  ),
})).value

describe('whatever comes in, a report comes out', () => {
  test('any JSON', async () => {
    await fc.assert(
      fc.asyncProperty(json, targets, async (value, target) => {
        const report = await lintText(JSON.stringify(value), { target })
        expect(report.inputs[0]?.payloads.length).toBeGreaterThan(0)
      }),
      { numRuns: runs(3000) },
    )
  })

  test('any text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })), async (text) => {
        const report = await lintText(text)
        expect(report.inputs[0]?.payloads.length).toBeGreaterThan(0)
      }),
      { numRuns: runs(1500) },
    )
  })

  test('captures with a piece cut out, doubled or replaced', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...TEXTS),
        fc.nat(),
        fc.nat(80),
        fc.constantFrom('', '"', '{', 'A', '+', ' ', '\\', '\u202e'),
        targets,
        async (text, at, length, piece, target) => {
          const start = at % text.length
          const report = await lintText(text.slice(0, start) + piece + text.slice(start + length), { target })
          expect(report.inputs[0]?.payloads.length).toBeGreaterThan(0)
          for (const payload of report.inputs[0]?.payloads ?? [])
            for (const finding of payload.findings) {
              expect(finding.line, finding.rule).toBeGreaterThan(0)
              expect(finding.message, finding.rule).not.toMatch(/undefined|\[object|NaN(?!,)/)
            }
        },
      ),
      { numRuns: runs(2500) },
    )
  })

  test('the same input gives the same bytes', async () => {
    for (const text of TEXTS) {
      const cut = text.slice(0, 900)
      expect(JSON.stringify(await lintText(cut))).toBe(JSON.stringify(await lintText(cut)))
    }
  })
})
