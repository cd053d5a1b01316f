import { describe, expect, test } from 'vitest'
import { explain } from '../../src/settle/explain.ts'
import type { Judged } from '../../src/settle/judged.ts'
import { cause, consequence, payload, symptom } from './judged.ts'

/** Which of these are kept, by their place in the list. */
const kept = (...all: Judged[]): number[] => explain(all).kept.map((one) => all.indexOf(one))

describe('by its tier', () => {
  test('a cause explains the symptoms at and below its place', () => {
    expect(kept(cause('/response'), symptom('/response'), symptom('/response/signature'))).toEqual([0])
  })

  test('a cause explains no symptom above or beside its place', () => {
    expect(kept(cause('/response/signature'), symptom('/response'), symptom('/responses'))).toEqual([0, 1, 2])
  })

  test('a cause and a symptom explain the consequences there, whichever comes first', () => {
    expect(kept(consequence('/id'), cause('/id'))).toEqual([1])
    expect(kept(consequence('/id'), symptom('/id'))).toEqual([1])
  })

  test('two findings of one tier are two faults', () => {
    expect(kept(cause('/id'), cause('/id'))).toEqual([0, 1])
    expect(kept(symptom('/id'), symptom('/id'))).toEqual([0, 1])
    expect(kept(consequence('/id'), consequence('/id'))).toEqual([0, 1])
  })

  test('a symptom explains no cause', () => {
    expect(kept(symptom('/id'), cause('/id', { severity: 'warning' }))).toEqual([0, 1])
  })

  test('an absent member is a place of its own', () => {
    expect(
      kept(cause('/response/signature'), symptom('', { place: { pointer: '/response', member: 'signature' } })),
    ).toEqual([0])
    expect(
      kept(symptom('', { place: { pointer: '/response', member: 'signature' } }), consequence('/response')),
    ).toEqual([0, 1])
  })

  test('a finding explains what stands at its further places, too', () => {
    expect(kept(cause('/id', { also: [{ place: { pointer: '/rawId' }, args: {} }] }), symptom('/rawId'))).toEqual([0])
  })
})

describe('inside a decoded layer', () => {
  const part = (at: string) => ({
    place: { pointer: '/response/clientDataJSON', layer: 'clientDataJSON' as const, at },
  })

  test('a finding explains its own part and what lies within it', () => {
    expect(kept(symptom('', part('type')), consequence('', part('type')), consequence('', part('type.x')))).toEqual([0])
  })

  test('a finding explains neither another part nor the member that the layer was decoded from', () => {
    const other = consequence('', part('types'))
    expect(kept(symptom('', part('type')), other, consequence('/response/clientDataJSON'))).toEqual([0, 1, 2])
  })

  test('a finding of the member explains every part', () => {
    expect(kept(symptom('/response/clientDataJSON'), consequence('', part('type')))).toEqual([0])
  })
})

describe('severity', () => {
  test('a milder finding does not explain a graver one', () => {
    expect(kept(cause('/id', { severity: 'warning' }), symptom('/id'))).toEqual([0, 1])
    expect(kept(cause('/id', { severity: 'warning' }), symptom('/id', { severity: 'warning' }))).toEqual([0])
  })

  test('a milder finding explains a graver one that it names', () => {
    const milder = cause('/id', { severity: 'info', explains: { rules: ['bytes-are-hex'] } })
    expect(kept(milder, cause('/id', { rule: 'bytes-are-hex' }))).toEqual([0])
  })
})

describe('what a finding says that it explains', () => {
  test('is all that it explains: a rename leaves the value under the other name alone', () => {
    const renamed = cause('/raw_id', { explains: { at: ['/rawId'] } })
    expect(kept(renamed, symptom('', { place: { pointer: '', member: 'rawId' } }), symptom('/raw_id'))).toEqual([0, 2])
  })

  test('at a member is there alone, below a member is below it, too', () => {
    expect(
      kept(cause('/a', { explains: { at: ['/response'] } }), symptom('/response/x'), symptom('/response')),
    ).toEqual([0, 1])
    expect(
      kept(cause('/a', { explains: { below: ['/response'] } }), symptom('/response/x'), symptom('/response')),
    ).toEqual([0])
  })

  test('at a member is of a later tier, and no graver', () => {
    expect(kept(cause('/a', { explains: { at: ['/id'] } }), cause('/id'))).toEqual([0, 1])
    expect(kept(cause('/a', { severity: 'warning', explains: { below: ['/id'] } }), symptom('/id'))).toEqual([0, 1])
  })

  test('by the name of a rule stands at or below its own place', () => {
    const names = consequence('/response', { explains: { rules: ['bytes-are-hex'] } })
    const hex = (pointer: string) => cause(pointer, { rule: 'bytes-are-hex' })
    expect(kept(names, hex('/response/signature'), hex('/response'), hex('/id'))).toEqual([0, 3])
  })

  test('by its rule holds for each of its findings', () => {
    const never = cause('/id')
    never.rule.explains = { below: [] }
    expect(kept(never, symptom('/id'))).toEqual([0, 1])
  })

  test('by the name of a rule comes on top of what its tier explains', () => {
    const names = cause('/id', { explains: { rules: ['bytes-are-hex'] } })
    expect(kept(names, cause('/id', { rule: 'bytes-are-hex' }), symptom('/id'))).toEqual([0])
  })

  test('of a finding told anew: the later one stands, the earlier one goes', () => {
    const first = consequence('/id')
    const second = consequence('/id', { explains: { rules: ['id-absent'] } })
    const third = consequence('/id', { explains: { rules: ['id-absent'] } })
    expect(kept(first, second, third)).toEqual([2])
  })

  test('goes before what the tier says: who is named explains nothing of who names it', () => {
    const names = consequence('/id', { explains: { rules: ['bytes-are-hex'] } })
    expect(kept(cause('/id', { rule: 'bytes-are-hex' }), names)).toEqual([1])
  })
})

test('a finding explains the same answer in another payload only where it says so', () => {
  const inner = consequence('/code', { rule: 'twilio-error-explained', payload: payload() })
  const outer = (rules: 'twilio-error-explained' | 'id-absent') =>
    consequence('/x', { explains: { rules: [rules], in: [inner.payload] } })
  expect(explain([inner], [outer('twilio-error-explained')]).kept).toEqual([])
  expect(explain([inner], [outer('id-absent')]).kept).toEqual([inner])
})

test('what is explained is given, too, for --verbose', () => {
  const [by, one] = [cause('/id'), symptom('/id')]
  expect(explain([by, one])).toEqual({ kept: [by], explained: [one] })
})
