import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { webPlatform } from '../../src/browser/platform.ts'
import { settled, type Verify } from '../../src/browser/settled.ts'
import { nodeCrypto } from '../../src/crypto/node.ts'
import type { Subtle } from '../../src/crypto/web.ts'
import type { VerifyRequest } from '../../src/decode/crypto.ts'
import { sourceOf } from '../../src/input/source.ts'
import type { Environment } from '../../src/pipeline.ts'
import { storedIn, textOf } from '../fixtures/expected.ts'
import { FIXTURES, filesOf, folders } from '../fixtures/folders.ts'
import { judgedWith } from '../fixtures/options.ts'
import { lintOn } from '../helpers/lint.ts'

const SUBTLE = globalThis.crypto.subtle as unknown as Subtle
const SECP256K1 = 8
const AKP = 7

/** What WebCrypto lacks here or elsewhere: left out on both sides. */
const isLacking = ({ key }: VerifyRequest): boolean => key.crv === SECP256K1 || key.kty === AKP
const onBoth =
  (verify: Verify): Verify =>
  (request) =>
    isLacking(request) ? 'unsupported' : verify(request)

describe('every fixture gives the same report with WebCrypto, run by run, as with what Node has', () => {
  test.each(folders())('%s', async (folder) => {
    const text = textOf(storedIn(folder))
    for (const name of filesOf(folder)) {
      const bytes = readFileSync(new URL(`${folder}/${name}`, FIXTURES))
      const { how, options } = await judgedWith(folder, text, name)
      const source = sourceOf(bytes, { name, how })
      const own = { ...options, fingerprints: true, verbose: true }
      const run = (environment: Environment) => lintOn(environment, [source], own).report
      const { environment } = webPlatform(onBoth((request) => nodeCrypto.verify?.(request) ?? 'unsupported'))
      const onWeb = await settled(SUBTLE, (verify) => run(webPlatform(verify && onBoth(verify)).environment))
      expect(onWeb).toEqual(run(environment))
    }
  })
})

test('without WebCrypto nothing is verified, and that is told', async () => {
  const source = sourceOf(readFileSync(new URL('captured/es256-direct.registration.json', FIXTURES)), {
    name: 'a',
    how: 'named',
  })
  const seen: boolean[] = []
  const report = await settled(undefined, (verify) => {
    seen.push(verify === undefined)
    return lintOn(webPlatform(verify).environment, [source]).report
  })
  expect(seen).toEqual([true])
  const [payload] = report.inputs.flatMap(({ payloads }) => payloads)
  expect(payload?.notChecked).toContainEqual({
    rule: 'attestation-signature-invalid',
    because: 'no cryptography is available here',
  })
})
