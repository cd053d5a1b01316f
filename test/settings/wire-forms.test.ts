import { expect, test } from 'vitest'
import { combined } from '../../src/settings/selectors.ts'
import { WIRE_FORM_NAMES, type WireForm } from '../../src/settings/wire-forms.ts'
import { fixture, judge } from '../helpers/fixtures.ts'

const SAMPLES: Record<WireForm, string> = {
  'base64url-padded': 'base64-padding/bad-60380-padding.json',
  base64: 'base64-standard-alphabet/bad-60376-btoa-for-all-members.json',
  hex: 'bytes-are-hex/bad-60386-hex.json',
  array: 'bytes-are-array/bad-60381-list-of-bytes.json',
  'index-object': 'bytes-are-index-object/bad-60380-typed-array.json',
  'node-buffer': 'bytes-are-node-buffer/bad-60380-buffer-as-json.json',
  'data-url': 'bytes-are-data-url/bad-60376-read-as-data-url.json',
}

async function told(path: string, accepts: readonly WireForm[]): Promise<string[]> {
  const ruling = combined([], accepts)
  const { findings } = await judge(fixture(`encoding/${path}`), ruling ? { ruling } : {})
  return findings.map(({ rule }) => rule)
}

test.each(WIRE_FORM_NAMES.map((form) => [form, SAMPLES[form]] as const))(
  'who takes %s hears nothing of it, nor of what would follow',
  async (form, path) => {
    expect(await told(path, [])).not.toEqual([])
    expect(await told(path, [form])).toEqual([])
  },
)

test('taking all other forms leaves one as it is', async () => {
  const others = WIRE_FORM_NAMES.filter((form) => form !== 'hex')
  expect(await told(SAMPLES.hex, others)).toEqual(['bytes-are-hex'])
})
