import { describe, expect, test } from 'vitest'
import { readRoots } from '../../src/decode/statement/certificates.ts'
import { register, rootCertificate } from '../authenticator/index.ts'
import { cli, cliJson } from '../cli/run.ts'
import { folder } from '../helpers/folder.ts'
import { pem } from './pem.ts'

const RULE = 'attestation-chain-untrusted'
const text = (options: Parameters<typeof register>[0]) => JSON.stringify(register(options).json)
const other = register({ format: 'fido-u2f' })

describe('--attestation-roots', () => {
  const cwd = folder({
    'roots.pem': pem(rootCertificate()),
    'none.pem': 'nothing\n',
    'cut.pem': '-----BEGIN CERTIFICATE-----\nMII',
  })

  test.each(['packed', 'tpm', 'android-key', 'apple', 'fido-u2f'] as const)('%s leads to its root', async (format) => {
    const { report } = await cliJson(['--attestation-roots', 'roots.pem', '-'], { cwd, stdin: text({ format }) })
    const [payload] = report.inputs.flatMap((input) => input.payloads)
    expect(payload?.findings.map((one) => one.rule)).not.toContain(RULE)
    expect(payload?.notChecked.map((one) => one.rule)).not.toContain(RULE)
  })

  test('a chain to another root is an error', async () => {
    const argv = ['--attestation-roots', 'roots.pem', '-']
    const stdin = text({ format: 'fido-u2f', switches: ['x5c.forged'] })
    const { report, code } = await cliJson(argv, { cwd, stdin })
    const errors = report.inputs.flatMap((input) => input.payloads).flatMap((payload) => payload.findings)
    expect(errors.filter((one) => one.severity === 'error').map((one) => one.rule)).toEqual([RULE])
    expect(code).toBe(1)
  })

  test('without it the report says that trust was not evaluated', async () => {
    const { report } = await cliJson(['-'], { cwd, stdin: JSON.stringify(other.json) })
    const notChecked = report.inputs.flatMap((input) => input.payloads).flatMap((payload) => payload.notChecked)
    expect(notChecked.find((one) => one.rule === RULE)?.because).toContain('trust was not evaluated')
  })

  test.each([
    ['missing.pem', 'no such file'],
    ['none.pem', 'BEGIN CERTIFICATE'],
    ['cut.pem', 'certificate 1 has no end'],
  ])('%s is exit 2', async (name, hint) => {
    const { code, err } = await cli(['--attestation-roots', name, '-'], { cwd, stdin: '{}' })
    expect(code).toBe(2)
    expect(err).toContain(hint)
  })
})

test('several certificates of one file are all read', () => {
  const roots = readRoots(pem(rootCertificate()) + pem(rootCertificate()))
  expect(roots).toHaveLength(2)
})
