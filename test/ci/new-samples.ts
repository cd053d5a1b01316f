/** What an author fills in: the files that `npm run new` wrote for the names in CONTRIBUTING, by path. */
export const SAMPLES: Record<string, string> = {
  'src/rules/envelope/sample-member.ts': `import { CREDENTIAL_KINDS } from '../../model/index.ts'
import { at, defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'sample-member',
  summary: 'the credential has a member called sample',
  why: 'It is none of the standard.',
  fix: 'Leave it out.',
  spec: 'WebAuthn Level 3 §5.1',
  severity: 'warning',
  kinds: CREDENTIAL_KINDS,
  reads: ['object'],
  check: ({ object }) => ('sample' in object ? [{ place: at('/sample') }] : []),
  message: () => 'expected no member "sample"',
})
`,
  'test/recipes/rules/sample-member.ts': `import { bad, good, REG, type Row } from '../rows.ts'

const rows: readonly Row[] = [
  bad('sample-member', 'present', REG, (credential) => ({ ...credential, sample: true })),
  good('sample-member', 'as-captured', REG),
]

export default rows
`,
  'src/providers/auth0/errors/sample-error.ts': `import { defineError } from '../../define-error.ts'

export default defineError({
  code: 'auth0/sample-error',
  title: 'A sample',
  summary: 'The credential has a member called sample.',
  at: [{ endpoint: 'auth0/passkey-enrollment', member: '/sample' }],
  causes: [{ text: 'The member is there.', rules: ['sample-member'] }],
  fixes: ['Leave it out.'],
  docs: ['https://auth0.com/docs'],
  documented: 'title only',
  pageDate: 'undated',
})
`,
  'src/unwrap/wrappers/sample.ts': `import { eachUnit } from '../../json/doc.ts'
import { defineWrapper } from '../wrapper.ts'

const BEFORE = 'sample> '

/** For the walk through CONTRIBUTING. */
export default defineWrapper({
  opens: 'text',
  step: 'sample',
  // No other text begins so; what is only likely may be read as JSON within a text first.
  sure: 'exact',
  undone: undefined,
  looks: (text) => text.startsWith(BEFORE),
  open(text) {
    const rest = text.slice(BEFORE.length)
    return [{ cut: { text: rest, offsets: eachUnit(BEFORE.length, rest) } }]
  },
})
`,
  'test/unwrap/wrappers/sample.test.ts': `import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { lintText } from '../../helpers/lint.ts'

const CAPTURE = new URL('../../../fixtures/captured/resident-key-platform.registration.json', import.meta.url)
const wrapped = (capture: string): string => \`sample> \${capture}\`

test('sample: the registration that it holds is found through it, without a finding', async () => {
  const { inputs } = await lintText(wrapped(readFileSync(CAPTURE, 'utf8')))
  const [payload] = inputs.flatMap((input) => input.payloads)
  expect(payload).toMatchObject({ kind: 'registration', findings: [] })
  expect(payload?.via).toContain('sample')
})
`,
  'src/formats/sample.ts': `import type { Format } from './format.ts'

/** For the walk through CONTRIBUTING. */
const sample: Format = ({ summary }) => \`sample: \${summary.errors} errors\\n\`

export default sample
`,
  'src/providers/sample/facts.ts': `import type { ProviderFacts } from '../provider.ts'

/** For the walk through CONTRIBUTING. */
export const facts = {
  title: 'Sample',
  kinds: [],
  endpoints: {
    'sample/register': { takes: 'registration', path: /\\/sample\\/passkeys$/ },
  },
} as const satisfies ProviderFacts
`,
  'test/sample/request.test.ts': `import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { lintText } from '../helpers/lint.ts'

const CAPTURE = new URL('../../fixtures/captured/resident-key-platform.registration.json', import.meta.url)
const ADDRESS = 'https://login.example.com/sample/passkeys'

test('sample: a captured request to it is judged for it, without a finding', async () => {
  const body = JSON.parse(readFileSync(CAPTURE, 'utf8'))
  const { inputs } = await lintText(JSON.stringify({ url: ADDRESS, body }))
  const [payload] = inputs.flatMap((input) => input.payloads)
  expect(payload).toMatchObject({ kind: 'registration', endpoint: 'sample/register', findings: [] })
})
`,
  'src/providers/auth0/recognisers/sample-kind.ts': `import type { Recogniser } from '../../../classify/recogniser.ts'

/** For the walk through CONTRIBUTING. */
export const recogniseAuth0SampleKind: Recogniser = (object) =>
  'sample_of' in object ? { kind: 'auth0-sample-kind', evidence: 'sample_of', inside: 'none' } : undefined
`,
  'test/auth0/sample-kind.test.ts': `import { expect, test } from 'vitest'
import { lintText } from '../helpers/lint.ts'

test('auth0-sample-kind: it is recognised, without a finding', async () => {
  const { inputs } = await lintText(JSON.stringify({ sample_of: 1 }))
  expect(inputs.flatMap(({ payloads }) => payloads)).toMatchObject([{ kind: 'auth0-sample-kind', findings: [] }])
})
`,
}

/** What the steps of a section have an author change in files that are there: the place, and what is written before it. */
export const LINES: Record<string, Record<string, readonly (readonly [before: string, written: string])[]>> = {
  provider: { 'src/providers/list.json': [[']', ', "sample"']] },
  kind: {
    'src/providers/auth0/facts.ts': [["    'auth0-user',\n", "    'auth0-sample-kind',\n"]],
    'src/providers/auth0/recognisers/index.ts': [
      ['\nexport', "import { recogniseAuth0SampleKind } from './sample-kind.ts'\n"],
      ['recogniseAuth0User]', 'recogniseAuth0SampleKind, '],
    ],
  },
}
