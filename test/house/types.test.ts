import { expect, test } from 'vitest'
import type { Fault, Finding } from '../../src/model/index.ts'
import type { DocumentedCause } from '../../src/providers/define-error.ts'
import { ruleOf } from '../../src/rules/index.ts'

/** What the compiler refuses: `npm run check` fails where one of these lines compiles. */
test('names that do not exist do not compile', () => {
  const place = { pointer: '' }
  // @ts-expect-error a misspelt rule id
  const finding: Finding = { rule: 'authenticator-attachment-is-anny', place, args: {} }
  // @ts-expect-error a misspelt fault kind
  const fault: Fault = { kind: 'cbor-truncatd', place, args: {} }
  // @ts-expect-error a documented error whose cause names no rule
  const cause: DocumentedCause = { text: 'The member is absent.', rules: ['id-is-absent'] }
  expect([finding.rule, fault.kind, cause.text]).toHaveLength(3)
  // @ts-expect-error nor does a look-up; at run time it is no silent path either
  expect(() => ruleOf('no-such-rule')).toThrow('no-such-rule')
})
