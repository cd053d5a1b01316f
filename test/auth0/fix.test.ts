import { describe, expect, it } from 'vitest'
import { isObject, memberAt } from '../../src/json/values.ts'
import type { JsonObject, ReportFinding } from '../../src/model/index.ts'
import { lint } from '../helpers/lint.ts'

type Setting = { status: string; active: boolean; more?: JsonObject }
const OFF: Setting = { status: 'inactive', active: false }

const attribute = ({ status, active, more }: Setting): JsonObject => ({
  identifier: { active },
  signup: { status },
  ...more,
})

const connection = (email: Setting, phone: Setting, username: Setting): JsonObject => ({
  name: 'customers',
  strategy: 'auth0',
  options: {
    attributes: { email: attribute(email), phone_number: attribute(phone), username: attribute(username) },
    authentication_methods: { passkey: { enabled: true }, password: { enabled: true } },
    passkey_options: { progressive_enrollment_enabled: true },
  },
})

const user = (profile: JsonObject): JsonObject => ({
  user_id: 'auth0|1',
  identities: [{ provider: 'auth0', connection: 'customers', user_id: '1' }],
  ...profile,
})

async function findings(shown: JsonObject, profile: JsonObject): Promise<ReportFinding[]> {
  const sources = [shown, user(profile)].map((value, index) => {
    return { name: `${index}.json`, text: JSON.stringify(value), how: 'named' as const }
  })
  const { report } = await lint(sources, { together: true })
  return report.inputs.flatMap(({ payloads }) => payloads.flatMap((payload) => payload.findings))
}

/** Does what the first way out of a fix says, to the connection or the profile. */
function obey(fix: string, shown: JsonObject, profile: JsonObject): [JsonObject, JsonObject] {
  const [first = ''] = fix.split(/, or |\. /)
  const changed = structuredClone(shown)
  for (const [, path = '', value = ''] of first.matchAll(/options\.([a-z_.]+) to ("[a-z]+"|true)/g)) {
    const names = path.split('.')
    const last = names.pop() ?? ''
    let holder = changed.options as JsonObject
    for (const name of names) holder = holder[name] as JsonObject
    holder[last] = JSON.parse(value)
  }
  const [, name] = /^Add ([a-z_]+) /.exec(first) ?? []
  const value = name === 'email' ? 'ada@example.com' : '+4915123456789'
  const also = /make ([a-z_]+) an active identifier/.exec(first)?.[1] ?? ''
  const holder = memberAt(changed, 'options', 'attributes', also)
  if (isObject(holder)) holder.identifier = { active: true }
  return [changed, name === undefined ? profile : { ...profile, [name]: value }]
}

const EMAIL = { email: 'ada@example.com' }
const NAMED = { username: 'ada' }
const ACTIVE: Setting = { status: 'inactive', active: true }
const SIGNUP: Setting = { status: 'optional', active: true }

describe('who does what the fix of a connection says has no other doubt', () => {
  it.each<[string, JsonObject, JsonObject]>([
    ['the article', connection(ACTIVE, { status: 'optional', active: false }, ACTIVE), { ...EMAIL, ...NAMED }],
    ['an identifier that is none', connection(OFF, SIGNUP, ACTIVE), { ...EMAIL, ...NAMED }],
    ['only a user name on the profile', connection(ACTIVE, SIGNUP, ACTIVE), NAMED],
    ['nothing allowed', connection(ACTIVE, OFF, OFF), EMAIL],
    ['nothing allowed, the user name identifies', connection(OFF, OFF, ACTIVE), { ...EMAIL, ...NAMED }],
    [
      'an attribute that every profile must have',
      connection({ ...ACTIVE, more: { profile_required: true } }, SIGNUP, OFF),
      EMAIL,
    ],
    [
      'an address that several users share',
      connection({ ...OFF, more: { unique: false } }, SIGNUP, ACTIVE),
      { ...EMAIL, ...NAMED },
    ],
  ])('%s', async (_, shown, profile) => {
    const before = await findings(shown, profile)
    const fault = before.find(({ rule }) => rule.startsWith('signup-'))
    expect(fault).toBeDefined()
    const after = await findings(...obey(fault?.fix ?? '', shown, profile))
    expect(after.filter(({ severity }) => severity !== 'info').map(({ rule }) => rule)).toEqual([])
  })
})
