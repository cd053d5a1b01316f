import type { Rule } from '../define-rule.ts'
import clientDataBom from './client-data-bom.ts'
import clientDataDuplicateMember from './client-data-duplicate-member.ts'
import clientDataIsDecodedJson from './client-data-is-decoded-json.ts'
import clientDataMemberAbsent from './client-data-member-absent.ts'
import clientDataNotJson from './client-data-not-json.ts'
import clientDataNotObject from './client-data-not-object.ts'
import clientDataNotUtf8 from './client-data-not-utf8.ts'
import clientDataTrailingBytes from './client-data-trailing-bytes.ts'
import clientDataTypeContradicts from './client-data-type-contradicts.ts'

/** In the order of the folder; a test compares the two. */
export const CLIENT_DATA_RULES: readonly Rule[] = [
  clientDataBom,
  clientDataDuplicateMember,
  clientDataIsDecodedJson,
  clientDataMemberAbsent,
  clientDataNotJson,
  clientDataNotObject,
  clientDataNotUtf8,
  clientDataTrailingBytes,
  clientDataTypeContradicts,
]
