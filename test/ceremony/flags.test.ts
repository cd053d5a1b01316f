import { describe, expect, test } from 'vitest'
import { cli, cliJson } from '../cli/run.ts'
import { folder } from '../helpers/folder.ts'
import { captured } from './judge.ts'

const text = (name: string): string => JSON.stringify(captured(name))
const AUTHENTICATION = text('es256-none.authentication')
const REGISTRATION = text('es256-none.registration')
const { publicKey: KEY } = captured('es256-none.registration').response
const OTHER = captured('synced.registration').response.publicKey

const cwd = folder({
  'a.json': AUTHENTICATION,
  'r.json': REGISTRATION,
  'o.json': text('es256-none.creation-options'),
  'key.pem': `-----BEGIN PUBLIC KEY-----\n${Buffer.from(KEY, 'base64url').toString('base64')}\n-----END PUBLIC KEY-----\n`,
  'key.der': Buffer.from(KEY, 'base64url'),
})

const signature = async (...argv: string[]): Promise<unknown> => {
  const { report } = await cliJson(argv, { cwd })
  return report.inputs.map((input) => input.payloads[0]?.facts.signature).find((one) => one !== undefined)
}

describe('a signature is verified with', () => {
  test.each([
    ['--public-key as text', ['a.json', '--public-key', KEY]],
    ['--public-key as a PEM file', ['a.json', '--public-key', 'key.pem']],
    ['--public-key as a DER file', ['a.json', '--public-key', 'key.der']],
    ['--registration', ['a.json', '--registration', 'r.json']],
    ['--registration that is an input, too', ['a.json', 'r.json', '--registration', 'r.json']],
    ['the registration of the same incident', ['triage', 'a.json', 'r.json']],
  ])('%s', async (_, argv) => {
    expect(await signature(...argv)).toBe('valid')
  })

  test('nothing that is another input of lint', async () => {
    expect(await signature('a.json', 'r.json')).toBeUndefined()
  })
})

test('another key is an error of 60381, proven when the registration is there', async () => {
  const { code, report } = await cliJson(['a.json', '--public-key', OTHER], { cwd })
  const [finding] = report.inputs[0]?.payloads[0]?.findings ?? []
  expect([code, finding?.rule, finding?.codes]).toEqual([1, 'signature-does-not-verify', ['twilio/60381']])
  const { out } = await cli(['a.json', '--public-key', OTHER, '--registration', 'r.json'], { cwd })
  expect(out).toContain('the given key is that of another credential')
})

describe('what cannot be used is exit 2 and says why', () => {
  test.each([
    [['a.json', '--public-key', 'nonsense'], 'no public key'],
    [['a.json', '--public-key', 'a.json'], 'no public key'],
    [['a.json', '--registration', 'missing.json'], 'no such file'],
    [['a.json', '--registration', 'o.json'], 'there is no registration in it'],
  ])('%j', async (argv, why) => {
    const { code, out, err } = await cli(argv, { cwd })
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(why)
  })
})
