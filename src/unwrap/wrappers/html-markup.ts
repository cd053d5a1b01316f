import { withoutMarkup } from '../markup.ts'
import { defineWrapper } from '../wrapper.ts'

/** Tags of what shows code, and of pages that are built around it. */
const TAG =
  /<(?:pre|code|span|textarea|div|td|p|br|html|body|li|mark|script|samp|tt|kbd|blockquote|ac:[\w-]{1,40})\b[^<>]{0,2000}>/i

/** A page, or the piece of one that an editor, a wiki or a highlighter made: the tags go, and the references are what they stand for. */
export default defineWrapper({
  opens: 'text',
  step: 'html',
  sure: 'spelled',
  undone: 'HTML',
  // A tag in a text of JSON is of that text.
  looks: (text) => !/^\s*[{[]\s*"/.test(text) && /\{|&(?:#123|#x7b|lbrace|lcub);/i.test(text) && TAG.test(text),
  open: (text) => [{ cut: withoutMarkup(text) }],
})
