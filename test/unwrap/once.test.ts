import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { classify, recognise } from '../../src/classify/index.ts'
import { decodePayload } from '../../src/decode/payload.ts'
import { isObject } from '../../src/json/values.ts'
import type { Candidate, Json, JsonObject } from '../../src/model/index.ts'
import { unwrap } from '../../src/unwrap/index.ts'
import { Readers } from '../../src/unwrap/readers.ts'
import { defineWrapper } from '../../src/unwrap/wrapper.ts'

const captured = (name: string): JsonObject =>
  JSON.parse(readFileSync(new URL(`../../fixtures/captured/${name}.json`, import.meta.url), 'utf8'))

const objectIn = (value: Json | undefined): JsonObject => (isObject(value) ? value : {})

/** An object that counts how often somebody goes through its members. */
function counted(object: JsonObject): { value: JsonObject; looks: () => number } {
  let looks = 0
  const ownKeys = (target: JsonObject): (string | symbol)[] => {
    looks++
    return Reflect.ownKeys(target)
  }
  return { value: new Proxy(object, { ownKeys }), looks: () => looks }
}

/** What is found in a value; the first is there. */
const found = (value: Json): [Candidate, ...Candidate[]] => {
  const given = defineWrapper({
    opens: 'text',
    step: 'given',
    sure: 'exact',
    undone: undefined,
    looks: () => true,
    open: () => [{ value }],
  })
  const [first, ...rest] = unwrap({ name: 'x', text: 'x', how: 'named' }, new Readers([given]))
  if (!first) throw new Error('nothing was found')
  return [first, ...rest]
}

describe.each(['twilio-platform.registration', 'twilio-platform.authentication'])('%s', (name) => {
  const response = counted(objectIn(captured(name).response))
  const credential = counted({ ...captured(name), response: response.value })
  const [candidate] = found([credential.value])
  const looks = credential.looks()

  test('is recognised once while it is unwrapped', () => {
    const again = counted(captured(name))
    expect(recognise({ ...candidate, value: again.value })?.kind).toBe(candidate.recognition?.kind)
    expect(again.looks()).toBeGreaterThan(0)
    expect(looks).toBe(again.looks())
  })

  test('is viewed once on the whole way to its decoded parts', () => {
    expect(response.looks()).toBe(1)
    const { parts } = decodePayload(classify(candidate, {}, false), {})
    expect(parts.encoded?.clientDataJSON?.state).toBe('ok')
    expect([response.looks(), credential.looks()]).toEqual([1, looks])
  })

  test('carries what was seen to whoever decodes and checks it', () => {
    const payload = classify(candidate, {}, false)
    expect(payload.credential).toBeDefined()
    expect(payload.credential).toBe(candidate.recognition?.credential)
    expect(decodePayload(payload, {}).parts.credential).toBe(payload.credential)
  })
})

test('what only the command line calls a credential is viewed for it', () => {
  const [{ recognition: _, ...unknown }] = found({ rawId: 'AAAA' })
  const payload = classify(unknown, { as: { kind: 'registration' } }, true)
  expect(payload.credential?.members.rawId?.how).toBe('own')
})
