import { readdirSync, readFileSync, statSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { LIBRARIES } from '../../src/accepts/names.ts'
import { acceptedOf } from '../../src/formats/accepts/accepted.ts'
import { acceptsJson } from '../../src/formats/accepts/json.ts'
import { acceptsTable } from '../../src/formats/accepts/table.ts'
import { responsesIn } from '../../src/responses.ts'
import { PLAIN } from '../../src/text/colour.ts'
import { valid } from '../helpers/schemas.ts'

const FIXTURES = new URL('../../fixtures/', import.meta.url)
const files = readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' }).filter((path) =>
  /(?<!expected)\.json$/.test(path),
)

const acceptedIn = (path: string) => {
  const text = readFileSync(new URL(path, FIXTURES), 'utf8')
  return acceptedOf(path, responsesIn({ name: path, text, how: 'named' }))
}

/** Bytes; a thousand payloads in one file show no more than one. */
const LARGE = 20_000

/** These have a form of their own. */
const OWN_FORM = ['fido2-lib', 'privacyIDEA', 'lbuchs']

describe('what browsers gave', () => {
  const captured = files.filter((path) => /^captured\/[^/]+\.(?:registration|authentication)\.json$/.test(path))

  test.each(captured)('%s is taken by every library that reads toJSON()', (path) => {
    const [payload] = acceptedIn(path).payloads
    const refusing = payload?.libraries.filter(({ accepts }) => !accepts).map(({ name }) => name)
    expect(refusing?.filter((name) => !OWN_FORM.includes(name))).toEqual([])
  })
})

test('whatever a fixture holds, each library has a row, of the schema, that nothing in it can act in', () => {
  let rows = 0
  // A part of them: all take as long as all other tests of the table.
  for (const path of files.filter((one, at) => one.startsWith('hostile') || at % 10 === 0)) {
    if (statSync(new URL(path, FIXTURES)).size > LARGE) continue
    const accepted = acceptedIn(path)
    for (const { libraries } of accepted.payloads) {
      expect(libraries.map(({ name }) => name)).toEqual([...LIBRARIES])
      rows += libraries.length
    }
    valid('accepts', JSON.parse(acceptsJson(accepted)))
    expect(acceptsTable(accepted, { palette: PLAIN, width: 80 })).not.toMatch(
      /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/,
    )
  }
  expect(rows).toBeGreaterThan(LIBRARIES.length * 80)
})
