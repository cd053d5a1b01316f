import { readFileSync } from 'node:fs'
import type { Json, JsonObject } from '../../src/model/index.ts'
import { type LintOptions, lintText, type Report } from '../helpers/lint.ts'

/** [rule, severity, codes, pointer]; for an absent member the pointer is its own. */
export type Seen = [rule: string, severity: string, codes: string[], pointer: string]

export async function reportOf(value: Json, options: LintOptions = {}): Promise<Report> {
  return lintText(JSON.stringify(value), options)
}

export function seenIn(report: Report): Seen[] {
  return report.inputs
    .flatMap((input) => input.payloads)
    .flatMap((payload) => payload.findings)
    .map(({ rule, severity, codes, pointer, member }) => [
      rule,
      severity,
      codes.map((code) => code.replace('twilio/', '')),
      member === undefined ? pointer : `${pointer}/${member}`,
    ])
}

export const seen = async (value: Json, options: LintOptions = {}): Promise<Seen[]> =>
  seenIn(await reportOf(value, options))

/** The first finding's words. */
export async function words(value: Json, options: LintOptions = {}): Promise<string> {
  const [finding] = (await reportOf(value, options)).inputs[0]?.payloads[0]?.findings ?? []
  return finding ? `${finding.message} | ${finding.cause ?? ''} | ${finding.fix}` : ''
}

const RELYING_PARTY = { id: 'example.com', name: 'Example', origins: ['https://example.com'] }

export const CONFIG = {
  relying_party: RELYING_PARTY,
  authenticator_attachment: 'platform',
  discoverable_credentials: 'preferred',
  user_verification: 'preferred',
}

export const FACTOR: JsonObject = {
  sid: 'YF048d1a7e2c3b4d5e6f708192a3b4c5d6',
  identity: 'ff483d1f-f591-4898-9942-837d2b1431d9',
  date_created: '2026-03-01T09:30:00Z',
  date_updated: '2026-03-02T12:00:00Z',
  friendly_name: 'Ada',
  status: 'verified',
  factor_type: 'passkeys',
  config: CONFIG,
}

export const REQUEST: JsonObject = {
  friendly_name: 'Ada',
  identity: 'ff483d1f-f591-4898-9942-837d2b1431d9',
  config: CONFIG,
}

export const OPTIONS: JsonObject = {
  rp: { id: 'example.com', name: 'Example' },
  user: { id: 'WUUyYzNkNGU1ZjJjM2Q0ZTVmMmMzZDRlNWYyYzNkNGU1Zg', name: 'ada', displayName: 'Ada' },
  challenge: 'WUYwNDhkMWE3ZTJjM2I0ZDVlNmY3MDgxOTJhM2I0YzVkNg',
  pubKeyCredParams: [{ type: 'public-key', alg: -7 }],
  authenticatorSelection: { userVerification: 'preferred' },
}

/** A copy without some members. */
export const without = (object: JsonObject, ...names: string[]): JsonObject =>
  Object.fromEntries(Object.entries(object).filter(([name]) => !names.includes(name)))

export { filesOf as fixtures } from '../fixtures/folders.ts'

export const fixture = (path: string): string =>
  readFileSync(new URL(`../../fixtures/${path}`, import.meta.url), 'utf8')
