import { sha256 } from '@noble/hashes/sha2.js'
import { type Html, html, trustedHtml } from './html.ts'

/** A style or a script that a page obeys because it is this very text (CSP Level 3 §6.7.3). */
export const hashSource = (text: string): string =>
  `'sha256-${btoa(String.fromCharCode(...sha256(new TextEncoder().encode(text))))}'`

interface Head {
  /** As text. */
  title: string
  /** Of the policy, beside the one style. */
  policy: readonly string[]
  style: string
  /** What else stands in it. */
  more?: Html
}

/** The head of a page that stands alone: nothing is loaded, and its one style is obeyed, whatever the page may hold. */
export const headOf = ({ title, policy, style, more }: Head): Html => html`<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${[...policy, `style-src ${hashSource(style)}`, "base-uri 'none'", "form-action 'none'"].join('; ')}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
${more}<title>${title}</title>
<style>${trustedHtml(style)}</style>
</head>`
