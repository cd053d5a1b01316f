import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bundledPart } from './page-part.mjs'

/** Inputs to try: what each shows, and the fixture that it is. */
const EXAMPLES = 'src/page/examples.json'

const TEMPLATE = 'src/page/page.html'

/**
 * Writes page.html: the paste page without its core, which `passkey-lint page` puts in, so that the package holds the core
 * once. Its policy names the two scripts and the one style.
 *
 * @param {string} out
 */
export async function writePage(out) {
  const [boot, script, style] = await Promise.all([
    bundledPart('src/page/app/boot.ts'),
    bundledPart('src/page/app/main.ts'),
    bundledPart('src/page/app/style.css'),
  ])
  /** @type {{ title: string, name: string, fixture: string }[]} */
  const listed = JSON.parse(readFileSync(EXAMPLES, 'utf8'))
  const examples = listed.map(({ title, name, fixture }) => ({
    title,
    name,
    text: readFileSync(join('fixtures', fixture), 'utf8'),
  }))
  /** @type {Map<string, string>} */
  const parts = new Map([
    ['policy', policyFor([boot, script], style)],
    ['style', style],
    ['boot', boot],
    ['script', script],
    // JSON has no "<" outside of texts, and there it may be written so.
    ['examples', JSON.stringify(examples).replaceAll('<', '\\u003c')],
  ])
  const text = readFileSync(TEMPLATE, 'utf8').replace(/\{\{(\w+)\}\}/g, (place, name) => parts.get(name) ?? place)
  writeFileSync(join(out, 'page.html'), text)
}

/** @param {string} text */
const hashOf = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** Nothing is loaded, sent or framed, and only what stands here runs (CSP Level 3); what is made markup goes one way (Trusted Types). */
const policyFor = (/** @type {readonly string[]} */ scripts, /** @type {string} */ style) =>
  [
    "default-src 'none'",
    `script-src ${scripts.map(hashOf).join(' ')}`,
    `style-src ${hashOf(style)}`,
    'img-src data:',
    'worker-src blob:',
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types passkey-lint passkey-lint-boot',
  ].join('; ')
