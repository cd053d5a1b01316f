import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expected, PAYLOADS } from './payloads.ts'
import type { Answer } from './servers.ts'

const SCRIPT = fileURLToPath(new URL('webauthn.rb', import.meta.url))

/** What webauthn-ruby says of every payload; undefined where it is not installed (Debian: ruby-webauthn). */
export function rubyAnswers(): readonly Answer[] | undefined {
  const has = spawnSync('ruby', ['-e', 'require "webauthn"'], { encoding: 'utf8' })
  if (has.status !== 0) return undefined
  const lines = PAYLOADS.map(({ ceremony, make }) => JSON.stringify([ceremony, make(), expected(ceremony).challenge]))
  const { stdout, stderr, status } = spawnSync('ruby', [SCRIPT, expected('registration').origin], {
    input: `${lines.join('\n')}\n`,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  if (status !== 0) throw new Error(`webauthn-ruby did not run: ${stderr}`)
  return stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Answer)
}
