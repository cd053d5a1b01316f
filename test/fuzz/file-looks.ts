import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unchecked } from '../cli/run.ts'
import type { Look } from './looks.ts'

/** A file that holds the input, under one of the names that a run reads beside payloads. */
const withFile = (name: string, argv: readonly string[]): Look => ({
  name: `passkey-lint ${argv.join(' ')}`,
  gives: 'text',
  mayRefuse: true,
  run: async ({ content }) => {
    const folder = mkdtempSync(join(tmpdir(), 'passkey-lint-fuzz-'))
    try {
      mkdirSync(join(folder, 'captures'))
      writeFileSync(join(folder, 'captures', 'one.json'), '{"id":"AAAA"}')
      writeFileSync(join(folder, name), content)
      const env = { GITHUB_ACTIONS: 'true', HOME: folder }
      return await unchecked(argv, { cwd: folder, env, stdin: '{"id":"AAAA"}' })
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  },
})

const PRETTY = ['captures/one.json', '--format', 'pretty']

/** What a run reads besides payloads: it is refused, in one line, or it is obeyed. */
export const FILE_LOOKS: readonly Look[] = [
  withFile('passkey-lint.config.json', PRETTY),
  withFile('other.json', [...PRETTY, '--config', 'other.json']),
  withFile('known.json', [...PRETTY, '--baseline', 'known.json']),
  withFile('registration.json', [...PRETTY, '--registration', 'registration.json']),
  withFile('key', [...PRETTY, '--public-key', 'key']),
  withFile('roots.pem', [...PRETTY, '--attestation-roots', 'roots.pem']),
  withFile('names.json', ['decode', 'captures/one.json', '--aaguids', 'names.json']),
  withFile('captures/expected.json', ['test', 'captures']),
  withFile('captures/one.expected.json', ['test', 'captures']),
  withFile('captures/.gitignore', ['captures', '--format', 'pretty']),
  withFile('captures/two.json', ['triage', 'captures', '--format', 'pretty', '--now', '2026-03-01T09:30:00Z']),
]
