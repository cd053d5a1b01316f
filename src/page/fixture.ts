import { nameBeside, stem } from '../expectations/owners.ts'
import { updatedFile } from '../expectations/updated.ts'
import { tryJson } from '../json/parse.ts'
import { judge } from './judge.ts'
import type { Fixture, Given, Settings } from './protocol.ts'

/** An input as a fixture: what `passkey-lint test --update` would write beside it, with what it was judged by. */
export async function fixtureOf(input: Given, settings: Settings): Promise<Fixture> {
  const { report } = await judge([input], settings, 'each')
  const payload = fileNameOf(input)
  const { registration, publicKey, verbose: _, showValues: __, ...judging } = settings
  const beside = [
    ...besideOf(payload, 'registration', 'json', registration),
    ...besideOf(payload, 'publicKey', 'txt', publicKey),
  ]
  const options = { ...judging, ...Object.fromEntries(beside.map(({ option, name }) => [option, name])) }
  const before = Object.keys(options).length === 0 ? {} : { options }
  const payloads = report.inputs.flatMap((one) => one.payloads)
  return {
    payload,
    expectation: {
      name: nameBeside(payload, []),
      text: updatedFile(JSON.stringify({ expect: [], ...before }), payloads),
    },
    beside: beside.map(({ name, text }) => ({ name, text })),
  }
}

/** Its own name without folders, or one that says what it is. */
function fileNameOf({ name, content }: Given): string {
  const own = name.slice(name.lastIndexOf('/') + 1)
  if (!own.startsWith('<')) return own
  return typeof content === 'string' && tryJson(content) !== undefined ? 'payload.json' : 'payload.txt'
}

/** An option that names a file of its own. A walk through the folder reads that, too: it is a sound payload. */
function besideOf(payload: string, option: 'registration' | 'publicKey', extension: string, value: unknown) {
  if (typeof value !== 'string') return []
  return [{ option, name: `${stem(payload)}.${option === 'publicKey' ? 'key' : option}.${extension}`, text: value }]
}
