import { expect, test } from 'vitest'
import { factsAfter } from '../../src/settle/decide.ts'
import { consequence } from './judged.ts'

const verdict = consequence('/x', { fact: 'attestation' })
const none = { told: [], passed: [], blocked: [] }

test('a verdict that is told is a fact', () => {
  expect(factsAfter({}, { ...none, told: [verdict] })).toEqual({ attestation: 'invalid' })
  expect(factsAfter({}, { ...none, passed: [verdict] })).toEqual({ attestation: 'valid' })
})

test('of a verdict that was blocked, what was known is unknown, and what was not known stays so', () => {
  expect(factsAfter({ attestation: 'invalid' }, { ...none, blocked: [verdict] })).toEqual({
    attestation: 'not checked',
  })
  expect(factsAfter({}, { ...none, passed: [verdict], blocked: [verdict] })).toEqual({})
})

test('another verdict that is told decides', () => {
  const other = consequence('/y', { fact: 'attestation' })
  expect(factsAfter({ attestation: 'invalid' }, { told: [other], passed: [], blocked: [verdict] })).toEqual({
    attestation: 'invalid',
  })
})

test('a rule whose verdict is no fact changes none', () => {
  expect(factsAfter({ fmt: 'packed' }, { ...none, told: [consequence('/x')] })).toEqual({ fmt: 'packed' })
})
