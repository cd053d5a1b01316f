import { describe, expect, test } from 'vitest'
import { FORMAT_NAMES } from '../../src/formats/index.ts'
import { commandsIn } from '../formats/action-command.ts'
import { HOSTILE_TEXTS } from '../formats/hostile-texts.ts'
import { READERS } from '../formats/readers/index.ts'
import { folder } from '../helpers/folder.ts'
import { cli } from './run.ts'

/** Names that a file system takes: no slash, no NUL; what is no UTF-8 it would change. */
const NAMES = Object.values(HOSTILE_TEXTS).filter((text) => !/[/\0]|\p{Surrogate}/u.test(text))

/** A credential of which many a value is another such text. */
const payloadOf = (text: string): string =>
  JSON.stringify({
    type: text,
    id: text,
    rawId: text,
    authenticatorAttachment: text,
    response: { clientDataJSON: text, attestationObject: text, transports: [text] },
    [text]: text,
    clientExtensionResults: { [text]: text },
  })

const cwd = (): string => folder(Object.fromEntries(NAMES.map((name) => [`x/${name}.json`, payloadOf(name)])))
const RAW = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2066-\u2069]/u

describe.each(['lint', 'triage'])('files with hostile names and values, on GitHub Actions: %s', (command) => {
  test.each(FORMAT_NAMES)('%s', async (name) => {
    const options = { cwd: cwd(), env: { GITHUB_ACTIONS: 'true' } }
    const argv = [command, 'x', '--now', '2026-03-01T09:30:00Z', '--verbose']
    const { code, out, err } = await cli([...argv, '--format', name], options)
    expect([code, err]).toEqual([1, ''])
    expect(RAW.exec(out)?.[0]).toBeUndefined()
    expect(commandsIn(out).filter(() => name !== 'github')).toEqual([])

    const reader = READERS.get(name)
    const entries = reader ? await reader(out) : undefined
    const { out: json } = await cli([...argv, '--format', 'json'], options)
    const expected = await READERS.get('json')?.(json)
    expect(NAMES.length).toBeGreaterThan(10)
    // Markdown of an incident tells the finding of the likeliest cause with that cause.
    const told = command === 'triage' && name === 'markdown' ? 1 : 0
    expect(entries?.length).toBe(reader && (expected?.length ?? 0) - told)
  })

  test('what the program says beside it', async () => {
    const names = NAMES.map((name) => `${name} missing`)
    const { out, err } = await cli([command, ...names, '--format', 'pretty'], { env: { GITHUB_ACTIONS: 'true' } })
    expect(RAW.exec(out + err)?.[0]).toBeUndefined()
    expect(commandsIn(out + err)).toEqual([])
  })
})
