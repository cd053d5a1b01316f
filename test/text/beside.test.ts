import { expect, test } from 'vitest'
import type { Json } from '../../src/model/index.ts'
import { nameBeside } from '../../src/text/beside.ts'
import { sensitivityOf } from '../../src/text/redact.ts'
import { SECRET_TEXT } from '../../src/text/scrub.ts'
import { shownPath } from '../../src/text/shown-name.ts'

test.each<[string, string, Json, string | undefined]>([
  ['a header', 'value', { name: 'Cookie', value: 'a' }, 'Cookie'],
  ['capitals', 'Value', { Key: 'Cookie', Value: 'a' }, 'Cookie'],
  ['a field of a form', 'value', { id: 'password', type: 'text', value: 'a' }, 'password'],
  ['an attribute', 'stringValue', { key: 'authorization', stringValue: 'a' }, 'authorization'],
  ['several values', 'values', { name: 'Cookie', values: ['a'] }, 'Cookie'],
  ['an entry that was cut', 'value', { '…me': 'client_secret', value: 'a' }, 'client_secret'],
  ['a type that tells', 'value', { type: 'password', value: 'a' }, 'password'],
  ['a type that tells nothing', 'value', { type: 'text', value: 'a' }, undefined],
  ['another member', 'type', { name: 'Cookie', type: 'a' }, undefined],
])('%s', (_what, last, holder, name) => {
  expect(nameBeside(last, holder)).toBe(name)
})

test('of a list the item before a value may be its name, unless it is a list of names', () => {
  expect(sensitivityOf('/rawHeaders/1', ['Cookie', 'sid=a1'], 'sid=a1')).toBe('secret')
  expect(sensitivityOf('/rawHeaders/3', ['Host', 'a.example', 'X-Api-Key', 'aB1cD2'], 'aB1cD2')).toBe('secret')
  expect(sensitivityOf('/rawHeaders/1', ['Host', 'a.example'], 'a.example')).toBe('open')
  expect(sensitivityOf('/amr/1', ['pwd', 'otp'], 'otp')).toBe('open')
  expect(sensitivityOf('/transports/1', ['internal', 'hybrid'], 'hybrid')).toBe('open')
})

test('a last name that says nothing leaves what is above it to tell', () => {
  expect(sensitivityOf('/code/value', undefined, '918273')).toBe('secret')
  expect(sensitivityOf('/code/value', undefined, '60318')).toBe('open')
  expect(sensitivityOf('/AuthPayload/value', undefined, 'a')).toBe('secret')
  expect(sensitivityOf('/AuthPayload/id', undefined, 'a')).toBe('open')
})

test.each([
  ['/response/clientDataJSON', '/response/clientDataJSON'],
  ['in/some-folder/file.json', 'in/some-folder/file.json'],
  ['/a/password=x1/b', `/a/password=${SECRET_TEXT}/${SECRET_TEXT}`],
  ['/Bearer aB1cD2eF/Bearer aB1cD2eF', `/Bearer ${SECRET_TEXT}/Bearer ${SECRET_TEXT}`],
  ['Basic QUJDREVG/R0hJSktM', `Basic ${SECRET_TEXT}/${SECRET_TEXT}`],
  ['/https:~1~1ada:hunter2@a.example~1x', `/https:~1~1${SECRET_TEXT}@a.example~1x`],
])('the path %s is shown as %s', (path, shown) => {
  expect(shownPath(path)).toBe(shown)
  for (const address of ['otpauth-migration://offline?data=aB1c', 'x https://hooks.slack.com/services/T0/B0/aB1c'])
    expect(shownPath(address)).not.toContain('aB1c')
})
