import { describe, expect, test } from 'vitest'
import { FORMATS, type Format, register, rootCertificate, SWITCHES, type SwitchName } from '../authenticator/index.ts'
import { EXPECTED, expectedOf, MILD } from './expected.ts'
import { judge } from './judge.ts'
import { pem, rootsFrom } from './pem.ts'

const ROOTS = { expect: { attestationRoots: rootsFrom(pem(rootCertificate())) } }

const names = (table: object) => Object.keys(table) as SwitchName[]
const rows = (table: object) =>
  names(table).flatMap((name) =>
    (SWITCHES[name].formats ?? (['packed'] as const)).map((format) => [name, format] as const),
  )

/** A retired format says so besides. */
const besides = (format: Format): string[] => (format === 'android-safetynet' ? ['attestation-safetynet-retired'] : [])

describe('each format, unbroken', () => {
  test.each(FORMATS)('%s has no finding from warning on, and its signature is valid', async (format) => {
    const { json } = register({ format })
    const { payload, told } = await judge(json)
    expect(payload.findings.filter((one) => one.severity === 'error').map((one) => one.rule)).toEqual([])
    expect(told('warning')).toEqual(besides(format))
    expect(payload.facts.attestation).toBe(format === 'none' ? undefined : 'valid')
  })
})

describe('each fault of a statement is one error', () => {
  test.each(rows(EXPECTED))('%s of %s', async (name, format) => {
    const { json } = register({ format, switches: [name] })
    const { payload, told, of } = await judge(json, name.startsWith('x5c.forged') ? ROOTS : {})
    const rule = expectedOf(name, format) ?? ''
    const errors = payload.findings.filter((one) => one.severity === 'error').map((one) => one.rule)
    expect(errors).toEqual([rule])
    expect(told('warning').filter((one) => !besides(format).includes(one))).toEqual([])
    expect(of(rule)).toMatchObject({ pointer: '/response/attestationObject' })
  })
})

describe('each milder fault', () => {
  test.each(rows(MILD))('%s of %s', async (name, format) => {
    const { json } = register({ format, switches: [name] })
    const { payload, of } = await judge(json)
    const { rule = '', severity = 'info' } = MILD[name] ?? {}
    expect(of(rule)?.severity).toBe(severity)
    expect(payload.findings.filter((one) => one.severity === 'error').map((one) => one.rule)).toEqual([])
  })
})
