import { readFileSync } from 'node:fs'
import { lintText } from '../../helpers/lint.ts'

const captured = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../../fixtures/captured/${name}.json`, import.meta.url), 'utf8'))
export const REG = captured('resident-key-platform.registration')
export const AUTH = captured('resident-key-platform.authentication')

interface Told {
  kinds: string[]
  findings: [rule: string, codes: string][]
  at: string[]
}

/** What is said of a text, besides infos: kinds, rules with codes, and the text at each place. */
export async function told(text: string): Promise<Told> {
  const { inputs } = await lintText(text)
  const lines = text.split('\n')
  const payloads = inputs.flatMap((input) => input.payloads)
  const findings = payloads.flatMap((payload) => payload.findings).filter(({ severity }) => severity !== 'info')
  return {
    kinds: payloads.map(({ kind }) => kind),
    findings: findings.map(({ rule, codes }) => [rule, codes.join()]),
    at: findings.map(({ line = 1, column = 1, endColumn = 1 }) =>
      (lines[line - 1] ?? '').slice(column - 1, endColumn - 1),
    ),
  }
}
