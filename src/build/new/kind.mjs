/** A recogniser of a provider's own object that recognises nothing yet, and its test. @type {import('../new.mjs').Template} */
export const kind = {
  form: '<provider>/<kind>',
  names: /^([a-z][a-z0-9]*)\/([a-z][a-z0-9-]*)$/,
  files: (provider = '', name = '') => [
    { path: `src/providers/${provider}/recognisers/${name}.ts`, text: text(`${provider}-${name}`) },
    { path: `test/${provider}/${name}.test.ts`, text: testText(`${provider}-${name}`) },
  ],
  next: 'Add the kind to the facts of its provider and the recogniser to recognisers/index.ts, then fill both in.',
}

const text = (/** @type {string} */ id) => `import type { Recogniser } from '../../../classify/recogniser.ts'

/** FILL IN: what it is, and the page that describes it. */
export const ${recogniserOf(id)}: Recogniser = () => undefined
`

const testText = (/** @type {string} */ id) => `import { expect, test } from 'vitest'
import { lintText } from '../../src/index.ts'

// FILL IN: one as the page shows it.
const OBJECT = {}

test('${id}: it is recognised, without a finding', async () => {
  const { inputs } = await lintText(JSON.stringify(OBJECT))
  expect(inputs.flatMap(({ payloads }) => payloads)).toMatchObject([{ kind: '${id}', findings: [] }])
})
`

/** @param {string} id */
function recogniserOf(id) {
  return `recognise-${id}`.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase())
}
