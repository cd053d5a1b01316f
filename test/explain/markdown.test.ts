import { expect, test } from 'vitest'
import { MARKDOWN, markdownPage } from '../../src/explain/markdown.ts'
import { siteOf } from '../../src/explain/site.ts'
import { allRules } from '../../src/rules/index.ts'
import { DOCUMENTED_ERRORS } from '../helpers/errors.ts'
import { CATALOGUE } from './run.ts'

test('what stands in a page is text, never Markdown: only where a line begins can it start a block', () => {
  const page = markdownPage(
    {
      name: 'a`b',
      title: '<b> & *x*',
      about: ['- a ', '- b *c* ', { kind: 'url', to: 'https://example.org/x' }, { kind: 'rule', to: 'r' }],
      sections: [
        { title: '*S*', form: 'ordered', items: [{ line: ['# x'], under: ['+ y'] }, { line: ['z'] }] },
        { title: 'T', form: 'bullets', items: [{ line: ['x'], under: ['y', '- z'] }] },
        { title: 'U', form: 'paragraph', items: [{ line: [{ kind: 'code', to: 'c' }] }] },
      ],
    },
    ({ kind, to }) => (kind === 'rule' ? `${to}.md` : undefined),
  )
  expect(page.split('\n')).toEqual([
    '# ``a`b``: \\<b\\> &amp; \\*x\\*',
    '',
    '\\- a - b \\*c\\* <https://example.org/x>[`r`](r.md)',
    '',
    '## \\*S\\*',
    '',
    '1. \\# x',
    '   - \\+ y',
    '2. z',
    '',
    '## T',
    '',
    '- x',
    '  - y- z',
    '',
    '## U',
    '',
    '`c`',
    '',
  ])
})

test('titles and summaries break no row of the index', () => {
  const errors = DOCUMENTED_ERRORS.slice(0, 1).map((error) => ({ ...error, title: 'a | b' }))
  const rules = allRules()
    .slice(0, 1)
    .map((rule) => ({ ...rule, summary: 'c | d' }))
  const index = siteOf({ ...CATALOGUE, errors, rules }, MARKDOWN).get('index.md')
  expect(index).toContain(' | a \\| b | ')
  expect(index).toContain(' | c \\| d |\n')
})
