import { expect, test } from 'vitest'
import type { JsonObject } from '../../src/model/index.ts'
import { passkeysOff, settingsOf, usernameProblem } from '../../src/providers/auth0/models/settings.ts'

const attributes = { email: { identifier: { active: true } } }
const whole = { id: 'con_1', strategy: 'auth0', options: { attributes } }
const withMethods = (methods: JsonObject) => ({ ...whole, options: { attributes, authentication_methods: methods } })

function off(connection: JsonObject, elided = false) {
  const settings = settingsOf(connection)
  return settings && passkeysOff(settings, connection, elided)
}

test('a whole connection that does not name the methods has no passkeys', () => {
  expect(off(whole)).toEqual({ pointer: '/options', member: 'authentication_methods' })
  expect(off(withMethods({}))).toEqual({ pointer: '/options/authentication_methods', member: 'passkey' })
  expect(off(withMethods({ passkey: { enabled: false } }))).toEqual({
    pointer: '/options/authentication_methods/passkey/enabled',
  })
})

test('what says that they are on, or is only a part, proves nothing', () => {
  expect(off(withMethods({ passkey: { enabled: true } }))).toBeUndefined()
  expect(off(withMethods({ passkey: {} }))).toBeUndefined()
  expect(off(whole, true)).toBeUndefined()
  expect(off({ strategy: 'auth0', options: { attributes } })).toBeUndefined()
  expect(off({ id: 'con_1', options: { attributes } })).toBeUndefined()
  const page = { email: { identifier_active: true } }
  expect(off({ ...whole, options: { attributes: page } })).toBeUndefined()
})

test('a user name is held against the limits that are there', () => {
  const problem = (validation: JsonObject, username: string) => {
    const settings = settingsOf({ options: { attributes: { username: { validation } } } })
    return settings && usernameProblem(settings, username)
  }
  expect(problem({ min_length: 3 }, 'a'.repeat(500))).toBeUndefined()
  expect(problem({ min_length: 3 }, 'ab')).toEqual({ problem: 'length', min: 3, max: 'any number of', length: 2 })
  expect(problem({ max_length: 3 }, 'abcd')).toEqual({ problem: 'length', min: 1, max: 3, length: 4 })
  expect(problem({ min_length: 3, max_length: 4 }, 'abc')).toBeUndefined()
  expect(problem({ min_length: 3, max_length: 4 }, 'abcd')).toBeUndefined()
  expect(problem({ allowed_types: { email: false } }, 'ann@a.example')).toEqual({ problem: 'email' })
  expect(problem({ allowed_types: { phone_number: false } }, '+15550100')).toEqual({ problem: 'phone' })
  expect(problem({ allowed_types: { email: true, phone_number: true } }, 'ann@a.example')).toBeUndefined()
})
