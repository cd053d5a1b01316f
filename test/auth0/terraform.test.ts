import { describe, expect, it } from 'vitest'
import type { Json, JsonObject } from '../../src/model/index.ts'
import { lint } from '../helpers/lint.ts'
import { source } from './helpers.ts'

const block = (value: JsonObject): Json => [value]
const attribute = (status: string, active: boolean): Json =>
  block({
    identifier: block({ active }),
    signup: block({ status, verification: [] }),
    profile_required: false,
    validation: null,
  })

const VALUES: JsonObject = {
  id: 'con_1',
  name: 'customers',
  strategy: 'auth0',
  realms: ['Username-Password-Authentication'],
  options: block({
    attributes: block({
      email: attribute('inactive', true),
      phone_number: attribute('optional', false),
      username: attribute('inactive', true),
    }),
    authentication_methods: block({ passkey: block({ enabled: true }), password: block({ enabled: true }) }),
    mfa: [],
    script: null,
  }),
}
const RESOURCE = { address: 'auth0_connection.db', mode: 'managed', type: 'auth0_connection', name: 'db' }
const module = (values: JsonObject): JsonObject => ({ root_module: { resources: [{ ...RESOURCE, values }] } })

describe('a connection as Terraform keeps it', () => {
  it.each<[string, JsonObject, string]>([
    ['terraform show', { format_version: '1.0', values: module(VALUES) }, '/values/root_module/resources/0/values'],
    [
      'a plan, which says it three times',
      {
        planned_values: module(VALUES),
        resource_changes: [{ ...RESOURCE, change: { actions: ['update'], before: VALUES, after: VALUES } }],
        prior_state: { values: module(VALUES) },
      },
      '/planned_values/root_module/resources/0/values',
    ],
    [
      'a state file',
      { version: 4, resources: [{ ...RESOURCE, instances: [{ schema_version: 0, attributes: VALUES }] }] },
      '/resources/0/instances/0/attributes',
    ],
    [
      'a change of a plan',
      { ...RESOURCE, change: { actions: ['create'], before: null, after: VALUES } },
      '/change/after',
    ],
    ['its values alone', VALUES, ''],
  ])('%s', async (_, value, base) => {
    const file = { name: 'terraform.json', text: JSON.stringify(value, null, 2), how: 'named' as const }
    const sources = [file, source('user-email-username.json'), source('form-user-name-missing.txt')]
    const { report } = await lint(sources, { together: true })
    expect(report.incident?.verdict).toBe('confirmed')
    const errors = report.inputs.flatMap(({ payloads }) =>
      payloads.flatMap(({ findings }) => findings.filter(({ severity }) => severity === 'error')),
    )
    expect(errors.map(({ rule, pointer }) => [rule, pointer])).toEqual([
      ['signup-attributes-not-on-profile', `${base}/options/0/attributes`],
    ])
    const line = file.text.split('\n')[(errors[0]?.line ?? 0) - 1]
    expect(line?.trim()).toMatch(/^"attributes": \[|^\{/)
  })
})
