import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { cli } from '../cli/run.ts'

/** A fixture, and what it is judged by: as `passkey-lint test` does. */
export interface Fixture {
  readonly path: string
  readonly bytes: Buffer
  /** The options of its expectation. */
  readonly options: Readonly<Record<string, unknown>>
}

interface Expectations {
  options?: Record<string, unknown>
  files: Record<string, { options?: Record<string, unknown> }>
}

/** Members that name a file beside the expectation. */
const FILES = ['registration', 'publicKey', 'attestationRoots']
const FLAGS: Readonly<Record<string, string>> = {
  as: '--as',
  now: '--now',
  origin: '--origin',
  rpId: '--rp-id',
  challenge: '--challenge',
  target: '--target',
  attestationRoots: '--attestation-roots',
  registration: '--registration',
  publicKey: '--public-key',
  accepts: '--accepts',
}

/** Every file of every folder that says what is expected. */
export function allFixtures(): readonly Fixture[] {
  return (
    readdirSync('fixtures', { recursive: true, encoding: 'utf8' })
      .map((folder) => join('fixtures', folder))
      .filter((folder) => existsSync(join(folder, 'expected.json')))
      .sort()
      .flatMap(fixturesIn)
      // How a file is told that a walk through a folder found: the library is given no folders.
      .filter(({ options }) => !('found' in options))
  )
}

function fixturesIn(folder: string): readonly Fixture[] {
  const expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as Expectations
  return Object.entries(expected.files).map(([name, entry]) => {
    const path = join(folder, name)
    return { path, bytes: readFileSync(path), options: { ...expected.options, ...entry.options } }
  })
}

/** What the command line prints of it. */
export async function printedReport({ path, options }: Fixture): Promise<unknown> {
  const folder = join(path, '..')
  const flags = Object.entries(options).flatMap(([name, value]) => {
    const flag = FLAGS[name]
    if (!flag) throw new Error(`no flag for ${name} of ${path}`)
    return [value].flat().flatMap((one) => [flag, FILES.includes(name) ? join(folder, `${one}`) : `${one}`])
  })
  const { out, err } = await cli([path, '--no-config', '--format', 'json', ...flags])
  if (out === '') throw new Error(`nothing was printed of ${path}: ${err}`)
  return JSON.parse(out)
}

/** The same for the library in a page, which takes what a file holds. */
export function pageOptions({ path, options }: Fixture): Readonly<Record<string, unknown>> {
  const read = (name: string, value: unknown) =>
    FILES.includes(name) ? readFileSync(join(path, '..', `${value}`), 'utf8') : value
  return {
    name: path,
    ...Object.fromEntries(Object.entries(options).map(([name, value]) => [name, read(name, value)])),
  }
}
