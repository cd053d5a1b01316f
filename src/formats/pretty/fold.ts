import type { ReportInput, ReportPayload } from '../../model/index.ts'
import { escapeTerminal } from '../../text/escape.ts'
import { counted } from '../../text/words.ts'
import { wrap } from '../../text/wrap.ts'
import type { FormatContext } from '../format.ts'

/** Names that a line holds. */
const MOST_NAMED = 3

/** Payloads without findings, counted. */
export function cleanLine(clean: readonly ReportPayload[], { palette }: FormatContext): string {
  const open = clean.filter(({ notChecked }) => notChecked.length > 0).length
  const rest = open === 0 ? '' : palette.dim(`; in ${counted(open, 'payload')} checks could not run`)
  return `${palette.good(`${counted(clean.length, 'payload')} without findings`)}${rest} ${palette.dim('(--verbose lists them)')}`
}

/** Inputs that could not be read: a line for each reason. */
export function unreadLines(unread: readonly ReportInput[], { palette, width }: FormatContext): string[] {
  const reasons = [...new Set(unread.map(({ unreadable }) => unreadable ?? ''))]
  return reasons.flatMap((reason) => {
    const inputs = unread.filter(({ unreadable }) => unreadable === reason)
    const names = inputs.slice(0, MOST_NAMED).map(({ path }) => path)
    const rest = inputs.length > MOST_NAMED ? ', …' : ''
    const text = `${reason}: ${counted(inputs.length, 'input')}: ${names.join(', ')}${rest}`
    const [first = '', ...others] = wrap(escapeTerminal(text), width, 'not read: '.length).split('\n')
    return [`${palette.error('not read')}: ${first}`, ...others]
  })
}
