import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { cli } from '../cli/run.ts'

const folder = new URL('../../fixtures/cose-key-private/', import.meta.url)

test('a frame shows nothing of a member that holds a private key', async () => {
  const name = readdirSync(folder).find((file) => file.startsWith('bad-')) ?? ''
  const text = readFileSync(new URL(name, folder), 'utf8')
  const { attestationObject } = JSON.parse(text).response
  for (const argv of [[], ['--show-values', '--verbose'], ['--format', 'json']]) {
    const { out } = await cli(argv, { stdin: text })
    expect(out).toContain('cose-key-private')
    expect(out).not.toContain(attestationObject.slice(-8))
  }
})
