import { type Cbor, map } from '../cbor.ts'
import { androidKey } from './android-key.ts'
import { androidSafetynet } from './android-safetynet.ts'
import { apple } from './apple.ts'
import type { Context } from './context.ts'
import { fidoU2f } from './fido-u2f.ts'
import type { Format } from './names.ts'
import { packed, packedSelf } from './packed.ts'
import { tpm } from './tpm.ts'

export { canAttest, FORMATS, type Format, identifierOf } from './names.ts'

const STATEMENTS: Record<Format, (context: Context) => Cbor> = {
  none: (context) => (context.on('none.statementNotEmpty') ? packed(context) : map()),
  'packed-self': packedSelf,
  packed,
  'fido-u2f': fidoU2f,
  tpm,
  'android-key': androidKey,
  apple,
  'android-safetynet': androidSafetynet,
  compound,
}

/** The attestation statement of a format, WebAuthn Level 3 §8. */
export const statement = (format: Format, context: Context): Cbor => STATEMENTS[format](context)

/** Compound attestation, WebAuthn Level 3 §8.9: two statements for the same authenticator data, in an array. */
function compound(context: Context): Cbor {
  const { on } = context
  const broken: Context = { ...context, on: (name) => name === 'statement.sigOverOtherData' }
  const entry = (fmt: string, attStmt: Cbor): Cbor => map(['fmt', fmt], ['attStmt', attStmt])
  const first = entry('packed', packed(context))
  const second = entry('tpm', tpm(on('compound.entryBroken') ? broken : context))
  if (on('compound.oneEntry')) return [first]
  if (on('compound.notArray')) return map(['0', first], ['1', second])
  if (on('compound.nested')) return [first, entry('compound', [first, second])]
  return on('compound.entryFmtMissing') ? [first, map(['attStmt', tpm(context)])] : [first, second]
}
