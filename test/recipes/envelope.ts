import { hexOf } from './bytes.ts'
import { captureOf } from './captures.ts'
import { AUTH, all, both, change, REG, type Row, without } from './rows.ts'

const attachment = both({
  rule: 'authenticator-attachment-absent',
  name: 'bad-60377-not-sent',
  change: without('authenticatorAttachment'),
})

/** Faults of the members beside response, as the error pages 60375, 60376, 60377 and 60434 describe them. */
export const ENVELOPE: readonly Row[] = [
  ...attachment,
  {
    rule: 'authenticator-attachment-absent',
    name: 'bad-60377-null-from-older-browser',
    base: AUTH,
    change: change('authenticatorAttachment', null),
  },
  {
    rule: 'authenticator-attachment-absent',
    name: 'bad-60377-filtered-by-server-class',
    base: REG,
    change: without('authenticatorAttachment', 'clientExtensionResults'),
  },
  ...both({
    rule: 'authenticator-attachment-is-any',
    name: 'bad-60377-any-from-configuration',
    change: change('authenticatorAttachment', 'any'),
  }),
  {
    rule: 'authenticator-attachment-is-any',
    name: 'bad-60377-any-minified',
    base: REG,
    layout: 'minified',
    change: change('authenticatorAttachment', 'any'),
  },
  {
    rule: 'authenticator-attachment-is-any',
    name: 'bad-60377-any-behind-multi-byte-characters',
    base: AUTH,
    layout: 'minified',
    change: (credential) => change('authenticatorAttachment', 'any')({ label: 'Schlüssel 🔑 ключ', ...credential }),
  },
  ...both({
    rule: 'authenticator-attachment-unsupported',
    name: 'bad-60377-neither-value',
    change: change('authenticatorAttachment', 'internal'),
  }),
  {
    rule: 'authenticator-attachment-unsupported',
    name: 'bad-60377-upper-case-enum-crlf',
    base: REG,
    layout: 'crlf',
    change: change('authenticatorAttachment', 'CROSS_PLATFORM'),
  },
  ...both({
    rule: 'id-absent',
    name: 'bad-60375-not-shaped-as-credential',
    change: without('id'),
  }),
  ...both({
    rule: 'id-invalid',
    name: 'bad-60375-database-key',
    change: change('id', 4711),
  }),
  {
    rule: 'id-invalid',
    name: 'bad-60375-empty',
    base: AUTH,
    change: change('id', ''),
  },
  ...both({
    rule: 'raw-id-absent',
    name: 'bad-60376-left-out',
    change: without('rawId'),
  }),
  ...both({
    rule: 'raw-id-invalid',
    name: 'bad-60376-null',
    change: change('rawId', false),
  }),
  {
    rule: 'raw-id-is-hex-of-id',
    name: 'bad-60376-hex-as-in-documentation',
    base: REG,
    change: change('rawId', hexOf),
  },
  ...both({
    rule: 'id-and-raw-id-swapped',
    name: 'bad-60375-exchanged-with-hex-raw-id',
    change: change('id', hexOf),
  }),
  {
    rule: 'id-differs-from-attested',
    name: 'bad-60375-of-another-registration',
    base: REG,
    change: all(change('id', otherId), change('rawId', otherId)),
  },
  {
    rule: 'id-differs-from-attested',
    name: 'bad-60375-id-of-another-step',
    base: REG,
    // What a sign-in with another passkey of the same user gave.
    change: all(change('id', otherPasskey), change('rawId', otherPasskey)),
  },
  {
    rule: 'id-differs-from-raw-id',
    name: 'bad-60375-edited-id',
    base: REG,
    change: change('id', otherId),
  },
  ...both({
    rule: 'id-differs-from-raw-id',
    name: 'bad-60376-cut',
    // Whole groups of four characters: what is left is base64url text.
    change: change('rawId', (text: string) => text.slice(0, 40)),
  }),
]

/** The id of the credential in another capture. */
function otherPasskey(): string {
  return captureOf('synced.authentication').id
}

/** The base64url text of as many bytes, the first of which differs. */
function otherId(text: string): string {
  const bytes = Buffer.from(text, 'base64url')
  bytes.writeUInt8(bytes.readUInt8(0) ^ 0x01)
  return bytes.toString('base64url')
}
