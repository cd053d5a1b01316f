import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Json } from '../../src/model/index.ts'
import { ENCODINGS } from '../pastes/forms/encodings.ts'
import type { Form, Forms, Value } from '../pastes/forms/form.ts'
import { NESTED } from '../pastes/forms/nested.ts'
import { REQUESTS } from '../pastes/forms/requests.ts'
import { TEXT } from '../pastes/forms/text.ts'
import { LANGUAGES } from '../unwrap/wrappers/languages.ts'
import { parsed } from './mutate/json.ts'

/** Larger files are slow to change and to judge, and hold nothing that smaller ones do not. */
const LARGEST = 32 * 1024

const FIXTURES = fileURLToPath(new URL('../../fixtures', import.meta.url))

/** One file that others are made of. */
export interface Sample {
  /** From the folder `fixtures`. */
  name: string
  text: string
  /** Of a file that is JSON. */
  value?: Json
}

/** The fixtures, by name: the order, and so each case, is the same on every machine. */
export function samples(): Sample[] {
  return readdirSync(FIXTURES, { recursive: true, withFileTypes: true, encoding: 'utf8' })
    .filter((entry) => entry.isFile() && !/\.(?:png|md)$|^expected\.json$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .flatMap((path) => {
      const bytes = readFileSync(path)
      if (bytes.length > LARGEST) return []
      const text = bytes.toString('utf8')
      const value = parsed(text)
      const name = path.slice(FIXTURES.length + 1)
      return [value === undefined ? { name, text } : { name, text, value }]
    })
}

const writerOf = (form: Form | Form['write']): Form['write'] => (typeof form === 'function' ? form : form.write)

const ALL: Forms = { ...ENCODINGS, ...TEXT, ...REQUESTS, ...NESTED, ...(LANGUAGES as unknown as Forms) }

/** In how many ways people hand on a payload. */
export const FORMS = Object.entries(ALL).map(([name, form]) => [name, writerOf(form)] as const)

/** The value in one of these forms; undefined where it has not what the form writes. */
export function inForm(at: number, value: Json): string | Uint8Array | undefined {
  try {
    return FORMS[at]?.[1](value as Value)
  } catch {
    return undefined
  }
}
