import { describe, expect, it } from 'vitest'
import { PROVIDERS } from '../../src/model/index.ts'
import { allRules } from '../../src/rules/index.ts'
import { VERSION } from '../../src/version.ts'
import { DOCUMENTED_ERRORS } from '../helpers/errors.ts'
import { cli } from './run.ts'

const COMMANDS = ['lint', 'triage', 'accepts', 'explain', 'codes', 'rules', 'schema', 'page', 'completion']

describe('help', () => {
  it('shows commands, flags, examples and exit codes', async () => {
    const { code, out } = await cli(['--help'])
    expect(code).toBe(0)
    for (const word of [...COMMANDS, '--expect', 'Examples:', 'Exit codes:']) expect(out).toContain(word)
  })

  it.each(COMMANDS)('%s has three examples', async (name) => {
    const { code, out } = await cli([name, '--help'])
    expect([
      code,
      out.split('\n').filter((line) => line.startsWith('  $ passkey-lint') || line.includes('(passkey-lint')).length,
    ]).toEqual([0, 3])
  })

  it('prints the version', async () => {
    expect(await cli(['--version'])).toEqual({ code: 0, out: `${VERSION}\n`, err: '' })
  })
})

describe('explain', () => {
  it.each(['60377', 'twilio/60377', 'TWILIO/60377'])('%s', async (word) => {
    const { code, out } = await cli(['explain', word])
    expect(code).toBe(0)
    for (const part of [
      'twilio/60377  ',
      'Meaning',
      'Documented causes',
      'Fixes',
      'https://www.twilio.com/docs/api/errors/60377',
    ])
      expect(out).toContain(part)
  })

  it('a rule, with the codes that it causes', async () => {
    const { code, out } = await cli(['explain', 'authenticator-attachment-is-any'])
    expect(code).toBe(0)
    for (const part of ['Why', 'Fix', 'Decided by', 'twilio/60377']) expect(out).toContain(part)
  })

  it('says where a cause has to be looked for that no payload shows', async () => {
    const hidden = DOCUMENTED_ERRORS.find(({ causes }) => causes.some((cause) => !('rules' in cause)))
    const { out } = await cli(['explain', hidden?.code ?? ''])
    expect(out).toContain('cannot be seen in a payload')
  })

  it('every code and every rule', async () => {
    const names = [...DOCUMENTED_ERRORS.map(({ code }) => code), ...allRules().map(({ id }) => id)]
    expect(await cli(['explain', ...names])).toMatchObject({ code: 0, err: '' })
  })

  it('what is unknown: the nearest, exit 1, the known ones all the same', async () => {
    const { code, out, err } = await cli(['explain', '60377', 'authenticator-atachment-is-any'])
    expect(code).toBe(1)
    expect(out).toContain('twilio/60377')
    expect(err).toContain('did you mean authenticator-attachment-is-any')
  })
})

describe('codes and rules', () => {
  it('are tables, one line each when piped; codes end with a total for each provider and for all', async () => {
    expect((await cli(['codes'])).out.trimEnd().split('\n')).toHaveLength(
      DOCUMENTED_ERRORS.length + PROVIDERS.length + 1,
    )
    expect((await cli(['rules'])).out.trimEnd().split('\n')).toHaveLength(allRules().length)
  })

  it('are those with the words, in any case; with a total for the providers that have some', async () => {
    const lines = async (...argv: string[]) => (await cli(argv)).out.trimEnd().split('\n')
    const twilio = await lines('codes', 'twilio')
    expect(twilio).toHaveLength(DOCUMENTED_ERRORS.filter(({ code }) => code.startsWith('twilio/')).length + 2)
    expect(twilio.at(-2)).toMatch(/^twilio {2}/)
    expect(await lines('codes', 'ATTESTATION', 'twilio')).toEqual([
      expect.stringMatching(/^twilio\/60386 /),
      expect.stringMatching(/^twilio {2}.* 1 code$/),
      expect.stringMatching(/^total {2}.* 1 code$/),
    ])
    const { codes } = JSON.parse((await cli(['codes', '6038', '--format', 'json'])).out) as {
      codes: { code: string }[]
    }
    for (const { code } of codes) expect(code).toContain('6038')
    for (const line of await lines('rules', 'base64', 'padd')) expect(line).toMatch(/padd/)
  })

  it('of no such word there is none, and that is no success', async () => {
    for (const name of ['codes', 'rules'])
      expect(await cli([name, 'twilio', '\u001b[31mno-such'])).toMatchObject({
        code: 1,
        out: '',
        err: expect.stringMatching(/^passkey-lint: nothing in the list/),
      })
  })

  it('are JSON', async () => {
    const codes = JSON.parse((await cli(['codes', '--format', 'json'])).out) as { codes: object[] }
    const rules = JSON.parse((await cli(['rules', '--format', 'json'])).out) as { rules: object[] }
    expect(Object.keys(codes.codes[0] ?? {})).toEqual([
      'code',
      'title',
      'summary',
      'causes',
      'fixes',
      'docs',
      'documented',
      'pageDate',
    ])
    expect(rules.rules).toContainEqual(
      expect.objectContaining({
        rule: 'authenticator-attachment-is-any',
        codes: ['twilio/60377'],
        docs: ['https://www.twilio.com/docs/api/errors/60377'],
      }),
    )
  })
})

describe('schema', () => {
  it.each([
    ['VerifyFactor', 'twilio'],
    ['twilio/verifyfactor', 'twilio'],
    ['report', 'urn:passkey-lint:report:1'],
  ])('%s', async (name, id) => {
    const { code, out } = await cli(['schema', name])
    expect(code).toBe(0)
    expect((JSON.parse(out) as { $id: string }).$id).toContain(id)
  })

  it('lists them', async () => {
    expect((await cli(['schema'])).out).toMatch(/^registration /m)
  })

  it('suggests', async () => {
    expect(await cli(['schema', 'registraton'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('"registration"'),
    })
  })
})

describe('completion', () => {
  it('of an unknown shell is exit 2', async () => {
    expect((await cli(['completion', 'tcsh'])).code).toBe(2)
  })
})
