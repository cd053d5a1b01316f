import { existsSync, readdirSync } from 'node:fs'
import { PROVIDERS } from '../../src/model/index.ts'
import { pathOfRule } from '../fixtures/folders.ts'
import type { FixtureOptions } from '../fixtures/options.ts'
import { ATTESTATION } from './attestation.ts'
import { AUTHENTICATOR_DATA } from './authenticator-data.ts'
import { AUTHENTICATOR_DATA_FLAGS } from './authenticator-data-flags.ts'
import { captureOf } from './captures.ts'
import { CBOR } from './cbor.ts'
import { CLIENT_DATA } from './client-data.ts'
import { CLIENT_DATA_MEMBERS } from './client-data-members.ts'
import { COSE_KEY } from './cose-key.ts'
import { ENCODING } from './encoding.ts'
import { ENCODING_GOOD } from './encoding-good.ts'
import { ENVELOPE } from './envelope.ts'
import { ENVELOPE_GOOD } from './envelope-good.ts'
import { TYPE_AND_OPTIONAL } from './envelope-type.ts'
import { EXTENSIONS } from './extensions.ts'
import { INPUT } from './input.ts'
import { OPTIONS } from './options.ts'
import { PROOF } from './proof.ts'
import { REBUILT } from './rebuilt.ts'
import { ONE_CREDENTIAL } from './relation-credential.ts'
import { OPTIONS_AND_RESPONSE } from './relation-options.ts'
import { RESPONSE_MEMBERS } from './response.ts'
import { RESPONSE_RELATIONS } from './response-relations.ts'
import type { Row } from './rows.ts'
import { SIGNATURE } from './signature.ts'

/** Every fault that a fixture shows, one row each. */
export const ROWS: readonly Row[] = [
  ...INPUT,
  ...ENVELOPE,
  ...TYPE_AND_OPTIONAL,
  ...REBUILT,
  ...RESPONSE_MEMBERS,
  ...ENVELOPE_GOOD,
  ...RESPONSE_RELATIONS,
  ...ENCODING,
  ...ENCODING_GOOD,
  ...CLIENT_DATA,
  ...CLIENT_DATA_MEMBERS,
  ...ATTESTATION,
  ...CBOR,
  ...AUTHENTICATOR_DATA,
  ...AUTHENTICATOR_DATA_FLAGS,
  ...COSE_KEY,
  ...SIGNATURE,
  ...OPTIONS_AND_RESPONSE,
  ...ONE_CREDENTIAL,
  ...PROOF,
  ...EXTENSIONS,
  ...OPTIONS,
  ...(await ofRules()),
  ...(await ofProviders()),
]

/** The rows of `rules/`, where each file is that of one rule; they are found by being there. */
async function ofRules(): Promise<Row[]> {
  const names = readdirSync(new URL('rules/', import.meta.url)).map((file) => file.replace(/\.ts$/, ''))
  // The path begins as a bundler needs it to find the files.
  const files: { default: readonly Row[] }[] = await Promise.all(
    names.map((name) => import(/* @vite-ignore */ `./rules/${name}.ts`)),
  )
  return files.flatMap((file) => file.default)
}

/** The rows of a provider stand with its tests, and go with them: `test/<provider>/recipe.ts`. */
async function ofProviders(): Promise<Row[]> {
  const names = PROVIDERS.filter((name) => existsSync(new URL(`../${name}/recipe.ts`, import.meta.url)))
  const files: { default: readonly Row[] }[] = await Promise.all(
    names.map((name) => import(/* @vite-ignore */ `../${name}/recipe.ts`)),
  )
  return files.flatMap((file) => file.default)
}

/** The file of a row, in the folder of its rule. */
export const fileOf = (row: Row): string => `${row.name}.${row.ext ?? 'json'}`

/** The file of a row, from the folder `fixtures`. */
export const pathOf = (row: Row): string => pathOfRule(row.rule, fileOf(row))

/** What a row says of the command line. */
export function optionsOf({ as, target, expect, accepts, how }: Row): FixtureOptions {
  return {
    ...(as === undefined ? {} : { as }),
    ...(target === undefined ? {} : { target }),
    ...expect,
    ...(accepts === undefined ? {} : { accepts: [accepts] }),
    ...(how === 'found' ? { found: true } : {}),
  }
}

/** What a row's file holds; bytes where it is no text. */
export function render(row: Row): string | Uint8Array {
  const payload = row.base === undefined ? undefined : row.change?.(captureOf(row.base))
  const text = payload === undefined ? '' : LAYOUTS[row.layout ?? 'indented'](payload)
  return row.edit === undefined ? text : row.edit(text, payload)
}

const LAYOUTS: Record<NonNullable<Row['layout']>, (payload: unknown) => string> = {
  indented: (payload) => `${JSON.stringify(payload, null, 2)}\n`,
  minified: (payload) => JSON.stringify(payload),
  crlf: (payload) => `${JSON.stringify(payload, null, 2)}\n`.replaceAll('\n', '\r\n'),
}
