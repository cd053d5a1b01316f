import { describe, expect, test } from 'vitest'
import { encodingInside } from '../../src/webauthn/challenge.ts'
import { bytesDifference, challengeDifference, textDifference } from '../../src/webauthn/difference.ts'

const CHALLENGE = 'TlHb--o8Czto0vpbJ9-GQJZ46uIyZ1MfzhHHWjfXOv0'

describe('how a challenge differs from the expected one', () => {
  const bytes = Buffer.from(CHALLENGE, 'base64url')
  test.each([
    [CHALLENGE, undefined],
    [`${CHALLENGE}=`, 'padding'],
    [bytes.toString('base64'), 'alphabet'],
    [Buffer.from(CHALLENGE).toString('base64url'), 'again'],
    [bytes.toString('hex'), 'hex'],
    [Buffer.from(bytes.toString('hex')).toString('base64url'), 'hex'],
    [CHALLENGE.toLowerCase(), 'case'],
    [CHALLENGE.slice(0, 32), 'cut'],
    [`${CHALLENGE}AAAA`, 'longer'],
    ['kOwMvE2mQO6ou0B0jjD0VA', 'other'],
  ])('%s is %s', (received, way) => {
    expect(textDifference(received, CHALLENGE)).toBe(way)
  })

  test('one step too few', () => {
    expect(textDifference(CHALLENGE, Buffer.from(CHALLENGE).toString('base64url'))).toBe('less')
  })
})

describe('how bytes differ', () => {
  const bytes = Buffer.from(CHALLENGE, 'base64url')
  const uuid = '4ab7dfd1-a695-4777-985f-ad2993828e99'
  test.each([
    ['equal', bytes, bytes, undefined],
    ['the beginning', bytes.subarray(0, 31), bytes, 'cut'],
    ['more', bytes, bytes.subarray(0, 31), 'longer'],
    ['seven bytes in common', bytes.subarray(0, 7), bytes, 'other'],
    ['the text of a UUID', Buffer.from(uuid), Buffer.from(uuid.replaceAll('-', ''), 'hex'), 'uuid'],
    ['the base64url text', Buffer.from(CHALLENGE), bytes, 'again'],
    ['others', Buffer.from('another credential'), bytes, 'other'],
  ])('%s', (_, received, wanted, way) => {
    expect(bytesDifference(received, wanted)).toBe(way)
  })

  test('a challenge cut within a group of three bytes is seen in its bytes', () => {
    const cut = bytes.subarray(0, 31).toString('base64url')
    expect(textDifference(cut, CHALLENGE)).toBe('other')
    expect(challengeDifference(cut, CHALLENGE)).toBe('cut')
  })
})

describe('what bytes are the text of', () => {
  test.each([
    [CHALLENGE, 'base64url'],
    [Buffer.from(CHALLENGE, 'base64url').toString('hex'), 'hex'],
    [`${Buffer.from(CHALLENGE, 'base64url').toString('base64')}`, 'base64'],
    ['totallyUniqueValueEveryTime', undefined],
    ['4ab7dfd1-a695-4777-985f-ad2993828e99', undefined],
    ['YF048d1a7e2c3b4d5e6f708192a3b4c5d6', undefined],
  ])('%s: %s', (text, form) => {
    expect(encodingInside(Buffer.from(text))).toBe(form)
  })
})
