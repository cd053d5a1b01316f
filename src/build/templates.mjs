/** What `npm run new` writes: whatever only its author knows says FILL IN. */
import { existsSync } from 'node:fs'
import { posix } from 'node:path'

/** A rule that finds nothing yet, and the recipe of a fixture that shows its fault. @type {import('./new.mjs').Template} */
export const rule = {
  form: '<family>/<id>, or <provider>/<family>/<id>',
  names: /^([a-z0-9-]+(?:\/[a-z0-9-]+)?)\/([a-z][a-z0-9]*(?:-[a-z0-9]+)+)$/,
  files(family = '', id = '') {
    const folder = folderOf(family)
    return [
      { path: `${folder}/${id}.ts`, text: ruleText(posix.relative(folder, 'src'), id) },
      { path: `test/recipes/rules/${id}.ts`, text: recipeText(id) },
    ]
  },
  next: 'Fill both in, then: npm run build, npm run fixtures -- --accept. test/house, test/fixtures and test/rules ask the rest.',
}

/** A family of a provider stands in the provider's folder. @param {string} family */
function folderOf(family) {
  const [first = '', ...rest] = family.split('/')
  const provider = `src/providers/${first}`
  return rest.length > 0 && existsSync(provider) ? `${provider}/rules/${rest.join('/')}` : `src/rules/${family}`
}

const ruleText = (
  /** @type {string} */ src,
  /** @type {string} */ id,
) => `import { CREDENTIAL_KINDS } from '${src}/model/index.ts'
import { defineRule } from '${src}/rules/define-rule.ts'

export default defineRule({
  id: '${id}',
  summary: 'FILL IN: what it saw, in one line without a full stop',
  why: 'FILL IN: why that is wrong.',
  fix: 'FILL IN: what to change.',
  spec: 'FILL IN: the section or the page that decides',
  severity: 'warning',
  kinds: CREDENTIAL_KINDS,
  check: () => [],
  message: () => 'FILL IN: expected one thing, received another',
})
`

const recipeText = (/** @type {string} */ id) => `import { bad, good, REG, type Row, unchanged } from '../rows.ts'

// FILL IN: the change that is the fault, and its name: the documented code that it causes, if one, and the cause.
const rows: readonly Row[] = [bad('${id}', 'fill-in', REG, unchanged), good('${id}', 'as-captured', REG)]

export default rows
`

/** A documented error without causes. @type {import('./new.mjs').Template} */
export const documentedError = {
  form: '<provider>/<code>',
  names: /^([a-z0-9-]+)\/([a-z0-9-]+)$/,
  files: (provider = '', code = '') => [
    { path: `src/providers/${provider}/errors/${code}.ts`, text: errorText(`${provider}/${code}`) },
  ],
  next: 'Fill it in from the page of the provider, then: npm run build, npm run docs. test/house and test/docs ask the rest.',
}

const errorText = (/** @type {string} */ code) => `import { defineError } from '../../define-error.ts'

export default defineError({
  code: '${code}',
  title: 'FILL IN: the title, as the page has it',
  summary: 'FILL IN: what the error means.',
  at: [],
  causes: [
    {
      text: 'FILL IN: a cause, as the page has it, and the rules that see it in place of the three lines below.',
      observable: false,
      because: 'FILL IN: why no payload shows it',
      instead: 'FILL IN: what to look at.',
    },
  ],
  fixes: ['FILL IN: what to do.'],
  docs: ['FILL IN: the address of the page'],
  documented: 'title only',
  pageDate: 'undated',
})
`

/** A wrapper that opens nothing yet, and a test of what it is to open. @type {import('./new.mjs').Template} */
export const wrapper = {
  form: '<name>',
  names: /^([a-z][a-z0-9-]*)$/,
  files: (name = '') => [
    { path: `src/unwrap/wrappers/${name}.ts`, text: wrapperText(name) },
    { path: `test/unwrap/wrappers/${name}.test.ts`, text: wrapperTestText(name) },
  ],
  next: 'Fill both in, then: npm run build, npm run test:only -- test/unwrap test/house/filled.test.ts.',
}

const wrapperText = (/** @type {string} */ name) => `import { defineWrapper } from '../wrapper.ts'

/** FILL IN: who hands on a payload so, and what describes the form. */
export default defineWrapper({
  opens: 'text',
  step: '${name}',
  sure: 'likely',
  // FILL IN: what had to be undone, as in "found inside a cURL command"; undefined where it is a form in which payloads are sent.
  undone: 'a ${name}',
  looks: () => false,
  open: () => undefined,
})
`

const wrapperTestText = (/** @type {string} */ name) => `import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { lintText } from '../../helpers/lint.ts'

const CAPTURE = new URL('../../../fixtures/captured/resident-key-platform.registration.json', import.meta.url)
// FILL IN: the capture as it stands in this form.
const wrapped = (capture: string): string => capture

test('${name}: the registration that it holds is found through it, and nothing is wrong', async () => {
  const { inputs } = await lintText(wrapped(readFileSync(CAPTURE, 'utf8')))
  const [payload] = inputs.flatMap((input) => input.payloads)
  expect(payload?.kind).toBe('registration')
  expect(payload?.via).toContain('${name}')
  expect(payload?.findings.filter(({ severity }) => severity !== 'info')).toEqual([])
})
`

/** A format that tells only how many errors there are. @type {import('./new.mjs').Template} */
export const format = {
  form: '<name>',
  names: /^([a-z][a-z0-9-]*)$/,
  files: (name = '') => [{ path: `src/formats/${name}.ts`, text: formatText(name) }],
  next: 'Fill it in, then: npm run build, npm run test:only -- test/formats -u, and read the file that this writes.',
}

/** @param {string} name */
function formatText(name) {
  const own = name.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase())
  return `import type { Format } from './format.ts'

/** FILL IN: who reads it, and the page that describes it. */
const ${own}: Format = ({ summary }) => \`\${summary.errors}\\n\`

export default ${own}
`
}

/** A recogniser of a provider's own object that recognises nothing yet, and its test. @type {import('./new.mjs').Template} */
export const kind = {
  form: '<provider>/<kind>',
  names: /^([a-z][a-z0-9]*)\/([a-z][a-z0-9-]*)$/,
  files: (provider = '', name = '') => [
    { path: `src/providers/${provider}/recognisers/${name}.ts`, text: kindText(`${provider}-${name}`) },
    { path: `test/${provider}/${name}.test.ts`, text: kindTestText(`${provider}-${name}`) },
  ],
  next: 'Add the kind to the facts of its provider and the recogniser to recognisers/index.ts, then fill both in.',
}

const kindText = (/** @type {string} */ id) => `import type { Recogniser } from '../../../classify/recogniser.ts'

/** FILL IN: what it is, and the page that describes it. */
export const ${recogniserOf(id)}: Recogniser = () => undefined
`

const kindTestText = (/** @type {string} */ id) => `import { expect, test } from 'vitest'
import { lintText } from '../helpers/lint.ts'

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

/** What a provider is called and where it takes a credential, and a request to it. @type {import('./new.mjs').Template} */
export const provider = {
  form: '<name>, letters and digits alone',
  names: /^([a-z][a-z0-9]*)$/,
  files: (name = '') => [
    { path: `src/providers/${name}/facts.ts`, text: providerText(name) },
    { path: `test/${name}/request.test.ts`, text: providerTestText(name) },
  ],
  next: 'Put its name on the list, src/providers/list.json, and fill both in. src/providers/provider.ts says what else its folder may hold.',
}

const providerText = (/** @type {string} */ name) => `import type { ProviderFacts } from '../provider.ts'

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

const providerTestText = (/** @type {string} */ name) => `import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { lintText } from '../helpers/lint.ts'

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
