/** A wrapper that opens nothing yet, and a test of what it is to open. @type {import('../new.mjs').Template} */
export const wrapper = {
  form: '<name>',
  names: /^([a-z][a-z0-9-]*)$/,
  files: (name = '') => [
    { path: `src/unwrap/wrappers/${name}.ts`, text: text(name) },
    { path: `test/unwrap/wrappers/${name}.test.ts`, text: testText(name) },
  ],
  next: 'Fill both in, then: npm run build, npm run test:only -- test/unwrap test/house/filled.test.ts.',
}

const text = (/** @type {string} */ name) => `import { defineWrapper } from '../wrapper.ts'

/** FILL IN: who hands on a payload so, and what describes the form. */
export default defineWrapper({
  opens: 'text',
  step: '${name}',
  sure: 'likely',
  looks: () => false,
  open: () => undefined,
})
`

const testText = (/** @type {string} */ name) => `import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { lintText } from '../../../src/index.ts'

const CAPTURE = new URL('../../../fixtures/captured/resident-key-platform.registration.json', import.meta.url)
// FILL IN: the capture as it stands in this form.
const wrapped = (capture: string): string => capture

test('${name}: the registration that it holds is found through it, without a finding', async () => {
  const { inputs } = await lintText(wrapped(readFileSync(CAPTURE, 'utf8')))
  const [payload] = inputs.flatMap((input) => input.payloads)
  expect(payload).toMatchObject({ kind: 'registration', findings: [] })
  expect(payload?.via).toContain('${name}')
})
`
