import { getNodeValue } from 'jsonc-parser'
import { withoutStrings } from '../../json/parse.ts'
import { tree } from '../../json/tree.ts'
import { MAX_DIAGNOSED } from '../../limits.ts'
import type { Json } from '../../model/index.ts'
import { defineWrapper } from '../wrapper.ts'

/** `...` or `…` where JSON wants a member or an element: somebody shortened the listing. */
const ELISION = /(^|[\s,{[])(\.{3,}|…)(?=[\s,}\]]|$)/

/**
 * A listing from which parts were left out: `...` for members, brackets that are never closed. What is there keeps its
 * offset; what is missing is unknown, not absent.
 */
export default defineWrapper({
  opens: 'text',
  step: 'json',
  sure: 'damaged',
  undone: 'a listing from which parts were left out',
  looks: (text) => text.length <= MAX_DIAGNOSED && /^\s*[{[]/.test(text) && ELISION.test(withoutStrings(text)),
  open(text) {
    const { root } = tree(blankElisions(text), { lenient: true })
    return root ? [{ value: getNodeValue(root) as Json, elided: true }] : undefined
  },
})

/** The same text, with every elision outside strings turned into blanks of the same length. */
function blankElisions(text: string): string {
  const bare = withoutStrings(text)
  let out = ''
  let from = 0
  for (const match of bare.matchAll(/\.{3,}|…/g)) {
    out += text.slice(from, match.index) + ' '.repeat(match[0].length)
    from = match.index + match[0].length
  }
  return out + text.slice(from)
}
