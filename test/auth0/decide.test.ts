import { describe, expect, it } from 'vitest'
import type { Json, JsonObject } from '../../src/model/index.ts'
import { viewConnection } from '../../src/providers/auth0/models/connection.ts'
import { viewProfile } from '../../src/providers/auth0/models/profile.ts'
import { decide, type Verdict } from '../../src/providers/auth0/relations/decide.ts'

const attribute = (status: Json, active: Json): JsonObject => ({ identifier: { active }, signup: { status } })

const connection = (attributes: JsonObject, rest: JsonObject = {}): JsonObject => ({
  name: 'customers',
  strategy: 'auth0',
  options: { attributes },
  ...rest,
})

const user = (profile: JsonObject, name = 'customers'): JsonObject => ({
  user_id: 'auth0|1',
  identities: [{ provider: 'auth0', connection: name }],
  ...profile,
})

const phoneOnly = {
  email: attribute('inactive', true),
  phone_number: attribute('optional', false),
  username: attribute('inactive', true),
}
const emailAllowed = { email: attribute('optional', true) }

interface Case {
  state: string
  connection: JsonObject
  user: JsonObject
  verdict: Verdict
  elided?: 'connection' | 'user'
}

const cases: Case[] = [
  {
    state: 'C1 an identifier is allowed and on the profile',
    connection: connection(emailAllowed),
    user: user({ email: 'a@b.co' }),
    verdict: 'works',
  },
  {
    state: 'C1 required counts as allowed',
    connection: connection({ email: attribute('required', true) }),
    user: user({ email: 'a@b.co' }),
    verdict: 'works',
  },
  {
    state: 'C1 a redacted value is a value',
    connection: connection(emailAllowed),
    user: user({ email: 'REDACTED' }),
    verdict: 'works',
  },
  {
    state: 'C2 what is allowed is not on the profile',
    connection: connection(phoneOnly),
    user: user({ email: 'a@b.co', username: 'ab' }),
    verdict: 'broken',
  },
  {
    state: 'C2 a blank value is no value',
    connection: connection(emailAllowed),
    user: user({ email: '  ' }),
    verdict: 'broken',
  },
  {
    state: 'C2 null is no value',
    connection: connection(emailAllowed),
    user: user({ email: null }),
    verdict: 'broken',
  },
  {
    state: 'C3 nothing is allowed',
    connection: connection({ email: attribute('inactive', true) }),
    user: user({ email: 'a@b.co' }),
    verdict: 'broken',
  },
  {
    state: 'C4 only what is no identifier is usable',
    connection: connection(phoneOnly),
    user: user({ phone_number: '+14155550100' }),
    verdict: 'suspicious',
  },
  {
    state: 'C5 a status that is not there may be either',
    connection: connection({ email: { identifier: { active: true } } }),
    user: user({ email: 'a@b.co' }),
    verdict: 'undecided',
  },
  {
    state: 'C5 either way it is not on the profile',
    connection: connection({ email: { identifier: { active: true } } }),
    user: user({ username: 'ab' }),
    verdict: 'broken',
  },
  {
    state: 'C6 without attributes email names',
    connection: connection({}),
    user: user({ email: 'a@b.co' }),
    verdict: 'works',
  },
  {
    state: 'C7 without attributes and without email',
    connection: connection({}),
    user: user({ username: 'ab' }),
    verdict: 'broken',
  },
  {
    state: 'C7 attributes null',
    connection: { strategy: 'auth0', options: { attributes: null } },
    user: user({ username: 'ab' }),
    verdict: 'broken',
  },
  {
    state: 'C19 another connection',
    connection: connection(phoneOnly),
    user: user({ email: 'a@b.co' }, 'partners'),
    verdict: 'mismatch',
  },
  {
    state: 'C19 no database identity',
    connection: connection(phoneOnly),
    user: { identities: [{ provider: 'google-oauth2', connection: 'google-oauth2' }] },
    verdict: 'mismatch',
  },
  {
    state: 'C19 a redacted name is no mismatch',
    connection: connection(phoneOnly),
    user: user({ email: 'a@b.co' }, 'REDACTED'),
    verdict: 'broken',
  },
  {
    state: 'C26 not a database',
    connection: connection(phoneOnly, { strategy: 'google-oauth2' }),
    user: user({ email: 'a@b.co' }),
    verdict: 'undecided',
  },
  {
    state: 'an attribute left out of a listing may be allowed',
    connection: connection({ phone_number: attribute('optional', false) }),
    user: user({ email: 'a@b.co' }),
    elided: 'connection',
    verdict: 'undecided',
  },
  {
    state: 'left out of a listing, but not on the profile either',
    connection: connection({ email: attribute('inactive', true) }),
    user: user({ email: 'a@b.co' }),
    elided: 'connection',
    verdict: 'broken',
  },
  {
    state: 'a profile that was shortened may have it',
    connection: connection(phoneOnly),
    user: user({ email: 'a@b.co' }),
    elided: 'user',
    verdict: 'undecided',
  },
]

const linked: JsonObject = {
  email: 'a@b.co',
  identities: [
    { provider: 'google-oauth2', connection: 'google-oauth2' },
    { provider: 'auth0', connection: 'customers', profileData: { username: 'ab' } },
  ],
}

describe('the documented rule for a connection and a user', () => {
  it.each(cases)('$state: $verdict', (one) => {
    const view = viewConnection(one.connection, one.elided === 'connection')
    expect(decide(view, viewProfile(one.user, view.name, one.elided === 'user')).verdict).toBe(one.verdict)
  })

  it('C20: reads the profile of a linked identity, not the root', () => {
    const view = viewConnection(connection(emailAllowed), false)
    const profile = viewProfile(linked, view.name, false)
    expect(profile.pointer).toBe('/identities/1/profileData')
    expect(decide(view, profile)).toMatchObject({ verdict: 'broken', onProfile: ['username'], allowed: ['email'] })
  })

  it('names the attributes of the article', () => {
    const view = viewConnection(connection(phoneOnly), false)
    const decision = decide(view, viewProfile(user({ email: 'REDACTED', username: 'REDACTED' }), view.name, false))
    expect(decision).toMatchObject({
      allowed: ['phone_number'],
      active: ['email', 'username'],
      onProfile: ['email', 'username'],
      usable: [],
    })
  })
})
