import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Json } from '../../src/model/index.ts'
import { ENCODINGS } from '../pastes/forms/encodings.ts'
import type { Form, Forms, Value } from '../pastes/forms/form.ts'
import { NESTED } from '../pastes/forms/nested.ts'
import { REQUESTS } from '../pastes/forms/requests.ts'
import { TEXT } from '../pastes/forms/text.ts'
import { LANGUAGES } from '../unwrap/wrappers/languages.ts'
import { parsed } from './mutate/json.ts'

/** Larger files are slow to change and to judge, and hold nothing that smaller ones do not. */
const LARGEST = 32 * 1024

const FIXTURES = fileURLToPath(new URL('../../fixtures', import.meta.url))

/** One file that others are made of. */
export interface Sample {
  /** From the folder `fixtures`. */
  name: string
  text: string
  /** Of a file that is JSON. */
  value?: Json
}

/** The fixtures, by name: the order, and so each case, is the same on every machine. */
export function samples(): Sample[] {
  return [...SETTINGS, ...fixtures()]
}

/** What a run reads besides payloads. */
const SETTINGS: Sample[] = Object.entries({
  configuration: {
    target: 'twilio',
    origin: 'https://example.com',
    rules: { 'sign-count-suspicious': 'off', '60377': 'warning', encoding: 'info' },
    ignores: ['*.log', '!kept.log'],
    overrides: [{ files: ['*.json', 'a/**'], as: 'VerifyFactor', now: '2026-03-01T09:30:00Z', accepts: ['base64'] }],
    suppressions: [{ rule: 'id-absent', path: 'captures/*.json', reason: 'known', until: '2026-12-31' }],
    failOn: 'warning',
    maxWarnings: 3,
    baseline: 'known.json',
    expectations: true,
  },
  baseline: {
    version: 1,
    findings: [{ fingerprint: '0'.repeat(32), rule: 'id-absent', codes: ['twilio/60375'], path: 'captures/one.json' }],
  },
  'a stored key': { kty: 'EC', crv: 'P-256', alg: 'ES256', x: 'A'.repeat(43), y: 'A'.repeat(43) },
  'names of authenticators': {
    'adce0002-35bc-c60a-648b-0b25f1f05503': { name: 'Chrome on Mac', icon_dark: 'data:,x' },
  },
}).map(([name, value]) => ({ name, text: JSON.stringify(value), value }))

function fixtures(): Sample[] {
  return readdirSync(FIXTURES, { recursive: true, withFileTypes: true, encoding: 'utf8' })
    .filter((entry) => entry.isFile() && !/\.(?:png|md)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .flatMap((path) => {
      const bytes = readFileSync(path)
      if (bytes.length > LARGEST) return []
      const text = bytes.toString('utf8')
      const value = parsed(text)
      const name = path.slice(FIXTURES.length + 1)
      return [value === undefined ? { name, text } : { name, text, value }]
    })
}

const writerOf = (form: Form | Form['write']): Form['write'] => (typeof form === 'function' ? form : form.write)

const ALL: Forms = { ...ENCODINGS, ...TEXT, ...REQUESTS, ...NESTED, ...(LANGUAGES as unknown as Forms) }

/** In how many ways people hand on a payload. */
export const FORMS = Object.entries(ALL).map(([name, form]) => [name, writerOf(form)] as const)

/** The value in one of these forms; undefined where it has not what the form writes. */
export function inForm(at: number, value: Json): string | Uint8Array | undefined {
  try {
    return FORMS[at]?.[1](value as Value)
  } catch {
    return undefined
  }
}
