import { expect, test } from 'vitest'
import { ownPlacesOf, placesOf, subjectOf } from '../../src/json/pointer.ts'
import type { Finding } from '../../src/model/index.ts'

test('the subject of an absent member is the member, not its parent', () => {
  expect(subjectOf({ pointer: '/response' })).toBe('/response')
  expect(subjectOf({ pointer: '/response', member: 'signature' })).toBe('/response/signature')
  expect(subjectOf({ pointer: '', member: 'id' })).toBe('/id')
})

test('places of a finding: what it explains, its own, the further ones', () => {
  const finding: Finding = {
    rule: 'renamed-member',
    place: { pointer: '/a' },
    args: {},
    also: [{ place: { pointer: '/b', at: 'x' }, args: {} }],
    explains: { at: ['/c'] },
  }
  expect(placesOf(finding)).toEqual([{ pointer: '/c' }, { pointer: '/a' }, { pointer: '/b', at: 'x' }])
  expect(ownPlacesOf(finding)).toEqual([{ pointer: '/a' }, { pointer: '/b', at: 'x' }])
  expect(placesOf({ rule: 'id-absent', place: { pointer: '/a' }, args: {} })).toEqual([{ pointer: '/a' }])
})
