import { expect, test } from 'vitest'
import cbor from '../../src/decode/cbor/walk.words.ts'
import { type CborFaults, fault } from '../../src/decode/faults.ts'
import {
  CREDENTIAL_KINDS,
  type Fault,
  type Finding,
  type NoArgs,
  type Unshown,
  type WordsTable,
} from '../../src/model/index.ts'
import type { DocumentedCause } from '../../src/providers/define-error.ts'
import { defineRule } from '../../src/rules/define-rule.ts'
import { ruleOf } from '../../src/rules/index.ts'
import { shown } from '../../src/text/shown.ts'

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

test('a table has words for each fault that its decoder knows, no others, and takes the arguments that the fault has', () => {
  type Faults = Pick<CborFaults, 'cbor-float' | 'cbor-tag'>
  const { 'cbor-float': float, 'cbor-tag': tag } = cbor.words
  const words = { 'cbor-float': float, 'cbor-tag': tag }
  const whole = { family: 'attestation', words } satisfies WordsTable<Faults>
  // @ts-expect-error a fault without words
  const without = { family: 'attestation', words: { 'cbor-tag': tag } } satisfies WordsTable<Faults>
  // @ts-expect-error words without a fault
  const more = { family: 'attestation', words: { ...words, 'cbor-flaot': float } } satisfies WordsTable<Faults>
  // @ts-expect-error words that take an argument under another name
  const renamed: WordsTable<Faults>['words']['cbor-tag'] = { ...tag, message: ({ number }) => `${number}` }
  // @ts-expect-error the severity of an entry is left out
  const mild: WordsTable<Faults>['words']['cbor-tag'] = { ...tag, severity: undefined }
  expect([whole, without, more].map((table) => Object.keys(table.words).length)).toEqual([2, 1, 3])
  expect([renamed.summary, mild.summary]).toEqual([tag.summary, tag.summary])
})

test('a fault of the input takes no plain string', () => {
  type Good = WordsTable<{ 'cbor-tag': { tag: Unshown | 'unknown' }; 'cbor-float': NoArgs }>
  // @ts-expect-error text that is neither a literal nor shown later
  type Raw = WordsTable<{ 'cbor-tag': { tag: string } }>
  expect([{} as Partial<Good>, {} as Partial<Raw>]).toHaveLength(2)
})

test('a decoder notices what its table knows, with the arguments of the words', () => {
  const place = { pointer: '' }
  // @ts-expect-error a misspelt kind
  const misspelt = fault('cbor-truncatd', place, { needed: 2, available: 1 })
  // @ts-expect-error a renamed argument
  const renamed = fault('cbor-truncated', place, { wanted: 2, available: 1 })
  // @ts-expect-error text of the input that is not shown later
  const raw = fault('bytes-are-object-text', place, { text: '[object Object]' })
  expect([misspelt, renamed, raw].map((one) => one.place)).toEqual([place, place, place])
})

test('a rule with a check has one type for its arguments, from the check to the words', () => {
  const stated = {
    id: 'id-absent',
    summary: 's',
    why: 'w',
    fix: 'f',
    spec: '§5.1',
    severity: 'error',
    kinds: CREDENTIAL_KINDS,
  } as const
  const place = { pointer: '' }
  const received = shown('abc')
  const whole = defineRule({
    ...stated,
    check: () => [{ place, args: { received } }],
    message: (args) => `received ${args.received}`,
  })
  const renamed = defineRule({
    ...stated,
    check: () => [{ place, args: { received } }],
    // @ts-expect-error a renamed argument
    message: (args) => `received ${args.got}`,
  })
  const raw = defineRule({
    ...stated,
    // @ts-expect-error text of the input that settle has not shown
    check: ({ payload }) => [{ place, args: { received: payload.evidence } }],
    message: () => 'received',
  })
  // @ts-expect-error what is shown later is no text yet
  const early: string = received
  expect([whole, renamed, raw].map(({ id }) => id)).toEqual(['id-absent', 'id-absent', 'id-absent'])
  expect(early).toBe(received)
})
