import { readFileSync } from 'node:fs'
import { expect } from 'vitest'
import { lintText } from '../../helpers/lint.ts'

/** A sound registration, and the same with one member that no browser writes. */
export const SOUND = readFileSync(
  new URL('../../../fixtures/captured/resident-key-platform.registration.json', import.meta.url),
  'utf8',
).trim()
export const FAULTY = SOUND.replace('"platform"', '"any"')
export const onOneLine = (json: string): string => JSON.stringify(JSON.parse(json))

export interface Pasted {
  kind: string
  via: readonly string[]
  endpoint: unknown
  /** The text at the place of each error. */
  errors: string[]
}

/** What is found in a text, payload by payload. */
export async function pasted(text: string): Promise<Pasted[]> {
  const { inputs } = await lintText(text)
  const lines = text.split('\n')
  const at = (line = 1, from = 1, to = 1): string => (lines[line - 1] ?? '').slice(from - 1, to - 1)
  return inputs.flatMap(({ payloads }) =>
    payloads.map(({ kind, via, endpoint, findings }) => ({
      kind,
      via,
      endpoint,
      errors: findings
        .filter(({ severity }) => severity === 'error')
        .map(({ line, column, endColumn }) => at(line, column, endColumn)),
    })),
  )
}

/** That a form is read by one step, and the registration in it found: alone, and with the place of `any` as it is spelled there. */
export async function expectFound(step: string, form: (json: string) => string, any: RegExp): Promise<void> {
  const [found, ...others] = await pasted(form(SOUND))
  expect(found).toMatchObject({ kind: 'registration', errors: [] })
  expect(found?.via).toContain(step)
  expect(others).toEqual([])
  const [{ errors } = { errors: [] }] = await pasted(form(FAULTY))
  expect(errors).toEqual([expect.stringMatching(any)])
}
