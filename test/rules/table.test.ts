import { expect, test } from 'vitest'
import { TARGETS } from '../../src/model/index.ts'
import { severityOf } from '../../src/providers/policy.ts'
import { allRules } from '../../src/rules/index.ts'
import { DOCUMENTED_ERRORS } from '../helpers/errors.ts'

/** By name: which family a rule stands in is nobody's business here. */
const RULES = [...allRules()].sort((a, b) => (a.id < b.id ? -1 : 1))

/** A change of these tables is a change for users: `-u` writes them, and the difference is read before it is committed. */
const lines = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.join('  ').trimEnd()}\n`).join('')

test('how severe each rule is, for Twilio, for Auth0 and for the standard alone, is what is stored', async () => {
  const rows = RULES.map((rule) => [rule.id, TARGETS.map((target) => severityOf(rule, target) ?? 'none').join(' ')])
  await expect(lines(rows)).toMatchFileSnapshot('table/severities.txt')
})

test('which payloads each rule is about is what is stored', async () => {
  await expect(lines(RULES.map(({ id, kinds }) => [id, kinds.join(' ')]))).toMatchFileSnapshot('table/kinds.txt')
})

test('where each documented error speaks, and which rules see its causes, is what is stored', async () => {
  const rows = DOCUMENTED_ERRORS.flatMap(({ code, documented, httpStatus, at, causes }) => [
    [code, documented, String(httpStatus ?? '')],
    ...at.map((where) => ['  at', ...Object.entries(where).map(([name, value]) => `${name} ${JSON.stringify(value)}`)]),
    ...causes.map((cause) => ['  cause', 'rules' in cause ? cause.rules.join(' ') : 'not observable']),
  ])
  await expect(lines(rows)).toMatchFileSnapshot('table/errors.txt')
})
