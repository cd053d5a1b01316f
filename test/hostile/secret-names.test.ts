import { expect, test } from 'vitest'
import { encode, encodeEntries, map, Raw } from '../authenticator/cbor.ts'
import { register } from '../authenticator/index.ts'
import { cli } from '../cli/run.ts'

const SECRET = 'JBSWY3DPEHPK3PXPJBSWY3DP'
/** Of a token, what a cut at 40 units would leave is not recognised as one any more. */
const TOKEN = `eyJhbGciOiJIUzI1NiJ9.${'QWxhZGRpbjpvcGVuIHNlc2FtZQ'.repeat(2)}.c2lnbmF0dXJl`
/** A bidi override: what it hides is not seen, and what it turns is misread. */
const TURN = '\u202e'
const NAMES = {
  'an otpauth URI': [`otpauth://totp/a?secret=${SECRET}`, SECRET],
  'a pair': [`secret=${SECRET}`, SECRET],
  'a long token': [TOKEN, TOKEN.slice(21, 35)],
  'a bidi override': [`a${TURN}b`, TURN],
} as const

const base64url = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url')
const { json } = register({})

const withAttestation = (bytes: Uint8Array): string =>
  JSON.stringify({ ...json, response: { ...json.response, attestationObject: base64url(bytes) } })

const authData = Buffer.from(json.response.authenticatorData ?? '', 'base64url')
const twice = (name: string): readonly (readonly [string, number])[] => [
  [name, 1],
  [name, 2],
]

/** One registration for each place whose path is made of names of the input. */
const PLACES: Record<string, (name: string) => string> = {
  'a key of the attestation object': (name) =>
    withAttestation(
      encodeEntries([...twice(name), ['fmt', 'none'], ['attStmt', map()], ['authData', new Uint8Array(authData)]]),
    ),
  'a key of the attestation statement': (name) =>
    withAttestation(
      encode(
        map(['fmt', 'none'], ['attStmt', new Raw(encodeEntries(twice(name)))], ['authData', new Uint8Array(authData)]),
      ),
    ),
  'a key above the duplicate one': (name) =>
    withAttestation(
      encode(
        map(
          ['fmt', 'none'],
          ['attStmt', map([name, new Raw(encodeEntries(twice('x')))])],
          ['authData', new Uint8Array(authData)],
        ),
      ),
    ),
  'a member of the client data': (name) => {
    const member = JSON.stringify(name)
    const text = Buffer.from(json.response.clientDataJSON, 'base64url').toString()
    const clientDataJSON = base64url(Buffer.from(`{${member}:1,${member}:2,${text.slice(1)}`))
    return JSON.stringify({ ...json, response: { ...json.response, clientDataJSON } })
  },
}

const RUNS = [
  ['--format', 'pretty'],
  ['--format', 'pretty', '--verbose', '--show-values'],
  ['--format', 'json'],
  ['--format', 'json', '--verbose', '--show-values'],
  ['decode'],
  ['decode', '--show-values'],
  ['decode', '--format', 'json'],
]

const rows = Object.entries(PLACES).flatMap(([place, plant]) =>
  Object.entries(NAMES).map(([what, [name, hidden]]) => [what, place, plant(name), hidden] as const),
)

test.each(rows)('%s as %s is never printed', async (_what, _place, stdin, hidden) => {
  const found = await cli(['--format', 'json', '-'], { stdin })
  expect(found.out).toMatch(/cbor-duplicate-key|client-data-duplicate-member/)
  for (const argv of RUNS) {
    const { out, err } = await cli([...argv, '-'], { stdin })
    expect(out.length).toBeGreaterThan(0)
    expect(`${out}${err}`, argv.join(' ')).not.toContain(hidden)
  }
})
