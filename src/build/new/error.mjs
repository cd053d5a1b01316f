/** A documented error without causes. @type {import('../new.mjs').Template} */
export const documentedError = {
  form: '<provider>/<code>',
  names: /^([a-z0-9-]+)\/([a-z0-9-]+)$/,
  files: (provider = '', code = '') => [
    { path: `src/providers/${provider}/errors/${code}.ts`, text: text(`${provider}/${code}`) },
  ],
  next: 'Fill it in from the page of the provider, then: npm run build, npm run docs. test/house and test/docs ask the rest.',
}

const text = (/** @type {string} */ code) => `import { defineError } from '../../define-error.ts'

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
