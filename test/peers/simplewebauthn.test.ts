import { beforeAll, describe, expect, test, vi } from 'vitest'
import type { ReportFinding } from '../../src/model/index.ts'
import type { LintOptions } from '../../src/pipeline.ts'
import { ruleById } from '../../src/rules/index.ts'
import { base64url } from '../authenticator/bytes.ts'
import { NOW, SWITCHES } from '../authenticator/index.ts'
import { haveVectors, ofVectors, read, specFiles } from '../corpora/vectors.ts'
import { lintText } from '../helpers/lint.ts'
import { REFUSES_VALID, REFUSES_VECTORS, REFUSES_WHERE_WE_WARN, TAKES_BROKEN } from './opinions.ts'
import {
  ORIGIN,
  RP_ID,
  trustOurRoot,
  type Verdict,
  verifyAuthentication,
  verifyRegistration,
  verifyVector,
} from './peer.ts'
import { BROKEN, type BrokenRow, type Row, VALID } from './rows.ts'

beforeAll(() => {
  // Certificates and SafetyNet's timestamp are judged by the clock.
  vi.useFakeTimers({ toFake: ['Date'], now: NOW })
  trustOurRoot()
})

function peer(row: Row): Promise<Verdict> {
  const { registered, authenticated } = row.make()
  return authenticated ? verifyAuthentication(registered, authenticated) : verifyRegistration(registered)
}

/** Ours of a row: of the response by itself, with what its reader expects; and of an assertion next to its registration. */
async function ours(row: Row): Promise<ReportFinding[]> {
  const { registered, authenticated } = row.make()
  const { json, challenge } = authenticated ?? registered
  const expect = { origin: ORIGIN, rpId: RP_ID, challenge: base64url(challenge) }
  const alone = await findings(JSON.stringify(json), { target: 'webauthn', expect, now: NOW })
  if (!authenticated) return alone
  const pair = JSON.stringify([registered.json, authenticated.json])
  return [...alone, ...(await findings(pair, { target: 'webauthn', now: NOW }))]
}

async function findings(text: string, options: LintOptions): Promise<ReportFinding[]> {
  const { inputs } = await lintText(text, options)
  return inputs.flatMap((input) => input.payloads.flatMap((payload) => payload.findings))
}

const errors = (all: readonly ReportFinding[]): string[] =>
  all.flatMap((finding) => (finding.severity === 'error' ? [`${finding.rule}: ${finding.message}`] : []))

describe('what is valid', () => {
  test.each(VALID.map((row) => [row.name, row] as const))(
    '%s is taken, or the disagreement is listed',
    async (name, row) => {
      const known = REFUSES_VALID.filter((one) => one.rows.test(name))
      expect(known.length).toBeLessThanOrEqual(1)
      const verdict = await peer(row)
      if (known[0]) expect(verdict).toContain(known[0].says)
      else expect(verdict).toBe('valid')
    },
  )

  test.each(VALID.map((row) => [row.name, row] as const))('%s has no error', async (_name, row) => {
    expect(errors(await ours(row))).toEqual([])
  })

  test.each(REFUSES_VALID.map((one) => [String(one.rows), one] as const))(
    '%s is still about something',
    (_rows, one) => {
      expect(VALID.some((row) => one.rows.test(row.name))).toBe(true)
    },
  )
})

const applies = (one: { in?: BrokenRow['in'] } | undefined, row: BrokenRow): boolean =>
  one !== undefined && (one.in ?? row.in) === row.in

/** The rule that finds the fault, when it has been written. */
function ruleOf(row: BrokenRow): string | undefined {
  const { rule } = SWITCHES[row.by]
  const id = typeof rule === 'object' ? rule[row.in] : rule
  return id !== undefined && ruleById(id) ? id : undefined
}

/** It refuses every compound attestation, and so has no opinion on what may be wrong with one. */
const JUDGED = BROKEN.filter((row) => !row.by.startsWith('compound.'))

describe('what is broken', () => {
  test.each(JUDGED.map((row) => [row.name, row] as const))(
    '%s is refused, or the disagreement is listed',
    async (_name, row) => {
      const verdict = await peer(row)
      if (applies(TAKES_BROKEN[row.by], row)) expect(verdict).toBe('valid')
      else expect(verdict).not.toBe('valid')
    },
  )

  test.each(BROKEN.filter(ruleOf).map((row) => [row.name, row] as const))(
    '%s is found by its rule',
    async (_name, row) => {
      const all = await ours(row)
      expect(all.map((finding) => finding.rule)).toContain(ruleOf(row))
      const milder = applies(REFUSES_WHERE_WE_WARN[row.by], row) || applies(TAKES_BROKEN[row.by], row)
      if (!milder) expect(errors(all)).not.toEqual([])
    },
  )
})

const vectors = haveVectors ? specFiles() : []
if (vectors.length === 0) test.skip(ofVectors('the vectors of the standard'), () => {})
else
  describe('the vectors of the standard', () => {
    test.each(vectors)('%s is taken by both, or the refusal is listed', async (file) => {
      const text = read('spec', file)
      expect(errors(await findings(text, { target: 'webauthn' }))).toEqual([])
      const verdict = await verifyVector(file)
      const refusal = REFUSES_VECTORS[file]
      if (refusal) expect(verdict).toContain(refusal.says)
      else expect(verdict).toBe('valid')
    })
  })
