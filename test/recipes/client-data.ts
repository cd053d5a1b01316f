import {
  AUTH,
  both,
  type Capture,
  type Change,
  change,
  good,
  bad as plainBad,
  REG,
  type Row,
  type RuleId,
} from './rows.ts'
import { clientData } from './surgery.ts'

const bad = (rule: RuleId, cause: string, base: string, how: Change): Row => plainBad(rule, `60380-${cause}`, base, how)
const badAtBoth = (rule: RuleId, cause: string, how: Change): Row[] => both(bad(rule, cause, REG, how))

const decoded = (text: string) => JSON.parse(Buffer.from(text, 'base64url').toString('utf8'))
const json = (edit: (data: Capture) => unknown) => clientData((text) => JSON.stringify(edit(JSON.parse(text))))

/** Faults inside clientDataJSON, WebAuthn Level 3 §5.8.1: a documented cause of 60380, and of 60378 around it. */
export const CLIENT_DATA: readonly Row[] = [
  ...badAtBoth(
    'client-data-bom',
    'byte-order-mark',
    clientData((text) => `\ufeff${text}`),
  ),
  good(
    'client-data-bom',
    'white-space-in-front',
    REG,
    clientData((text) => `\n ${text}`),
  ),
  ...badAtBoth(
    'client-data-duplicate-member',
    'type-twice',
    clientData((text) => text.replace('{', '{"type":"x",')),
  ),
  good(
    'client-data-duplicate-member',
    'same-name-one-level-deeper',
    AUTH,
    json((data) => ({ ...data, extra: { type: 1 } })),
  ),
  ...badAtBoth('client-data-is-decoded-json', 'sent-as-object', change('clientDataJSON', decoded)),
  bad(
    'client-data-is-decoded-json',
    'sent-as-json-text',
    REG,
    change('clientDataJSON', (text: string) => JSON.stringify(decoded(text))),
  ),
  good(
    'client-data-is-decoded-json',
    'pretty-printed-before-encoding',
    REG,
    clientData((text) => text.replaceAll(',', ', ')),
  ),
  ...badAtBoth(
    'client-data-member-absent',
    'without-challenge',
    json(({ challenge, ...data }) => data),
  ),
  bad(
    'client-data-member-absent',
    'origin-is-a-list',
    AUTH,
    json((data) => ({ ...data, origin: [data.origin] })),
  ),
  good(
    'client-data-member-absent',
    'without-cross-origin',
    REG,
    json(({ crossOrigin, ...data }) => data),
  ),
  good('client-data-member-absent', 'unknown-members', 'extensions.registration', (credential) =>
    // Chromium adds a member of no meaning at random (GREASE); here it always does.
    json((data) => ({ ...data, other_keys_can_be_added_here: 'do not compare' }))(credential),
  ),
  good(
    'client-data-member-absent',
    'top-origin',
    AUTH,
    json((data) => ({
      ...data,
      crossOrigin: true,
      topOrigin: 'https://example.com',
      tokenBinding: { status: 'supported' },
    })),
  ),
  ...badAtBoth(
    'client-data-not-json',
    'cut',
    clientData((text) => text.slice(0, 90)),
  ),
  bad(
    'client-data-not-json',
    'written-by-python',
    AUTH,
    clientData((text) => text.replaceAll('"', "'")),
  ),
  good(
    'client-data-not-json',
    'escapes',
    REG,
    clientData((text) => text.replaceAll('/', '\\/')),
  ),
  bad(
    'client-data-not-object',
    'list',
    REG,
    clientData((text) => `[${text}]`),
  ),
  bad(
    'client-data-not-object',
    'text',
    AUTH,
    clientData((text) => JSON.stringify(text)),
  ),
  good('client-data-not-object', 'object', AUTH),
  bad(
    'client-data-not-utf8',
    'utf-16',
    REG,
    clientData((text) => Buffer.from(`\ufeff${text}`, 'utf16le')),
  ),
  bad(
    'client-data-not-utf8',
    'latin-1',
    AUTH,
    clientData((text) => Buffer.from(text.replace('}', ',"n":"é"}'), 'latin1')),
  ),
  good(
    'client-data-not-utf8',
    'multi-byte-characters',
    REG,
    json((data) => ({ ...data, label: 'Schlüssel 🔑' })),
  ),
  ...badAtBoth(
    'client-data-trailing-bytes',
    'zeros-of-a-longer-buffer',
    clientData((text) => `${text}\0\0\0`),
  ),
  bad(
    'client-data-trailing-bytes',
    'two-documents',
    AUTH,
    clientData((text) => text + text),
  ),
  good(
    'client-data-trailing-bytes',
    'line-end',
    AUTH,
    clientData((text) => `${text}\r\n`),
  ),
  bad(
    'client-data-type-contradicts',
    'type-of-sign-in-in-registration',
    REG,
    clientData((text) => text.replace('webauthn.create', 'webauthn.get')),
  ),
  bad(
    'client-data-type-contradicts',
    'type-of-registration-in-sign-in',
    AUTH,
    clientData((text) => text.replace('webauthn.get', 'webauthn.create')),
  ),
  good(
    'client-data-type-contradicts',
    'secure-payment-confirmation',
    AUTH,
    clientData((text) => text.replace('webauthn.get', 'payment.get')),
  ),
]
