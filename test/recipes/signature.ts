import { cut, part } from './bytes.ts'
import { AUTH, type Change, change, good, bad as plainBad, type Row, type RuleId } from './rows.ts'
import { FLAGS, firstInteger, signature } from './surgery.ts'

const bad = (rule: RuleId, cause: string, how: Change): Row => plainBad(rule, `60381-${cause}`, AUTH, how)

/** r and s of ECDSA on P-256 side by side, as IEEE P1363 writes them. */
export const raw = (hex: string): string => {
  const r = part(hex, 4, 4 + Number.parseInt(part(hex, 3, 4), 16))
  const s = part(hex, 4 + r.length / 2 + 2)
  return [r, s].map((integer) => integer.slice(-64).padStart(64, '0')).join('')
}

/** Bytes that no algorithm makes, WebAuthn Level 3 §6.5.5: 60381 calls the value altered, cut or encoded again. */
export const SIGNATURE: readonly Row[] = [
  bad(
    'signature-der-malformed',
    'integer-padded-again',
    firstInteger((integer) => `00${integer}`),
  ),
  bad(
    'signature-der-malformed',
    'integer-without-its-zero',
    firstInteger((integer) => `80${integer.slice(-62)}`),
  ),
  good('signature-der-malformed', 'both-integers-padded', 'extensions.authentication'),
  bad(
    'signature-der-trailing-bytes',
    'zeros-of-a-longer-buffer',
    signature((hex) => `${hex}0000`),
  ),
  good('signature-der-trailing-bytes', 'exact', 'u2f.authentication'),
  bad(
    'signature-der-truncated',
    'cut',
    signature((hex) => cut(hex, -4)),
  ),
  good('signature-der-truncated', 'raw-64-bytes', 'ed25519-none.authentication'),
  bad(
    'signature-length-impossible',
    'raw-form-cut',
    signature((hex) => cut(raw(hex), 63)),
  ),
  bad('signature-length-impossible', 'hash-in-its-place', (credential) =>
    change('signature', () => {
      const data = Buffer.from(credential.response.authenticatorData, 'base64url')
      return data.subarray(0, FLAGS).toString('base64url')
    })(credential),
  ),
  good('signature-length-impossible', 'rsa-2048', 'rs256-none.authentication'),
  good('signature-length-impossible', 'ml-dsa-44', 'ml-dsa-44-none.authentication'),
  good('signature-length-impossible', 'ecdsa-raw', AUTH, signature(raw)),
]
