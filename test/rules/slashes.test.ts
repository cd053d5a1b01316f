import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { JsonObject } from '../../src/model/index.ts'
import type { LintOptions } from '../../src/pipeline.ts'
import { lintText } from '../helpers/lint.ts'
import { look, walk } from '../inspect/helpers.ts'

const captured = (name: string): JsonObject => JSON.parse(readFileSync(`fixtures/captured/${name}.json`, 'utf8'))

async function pointersOf(rule: string, object: JsonObject, options: LintOptions = {}): Promise<string[]> {
  const { inputs } = await lintText(JSON.stringify(object), options)
  const findings = inputs.flatMap(({ payloads }) => payloads.flatMap((payload) => payload.findings))
  return findings.filter((one) => one.rule === rule).flatMap(({ pointer, also }) => [pointer, ...also])
}

test('a slash and a tilde in a name are spelt as RFC 6901 §3 has it', async () => {
  const registration = captured('es256-direct.registration')
  const response = { ...(registration.response as JsonObject), 'a/b~c': 1 }
  const as = { endpoint: 'auth0/my-account-verify', target: 'auth0' } as const
  const unknown = await pointersOf('my-account-member-unknown', { ...registration, response }, { as } as LintOptions)
  expect(unknown).toContain('/response/a~1b~0c')

  const prf = { evalByCredential: { 'a/b': { first: 'AAAA' } } }
  const options = { challenge: 'AAAAAAAAAAAAAAAAAAAAAA', rpId: 'a.example', allowCredentials: [], extensions: { prf } }
  expect(await pointersOf('prf-input-invalid', options)).toEqual(['/extensions/prf/evalByCredential/a~1b'])

  const factor = { friendly_name: 'a', identity: 'abcdefgh', 'config.relying_party.a/b': 'c' }
  const flat = await pointersOf('factor-request-flattened-member', factor)
  expect(flat).toEqual(['/config.relying_party.a~1b'])

  const tree = look(JSON.stringify({ ...registration, 'a/b': { 'c~d': 1 } }))
  expect([...walk(tree.nodes)].map(({ pointer }) => pointer)).toContain('/a~1b/c~0d')
})

test('so is the place of a payload in what holds it', async () => {
  const pointers = async (holder: JsonObject): Promise<string[]> =>
    (await lintText(JSON.stringify(holder))).inputs.flatMap(({ payloads }) => payloads.map(({ pointer }) => pointer))
  const registration = captured('es256-direct.registration')
  expect(await pointers({ 'a/b~c': registration })).toEqual(['/a~1b~0c'])
})
