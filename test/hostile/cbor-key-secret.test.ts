import { describe, expect, test } from 'vitest'
import { cli } from '../cli/run.ts'
import { captured } from '../conformance/payload.ts'

const SEED = 'GEZDGNBVGY3TQOJQ'
const KEY = Buffer.from(`otpauth://totp/a?secret=${SEED}`)
/** A text string of 24 to 255 bytes, RFC 8949 §3.1. */
const text = (bytes: Buffer): Buffer => Buffer.concat([Buffer.from([0x78, bytes.length]), bytes])

/** An attestation object whose map begins with `entries` more entries. */
function withEntries(count: number, entries: readonly Buffer[]): string {
  const credential = captured('es256-none.registration')
  const object = Buffer.from(credential.response.attestationObject ?? '', 'base64url')
  const bytes = Buffer.concat([Buffer.from([(object[0] ?? 0) + count]), ...entries, object.subarray(1)])
  const response = { ...credential.response, attestationObject: bytes.toString('base64url') }
  return JSON.stringify({ ...credential, response })
}

const PLANTED = {
  'a key that stands twice': withEntries(2, [text(KEY), Buffer.from([1]), text(KEY), Buffer.from([2])]),
  'a value': withEntries(1, [Buffer.from([0x61, 0x61]), text(KEY)]),
  'a key out of order with a map in it': withEntries(1, [text(KEY), Buffer.from([0xa1, 0x01, 0x02])]),
}

describe.each(Object.entries(PLANTED))('a secret as %s of a CBOR map is not shown', (_, input) => {
  test.each<[string[]]>([
    [[]],
    [['--verbose']],
    [['--show-values']],
    [['--format', 'json']],
    [['decode', '-']],
    [['decode', '--show-values', '-']],
    [['decode', '--format', 'json', '-']],
  ])('%s', async (argv) => {
    const { out, err } = await cli(argv.includes('decode') ? argv : [...argv, '-'], { stdin: input })
    expect(out).toContain(argv.includes('decode') ? 'attestationObject' : 'registration')
    expect(out + err).not.toContain(SEED)
    expect((out + err).toLowerCase()).not.toContain(Buffer.from(SEED).toString('hex'))
  })
})
