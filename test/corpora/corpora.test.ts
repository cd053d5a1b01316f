import { describe, expect, test } from 'vitest'
import { TARGETS } from '../../src/model/index.ts'
import { lintText, type ReportFinding, type Target } from '../helpers/lint.ts'
import { ABOUT, INVALID_ELSEWHERE, VALID_ELSEWHERE } from './exceptions.ts'
import { haveVectors, ofVectors, read, specFiles, wild } from './vectors.ts'

/** What a provider documents as its demand beyond the standard. */
const DEMANDS: Partial<Record<Target, readonly string[]>> = {
  twilio: ['authenticator-attachment-absent', 'authenticator-attachment-unsupported'],
  auth0: ['authenticator-attachment-unsupported'],
}

async function errorsOf(text: string, target: Target, name = '<text>'): Promise<ReportFinding[]> {
  const report = await lintText(text, { target, name })
  return report.inputs
    .flatMap((input) => input.payloads.flatMap((payload) => payload.findings))
    .filter((f) => f.severity === 'error')
}

const names = (errors: ReportFinding[]): string[] => errors.map((error) => error.rule)

if (!haveVectors) {
  test.skip(ofVectors('the vectors of the standard and the payloads of other libraries'), () => {})
} else {
  describe('W3C Web Authentication Level 3, section Test Vectors', () => {
    test.each(specFiles())('%s has no error', async (file) => {
      const text = read('spec', file)
      expect(names(await errorsOf(text, 'webauthn'))).toEqual([])
      for (const target of TARGETS) expect(names(await errorsOf(text, target)), target).toEqual([])
    })
  })

  const rows = wild()
  describe('payloads that another library takes', () => {
    test.each(rows.filter((row) => row.label === 'valid').map((row) => row.file))('%s has no error', async (file) => {
      const text = read('wild', file)
      const exception = VALID_ELSEWHERE[file]
      expect(names(await errorsOf(text, 'webauthn'))).toEqual(exception ? [exception.rule] : [])
      for (const target of TARGETS) {
        const beyond = names(await errorsOf(text, target)).filter((rule) => !DEMANDS[target]?.includes(rule))
        // What a provider's own documents allow may be less than an exception of the standard.
        expect(beyond, target).toEqual(exception && beyond.length > 0 ? [exception.rule] : [])
      }
    })
    test('there are at most 8 exceptions', () => {
      expect(Object.keys(VALID_ELSEWHERE).length).toBeLessThanOrEqual(8)
    })
  })

  const faulty = rows.filter((row) => row.label === 'invalid' && row.fault === 'payload')
  describe('payloads that are wrong by themselves', () => {
    test.each(faulty.filter((row) => !(row.file in INVALID_ELSEWHERE)))(
      '$file: $reason',
      async ({ file, reason = '' }) => {
        const errors = await errorsOf(read('wild', file), 'webauthn', file)
        const about = ABOUT.find(([pattern]) => pattern.test(reason))?.[1]
        expect(about, `no rule is named for the reason "${reason}"`).toBeDefined()
        expect(errors[0]?.rule).toMatch(about ?? /^$/)
      },
    )
    test('there are at most 6 exceptions', () => {
      expect(Object.keys(INVALID_ELSEWHERE).length).toBeLessThanOrEqual(6)
    })
  })
}
