import { describe, expect, test } from 'vitest'
import { captured, reported, takenFor } from '../helpers/wire.ts'

const USERS = 'https://api.pingone.eu/v1/environments/3f1c/users/9a2b/devices/77aa'
const FLOWS = 'https://auth.pingone.eu/3f1c/deviceAuthentications/77aa'

const origin = 'http://localhost:4911'
const asked = (url: string, body: object) => ({ request: { method: 'POST', url, body } })

describe('what is sent is read', () => {
  test('a registration, as text in attestation', async () => {
    const body = { origin, attestation: JSON.stringify(captured('registration')) }
    const told = ['registration', 'ping/activate-device', '']
    expect(await takenFor(body)).toEqual(told)
    expect(await takenFor(asked(USERS, body))).toEqual(told)
  })

  test('a sign-in, as text in assertion', async () => {
    const body = { origin, assertion: JSON.stringify(captured('authentication')), compatibility: 'FULL' }
    const told = ['authentication', 'ping/check-assertion', '']
    expect(await takenFor(body)).toEqual(told)
    expect(await takenFor(asked(FLOWS, body))).toEqual(told)
  })
})

describe('answers', () => {
  const answer = {
    id: '89b55d86-f5d8-4c1d-ad7c-2ee1d4ff1f0a',
    code: 'INVALID_DATA',
    message: 'The request could not be completed.',
    details: [{ code: 'INVALID_VALUE', target: 'attestation', message: 'is invalid' }],
  }

  test('one is read, and it is said that no list of codes is public', async () => {
    const told = ['server-error', expect.stringContaining('PingOne'), 'server-error-unknown']
    expect(await takenFor(answer)).toEqual(told)
    expect(await reported(answer)).toContain('no list')
  })

  test('that of another server is none of it', async () => {
    const [kind] = await takenFor({ ...answer, id: 'req_1' })
    expect(kind).toBe('unknown')
  })
})
