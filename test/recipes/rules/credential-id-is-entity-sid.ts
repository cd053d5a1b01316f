import { AUTH, all, bad, change, good, type Row } from '../rows.ts'

const SID = Buffer.from('YE0123456789abcdef0123456789abcdef').toString('base64url')

const rows: readonly Row[] = [
  bad(
    'credential-id-is-entity-sid',
    '60375-exchanged-with-user-handle',
    AUTH,
    all(
      change('userHandle', (_, credential) => credential.id),
      change('id', SID),
      change('rawId', SID),
    ),
  ),
  bad(
    'credential-id-is-entity-sid',
    '60375-user-id-in-place-of-id',
    AUTH,
    all(change('id', SID), change('rawId', SID)),
  ),
  good('credential-id-is-entity-sid', 'user-handle-is-the-sid', AUTH, change('userHandle', SID)),
]

export default rows
