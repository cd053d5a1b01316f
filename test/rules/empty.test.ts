import { expect, test } from 'vitest'
import { classify } from '../../src/classify/index.ts'
import type { Parts } from '../../src/decode/parts.ts'
import { decodePayload } from '../../src/decode/payload.ts'
import { CHECKS } from '../../src/generated/checks.ts'
import type { Payload } from '../../src/model/index.ts'
import { nodeEnvironment } from '../../src/node-environment.ts'
import { empty, Selection } from '../../src/rules/selection.ts'
import { unwrap } from '../../src/unwrap/index.ts'
import { filesOf, folders } from '../fixtures/folders.ts'
import { fixture } from '../helpers/fixtures.ts'

const { crypto } = nodeEnvironment()

/** Every payload of these fixtures with its parts. */
const PAYLOADS = folders()
  .filter((folder) => /^(?:captured|attestation|extensions|cose-key)/.test(folder))
  .flatMap((folder) => filesOf(folder).map((name) => `${folder}/${name}`))
  .flatMap((path) => unwrap(fixture(path)))
  .map((candidate): { payload: Payload; parts: Parts } => {
    const payload = classify(candidate, {}, true)
    return { payload, parts: decodePayload(payload, crypto ? { crypto } : {}).parts }
  })

test('what reads a statement or outputs finds nothing, and misses nothing, where they are empty', () => {
  const selection = new Selection(CHECKS)
  let asked = 0
  for (const { payload, parts } of PAYLOADS) {
    const nothing = empty(parts)
    for (const { id, check, notChecked, needs, bits } of selection.of(payload.kind, payload.target)) {
      if ((bits & nothing) === 0 || needs.some((need) => parts[need] === undefined)) continue
      asked++
      expect(check(parts), id).toEqual([])
      expect(notChecked?.(parts), id).toBeUndefined()
    }
  }
  expect(asked).toBeGreaterThan(1000)
})
