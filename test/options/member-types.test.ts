import { describe, expect, test } from 'vitest'
import { lintText } from '../helpers/lint.ts'
import { readRepo } from '../helpers/repo.ts'

const RIGHT = {
  creation: {
    rp: { id: 'example.com', name: 'Example' },
    user: { id: 'AAAAAgAAAACrywvjeQ', name: 'a@example.com', displayName: 'A' },
    challenge: 'IMpu7X3u1icaawtEF8Oae55febJbABXG0P9tPY8bc_U',
    pubKeyCredParams: [{ type: 'public-key', alg: -7 }],
  },
  request: { challenge: 'IMpu7X3u1icaawtEF8Oae55febJbABXG0P9tPY8bc_U', rpId: 'example.com', allowCredentials: [] },
}
const { properties } = JSON.parse(readRepo('schemas/creation-options.schema.json'))
const request = JSON.parse(readRepo('schemas/request-options.schema.json')).properties
const RULE = 'options-member-invalid'

const rows = (all: Record<string, { type?: string; 'x-rule'?: { invalid?: string } }>, kind: keyof typeof RIGHT) =>
  Object.entries(all).flatMap(([name, { type, 'x-rule': rule }]) =>
    type !== undefined && type !== 'string' && rule?.invalid === RULE ? [[kind, name, type] as const] : [],
  )

describe('a text in the place of another type is told what is wanted', () => {
  test.each([...rows(properties, 'creation'), ...rows(request, 'request')])('%s: %s, %s', async (kind, name) => {
    const { inputs } = await lintText(JSON.stringify({ ...RIGHT[kind], [name]: 'packed' }))
    const all = inputs.flatMap(({ payloads }) => payloads.flatMap(({ findings }) => findings))
    const own = all.filter(({ rule, pointer }) => rule === RULE && pointer === `/${name}`)
    expect(own.map(({ message }) => message)).toEqual([expect.stringMatching(`^${name}: expected `)])
    expect(own[0]?.message).not.toContain('expected text')
  })
})
