import { expect, test } from 'vitest'
import wrapper from '../../src/providers/auth0/wrappers/enrollment-form-lines.ts'

test('an error alone: the action has its place in the text, blanks around it left out', () => {
  const text = ' showError::{"a":1} \n'
  const [part] = wrapper.opens === 'text' ? (wrapper.open(text) ?? []) : []
  expect(part).toEqual({
    value: { action: 'showError::{"a":1}' },
    fields: new Map([
      ['', { start: 0, end: text.length }],
      ['/action', { start: 1, end: 19 }],
    ]),
  })
})
