import { ATTESTATION_OBJECT } from './attestation-object.ts'
import { AUTHENTICATOR_DATA } from './authenticator-data.ts'
import { CLIENT_DATA } from './client-data.ts'
import { CREDENTIAL_KEY } from './credential-key.ts'
import { FORMAT_FAULTS } from './formats.ts'
import type { Switch } from './row.ts'
import { SIGNATURE } from './signature.ts'
import { STATEMENT } from './statement.ts'

export type { Switch } from './row.ts'

const TABLE = {
  ...CLIENT_DATA,
  ...AUTHENTICATOR_DATA,
  ...CREDENTIAL_KEY,
  ...ATTESTATION_OBJECT,
  ...STATEMENT,
  ...FORMAT_FAULTS,
  ...SIGNATURE,
}

export type SwitchName = keyof typeof TABLE

/** Every way to be broken that the software authenticator knows. */
export const SWITCHES: Readonly<Record<SwitchName, Switch>> = TABLE
export const SWITCH_NAMES = Object.keys(TABLE) as SwitchName[]

/** Asks whether a switch is on. */
export type On = (name: SwitchName) => boolean
