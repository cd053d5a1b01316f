import { describe, expect, it } from 'vitest'
import { innerOfForm } from '../../src/providers/auth0/unwrap/form.ts'
import { errorText } from '../../src/unwrap/error-text.ts'
import { gluedForm } from '../../src/unwrap/glued-form.ts'
import { urlEncodedForm } from '../../src/unwrap/url-encoded.ts'

const ERROR = '{"name":"TypeError","message":"no name","stack":"a}b\\n at f"}'

describe('the form as it is pasted', () => {
  it.each([
    ['glued with backticks', `state: hK...ag\`\`passkey:\`\`action: showError::${ERROR}`],
    ['on lines of its own', `state: hK...ag\npasskey: \naction: showError::${ERROR}\n\nApplies to {all}`],
    ['the error alone', `showError::${ERROR}`],
    ['the action alone', `action: showError::${ERROR}`],
  ])('%s', (_, text) => {
    const form = gluedForm(text)
    expect(form?.value.action).toBe(`showError::${ERROR}`)
    expect(form?.value.passkey ?? '').toBe('')
    const range = form?.fields.get('/action')
    expect(text.slice(range?.start, range?.end)).toBe(`showError::${ERROR}`)
  })

  it('is not seen in prose', () => {
    expect(gluedForm('the passkey: it is new')).toBeUndefined()
  })

  it('keeps characters of several bytes whole in a long value', () => {
    const state = 'é'.repeat(400)
    expect(urlEncodedForm(`passkey=&action=abort&state=${encodeURIComponent(state)}`)?.value.state).toBe(state)
  })
})

describe('the error behind showError::', () => {
  const inner = (text: string): string | undefined => innerOfForm('action', `showError::${text}`)?.text

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
    const error = errorText(text)
    expect(error?.value).toEqual({ name: 'TypeError', message: 'no name' })
    const range = error?.fields.get('/message')
    expect(text.slice(range?.start, range?.end)).toBe('no name')
  })
})
