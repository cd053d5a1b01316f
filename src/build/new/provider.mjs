/** What a provider is called and where it takes a credential, and a request to it. @type {import('../new.mjs').Template} */
export const provider = {
  form: '<name>, letters and digits alone',
  names: /^([a-z][a-z0-9]*)$/,
  files: (name = '') => [
    { path: `src/providers/${name}/facts.ts`, text: text(name) },
    { path: `test/${name}/request.test.ts`, text: testText(name) },
  ],
  next: 'Put its name on the list, src/providers/list.json, and fill both in. src/providers/provider.ts says what else its folder may hold.',
}

const text = (/** @type {string} */ name) => `import type { ProviderFacts } from '../provider.ts'

/** FILL IN: which of its products, and the page that describes them. */
export const facts = {
  title: 'FILL IN: its name, as people write it',
  kinds: [],
  endpoints: {
    // FILL IN: what it calls the endpoint, and how the address ends.
    '${name}/fill-in': { takes: 'registration', path: /FILL IN/ },
  },
} as const satisfies ProviderFacts
`

const testText = (/** @type {string} */ name) => `import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { lintText } from '../../src/index.ts'

const CAPTURE = new URL('../../fixtures/captured/resident-key-platform.registration.json', import.meta.url)
// FILL IN: the address that takes a registration.
const ADDRESS = 'https://login.example.com/'

test('${name}: a captured request to it is judged for it, without a finding', async () => {
  const body = JSON.parse(readFileSync(CAPTURE, 'utf8'))
  const { inputs } = await lintText(JSON.stringify({ url: ADDRESS, body }))
  const [payload] = inputs.flatMap((input) => input.payloads)
  expect(payload).toMatchObject({ kind: 'registration', endpoint: expect.stringMatching(/^${name}\\//), findings: [] })
})
`
