import { expect, test } from 'vitest'
import { storedIn } from '../fixtures/expected.ts'
import { folderOf } from '../fixtures/folders.ts'
import { judge } from '../helpers/fixtures.ts'
import { captureOf } from '../recipes/captures.ts'
import { fileOf, ROWS } from '../recipes/index.ts'
import type { Row } from '../recipes/rows.ts'

function rowOf(path: string): Row {
  const row = ROWS.find((candidate) => `${candidate.rule}/${candidate.name}` === path)
  if (row === undefined) throw new Error(`no row ${path}`)
  return row
}

/** What is said of a row's own fixture: its finding of the rule. */
const ownOf = (row: Row) =>
  storedIn(folderOf(row.rule)).files[fileOf(row)]?.findings.find((one) => one.rule === row.rule)

/** Faults in independent places, of one base each; the second is planted into the result of the first. */
const PAIRS: readonly (readonly [string, string])[] = [
  ['authenticator-attachment-is-any/bad-60377-any-from-configuration', 'bytes-are-hex/bad-60375-hex'],
  ['authenticator-attachment-absent/bad-60377-not-sent', 'cbor-truncated/bad-60386-cut'],
  ['id-absent/bad-60375-not-shaped-as-credential', 'client-data-not-json/bad-60380-cut'],
  ['base64-standard-alphabet/bad-60376-reformatted', 'type-unsupported/bad-60434-type-of-client-data'],
  ['client-data-absent/bad-60380-left-out', 'cbor-bad-utf8/bad-60386-damaged-fmt'],
  ['attestation-object-absent/bad-60386-left-out', 'authenticator-attachment-is-any/bad-60377-any-from-configuration'],
  ['client-data-type-contradicts/bad-60380-type-of-sign-in-in-registration', 'auth-data-too-short/bad-60386-cut'],
  [
    'response-empty/bad-60378-json-stringify-of-response-at-approve-challenge',
    'id-absent/bad-60375-not-shaped-as-credential-at-approve-challenge',
  ],
  ['signature-der-truncated/bad-60381-cut', 'auth-data-leftover-bytes/bad-60379-zeros-of-a-longer-buffer'],
  ['signature-absent/bad-60381-left-out', 'renamed-member/bad-60377-snake-case-at-approve-challenge'],
  ['authenticator-attachment-absent/bad-60377-not-sent', 'json-became-form-key/bad-60380-form-content-type'],
  ['client-data-trailing-bytes/bad-60380-zeros-of-a-longer-buffer', 'auth-data-key-unreadable/bad-60387-raw-point'],
]

test.each(PAIRS)('%s and %s are two findings', async (first, second) => {
  const rows = [rowOf(first), rowOf(second)]
  expect(rows[0]?.base).toBe(rows[1]?.base)
  const payload = rows.reduce<unknown>((value, row) => row.change?.(value), captureOf(rows[0]?.base ?? ''))
  const { of } = await judge({ name: 'pair.json', text: JSON.stringify(payload, null, 2), how: 'named' })
  const wanted = rows.map((row) => `${row.rule} ${ownOf(row)?.codes[0]} ${ownOf(row)?.pointer}`)
  const got = of('error').map((finding) => `${finding.rule} ${finding.codes[0]} ${finding.pointer}`)
  expect(got.sort()).toEqual(wanted.sort())
})
