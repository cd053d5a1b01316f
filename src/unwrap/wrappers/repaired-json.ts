import { getNodeValue, printParseErrorCode } from 'jsonc-parser'
import { tree } from '../../json/tree.ts'
import { MAX_DIAGNOSED } from '../../limits.ts'
import type { Json } from '../../model/index.ts'
import { plain } from '../../text/shown.ts'
import { inputFault } from '../unreadable.ts'
import { defineWrapper } from '../wrapper.ts'

const DIALECTS = { comment: 'JSON with comments', 'trailing-comma': 'JSON with a comma too many' }

/**
 * Text in which only trailing commas, comments or text behind the end are wrong: the payload is certain, and its findings
 * are worth as much as the syntax error.
 */
export default defineWrapper({
  opens: 'text',
  step: 'json',
  sure: 'damaged',
  undone: undefined,
  looks: (text) => text.length <= MAX_DIAGNOSED && /^\s*[{[]/.test(text),
  open(text) {
    const first = tree(text, { lenient: false }).errors[0]
    const { root, errors: tolerant } = tree(text, { lenient: true })
    if (!root || !first) return undefined
    const reason = printParseErrorCode(first.error)
    const end = root.offset + root.length
    // Text that was cut ends where its root does: nothing stands behind it.
    const behind = text.slice(end).trim() !== ''
    const trailing = tolerant.length > 0 && behind && tolerant.every((error) => error.offset >= end)
    if (tolerant.length > 0 && !trailing) return undefined
    const sign = trailing ? 'trailing-text' : reason === 'InvalidCommentToken' ? 'comment' : 'trailing-comma'
    const span = { start: first.offset, length: Math.max(1, first.length) }
    const fault = inputFault('json-invalid', { reason: plain(reason), sign, atEnd: false }, { span })
    const value = getNodeValue(root) as Json
    if (sign === 'trailing-text') return [{ value, faults: [fault] }]
    // Configurations and tickets are written so; that a body is no JSON shows where it is sent.
    return [{ value, slip: () => fault, undone: { what: DIALECTS[sign], at: first.offset } }]
  },
})
