import { describe, expect, it } from 'vitest'
import { member } from '../../src/json/values.ts'
import type { Part } from '../../src/model/index.ts'
import { formParts } from '../../src/providers/auth0/recognisers/enrollment-form.ts'
import enrollmentForm from '../../src/providers/auth0/wrappers/enrollment-form.ts'
import enrollmentFormLines from '../../src/providers/auth0/wrappers/enrollment-form-lines.ts'
import type { TextWrapper } from '../../src/unwrap/wrapper.ts'
import errorText from '../../src/unwrap/wrappers/error-text.ts'

/** What a wrapper that looks before it opens finds in a text. */
const open = (wrapper: TextWrapper, text: string): Part | undefined =>
  wrapper.looks(text) ? wrapper.open(text)?.[0] : undefined

const ERROR = '{"name":"TypeError","message":"no name","stack":"a}b\\n at f"}'

describe('the form as it is pasted', () => {
  it.each([
    ['glued with backticks', `state: hK...ag\`\`passkey:\`\`action: showError::${ERROR}`],
    ['on lines of its own', `state: hK...ag\npasskey: \naction: showError::${ERROR}\n\nApplies to {all}`],
    ['the error alone', `showError::${ERROR}`],
    ['the action alone', `action: showError::${ERROR}`],
  ])('%s', (_, text) => {
    const form = open(enrollmentFormLines, text)
    expect(member(form?.value, 'action')).toBe(`showError::${ERROR}`)
    expect(member(form?.value, 'passkey') ?? '').toBe('')
    const range = form?.fields?.get('/action')
    expect(text.slice(range?.start, range?.end)).toBe(`showError::${ERROR}`)
  })

  it('is not seen in prose', () => {
    expect(open(enrollmentFormLines, 'the passkey: it is new')).toBeUndefined()
  })

  it('keeps characters of several bytes whole in a long value', () => {
    const state = 'é'.repeat(400)
    const form = open(enrollmentForm, `passkey=&action=abort&state=${encodeURIComponent(state)}`)
    expect(member(form?.value, 'state')).toBe(state)
  })
})

describe('the error behind showError::', () => {
  const inner = (text: string): string | undefined => formParts({ action: `showError::${text}` })[0]?.cut?.text

  it('is read when a line was broken or the stack was cut', () => {
    expect(JSON.parse(inner(ERROR.replace('\\n', '\n')) ?? '')).toMatchObject({ name: 'TypeError', message: 'no name' })
    expect(JSON.parse(inner(ERROR.slice(0, -6)) ?? '')).toMatchObject({ message: 'no name' })
  })

  it.each(['{}', '{"name":"TypeError"}', '{"name":"TypeError","message":"no na', 'no JSON', ''])(
    'says nothing: %s',
    (text) => {
      expect(inner(text)).toBeUndefined()
    },
  )
})

describe('an error as a console prints it', () => {
  it.each([
    'TypeError: no name',
    'Uncaught (in promise) TypeError: no name',
    'Uncaught (in promise): TypeError: no name',
    'Unhandled Promise Rejection: TypeError: no name',
    '[Error] Unhandled Promise Rejection: TypeError: no name',
    'app.js:12 Uncaught (in promise) TypeError: no name\n    at f (app.js:12:3)',
  ])('%s', (text) => {
    const error = open(errorText, text)
    expect(error?.value).toEqual({ name: 'TypeError', message: 'no name' })
    const range = error?.fields?.get('/message')
    expect(text.slice(range?.start, range?.end)).toBe('no name')
  })
})
