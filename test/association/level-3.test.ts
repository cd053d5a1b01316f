import { describe, expect, test } from 'vitest'
import { judge } from '../helpers/fixtures.ts'

async function kinds(value: unknown): Promise<string[]> {
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  const { payloads } = await judge({ name: '<text>', text, how: 'named' })
  return payloads.map(({ kind, pointer }) => `${kind} ${pointer}`.trim())
}

describe('the objects of Level 3 are known by their members', () => {
  test.each<[name: string, value: unknown, kind: string]>([
    ['capabilities', { conditionalGet: true, hybridTransport: false }, 'client-capabilities'],
    [
      'capabilities in a log',
      'capabilities: {"conditionalGet": true, "hybridTransport": false} end',
      'client-capabilities',
    ],
    ['below a member', { data: { relatedOrigins: true, conditionalCreate: 'yes' } }, 'client-capabilities /data'],
    ['an unknown credential', { rpId: 'example.com', credentialId: 'AAAA' }, 'signal-options'],
    ['all credentials', { userId: 'AAAA', allAcceptedCredentialIds: [] }, 'signal-options'],
    ['details', { rpId: 'example.com', userId: 'AAAA', displayName: '' }, 'signal-options'],
    [
      'a program',
      'const all = { rpId: "example.com", userId: "AAAA", allAcceptedCredentialIds: ["AAAA"] };\nsignal(all)',
      'signal-options',
    ],
  ])('%s', async (_, value, kind) => {
    expect(await kinds(value)).toEqual([kind])
  })

  test.each<[name: string, value: unknown]>([
    ['one flag of somebody', { hybridTransport: true, other: 1 }],
    ['flags of members', { id: true, rawId: true, response: true }],
    ['a user of somebody', { userId: '7', name: 'ada', displayName: 'Ada', email: 'ada@example.com' }],
    ['a stored credential', { rpId: 'example.com', credentialId: 'AAAA', publicKey: 'AAAA', counter: 0 }],
    ['objects under the names', { relatedOrigins: { a: 1 }, conditionalGet: true, more: {} }],
  ])('%s is none', async (_, value) => {
    expect((await kinds(value)).filter((line) => /client-capab|signal/.test(line))).toEqual([])
  })
})

describe('mediation beside the options', () => {
  const get = {
    challenge: 'TlHb--o8Czto0vpbJ9-GQJZ46uIyZ1MfzhHHWjfXOv0',
    rpId: 'example.com',
    userVerification: 'preferred',
  }
  const told = async (value: unknown) => {
    const text = typeof value === 'string' ? value : JSON.stringify(value)
    const { findings } = await judge({ name: '<text>', text, how: 'named' })
    return findings
      .filter(({ rule }) => rule.includes('mediation'))
      .map(({ rule, line, column }) => `${rule} ${line}:${column}`)
  }

  test('is judged where it stands', async () => {
    const text = `{\n "publicKey": ${JSON.stringify(get)},\n "mediation": "Conditional"\n}`
    expect(await told(text)).toEqual(['options-mediation-unknown 3:15'])
  })

  test.each(['conditional', 'optional', 'required', 'silent', 'immediate'])('%s is known', async (mediation) => {
    expect(await told({ publicKey: get, mediation })).toEqual([])
  })

  test('of another object is not its', async () => {
    expect(await told({ mediation: 'other', data: { publicKey: get } })).toEqual([])
  })

  test('in a call of a page', async () => {
    const call = `await navigator.credentials.get({ publicKey: { challenge: '${get.challenge}', rpId: 'example.com' }, mediation: 'autofill' })`
    expect((await told(call)).map((line) => line.split(' ')[0])).toEqual(['options-mediation-unknown'])
  })
})
