import { sameBytes, startsWith } from '../../bytes.ts'
import { CREDENTIAL_KINDS, type Encoded } from '../../model/index.ts'
import { decodeUtf8Lossy } from '../../utf8.ts'
import { at, defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'id-differs-from-raw-id',
  summary: 'id and rawId are different credential ids',
  why: 'id is the base64url text of rawId: both name the same bytes.',
  fix: 'Send id and rawId as credential.toJSON() gives them: the same text twice.',
  spec: 'WebAuthn Level 3 §5.1 (id, rawId)',
  severity: 'error',
  kinds: CREDENTIAL_KINDS,
  reads: ['encoded'],
  check: ({ encoded, attested }) => {
    const { id, rawId } = encoded
    if (!id?.bytes || !rawId?.bytes || sameBytes(id.bytes, rawId.bytes)) return []
    // The attested credential id tells which of the two was changed.
    const idIsRight = attested !== undefined && sameBytes(id.bytes, attested.credentialId)
    const rawIdIsRight = attested !== undefined && sameBytes(rawId.bytes, attested.credentialId)
    const wrong = rawIdIsRight ? 'id' : 'rawId'
    const cut = startsWith(id.bytes, rawId.bytes) || startsWith(rawId.bytes, id.bytes)
    return [
      {
        place: at((rawIdIsRight ? id : rawId).pointer),
        args: {
          idLength: id.bytes.length,
          rawIdLength: rawId.bytes.length,
          cut,
          again: isTextOf(id, rawId.bytes) || isTextOf(rawId, id.bytes),
          proven: idIsRight || rawIdIsRight,
          wrong,
        },
      },
    ]
  },
  message: (args) =>
    args.cut
      ? `expected the same bytes in id and rawId, received ${args.idLength} and ${args.rawIdLength} bytes, one the beginning of the other`
      : `expected the same bytes in id and rawId, received two different ids of ${args.idLength} and ${args.rawIdLength} bytes`,
  cause: (args) =>
    args.cut
      ? 'One of the two was cut off.'
      : args.again
        ? 'One of the two is the base64url text of the other, encoded once more.'
        : args.proven
          ? `The authenticator data names the other one: ${args.wrong} was changed, or taken from another credential.`
          : 'One of the two was typed by hand, or taken from another credential.',
})

const isTextOf = ({ value }: Encoded, bytes: Uint8Array): boolean => value === decodeUtf8Lossy(bytes)
