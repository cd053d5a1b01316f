import { nameBeside } from '../expectations/owners.ts'
import { updatedFile } from '../expectations/updated.ts'
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
  return typeof content === 'string' && isJson(content) ? 'payload.json' : 'payload.txt'
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** An option that names a file of its own. Its name has an end that no walk takes for a payload. */
function besideOf(payload: string, option: 'registration' | 'publicKey', extension: string, value: unknown) {
  if (typeof value !== 'string') return []
  const stem = payload.replace(/(?<=.)\.[^.]*$/, '')
  return [{ option, name: `${stem}.${option === 'publicKey' ? 'key' : option}.${extension}`, text: value }]
}
