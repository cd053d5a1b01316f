import { expect, test } from 'vitest'
import { FORMAT_NAMES } from '../../src/formats/index.ts'
import { cli } from '../cli/run.ts'
import { fixtureOf } from '../helpers/fixtures.ts'

test('a frame shows nothing of a member that holds a private key', async () => {
  const { text } = fixtureOf('cose-key-private', 'bad-60387-d-of-ec2.json')
  const { attestationObject } = JSON.parse(text).response
  for (const argv of [
    ['--show-values', '--verbose'],
    ...FORMAT_NAMES.map((name) => ['--format', name, '--show-values', '--verbose']),
  ]) {
    const { out } = await cli(argv, { stdin: text })
    expect(out).toContain('cose-key-private')
    expect(out).not.toContain(attestationObject.slice(-8))
  }
})
