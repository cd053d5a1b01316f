import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { explainBrowser } from '../../src/explain/browser.ts'
import { recognise } from '../../src/explain/recognise.ts'
import { isObject } from '../../src/json/values.ts'
import type { Json } from '../../src/model/index.ts'
import { allRules } from '../../src/rules/index.ts'
import { meaningOfName } from '../../src/webauthn/browser-errors/names.ts'
import { readBrowserError, wordings } from '../../src/webauthn/browser-errors/read.ts'
import { ofVectors } from '../corpora/vectors.ts'
import { CATALOGUE } from './run.ts'

describe('every wording of a browser', () => {
  test.each(wordings().map((wording) => [wording.id, wording] as const))('%s', (id, { name, starts, causes }) => {
    const [first] = recognise(`${name}: ${starts}`, CATALOGUE).found
    expect(first?.kind === 'explanation' && first.explanation.id).toBe(id)
    for (const cause of causes ?? []) expect(cause).toMatch(/[.]$/)
  })

  test.each(wordings().map((wording) => [wording.id, wording.starts] as const))(
    '%s, as people pass it on',
    (id, starts) => {
      const curly = starts.replaceAll("'", '’').replaceAll(/`|"/g, '”')
      for (const text of [
        starts.replace(/\.$/, ''),
        curly,
        `“${curly}”`,
        `"${starts}"  `,
        starts.replace(' ', '\u00a0'),
      ]) {
        const [first] = recognise(text, CATALOGUE).found
        expect(first?.kind === 'explanation' && first.explanation.id, text).toBe(id)
      }
    },
  )

  test('a sentence that goes on is another one', () => {
    for (const message of [
      'Operation failed again.',
      'A request is already pending review',
      'Operation failed, try later',
    ])
      expect(readBrowserError({ name: '', message }).kind, message).toBe('unknown')
  })

  test('comes with its causes, the most likely first, and what to capture', () => {
    const error = readBrowserError({
      name: 'NotAllowedError',
      message: 'The operation either timed out or was not allowed. See: x',
    })
    const { causes, capture, fixes } = explainBrowser(error, allRules())
    expect(causes[0]?.text).toMatch(/closed the prompt/)
    expect(causes.length).toBeGreaterThan(3)
    expect([capture.length, fixes?.length]).toEqual([3, 1])
  })
})

test('a name alone has its causes too', () => {
  for (const name of ['NotAllowedError', 'SecurityError', 'InvalidStateError', 'AbortError'])
    expect(meaningOfName(name)?.causes.length, name).toBeGreaterThan(1)
})

test('a conversion names the member, in the words of the rule', () => {
  const message = "CredentialsContainer.create: Missing required 'alg' member of PublicKeyCredentialParameters."
  const explanation = explainBrowser(readBrowserError({ name: 'TypeError', message }), allRules())
  expect(explanation.title).toBe('TypeError: publicKey.pubKeyCredParams[].alg is missing')
  expect(explanation.causes[0]?.rules).toEqual(['browser-error-member-missing'])
})

const vectors = process.env.PASSKEY_LINT_VECTORS
if (!vectors) test.skip(ofVectors('errors of a real Chromium'), () => {})

describe.runIf(vectors)('errors of a real Chromium', () => {
  const errors = vectors
    ? captured(JSON.parse(readFileSync(join(vectors, 'chromium-errors.json'), 'utf8')) as Json)
    : []

  test.each(errors)('%s', (_path, name, message) => {
    for (const text of [`${name}: ${message}`, message, JSON.stringify({ name, message })]) {
      const [first] = recognise(text, CATALOGUE).found
      expect(first?.kind === 'explanation' && first.explanation.said).toMatch(/^Chromium/)
      expect(first?.kind === 'explanation' && first.explanation.causes.length).toBeGreaterThan(0)
    }
  })
})

function captured(value: Json, path = ''): [path: string, name: string, message: string][] {
  if (!isObject(value) && !Array.isArray(value)) return []
  if (isObject(value) && typeof value.name === 'string' && typeof value.message === 'string')
    return [[path, value.name, value.message]]
  return Object.entries(value).flatMap(([name, child]) => captured(child, `${path}/${name}`))
}
