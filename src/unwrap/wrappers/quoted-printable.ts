import { withoutQuotedPrintable } from '../mail/index.ts'
import { defineWrapper } from '../wrapper.ts'

/** The body of a mail as it is sent: `=3D` for `=`, and `=` where a line goes on (RFC 2045 §6.7). */
export default defineWrapper({
  opens: 'text',
  step: 'quoted-printable',
  sure: 'spelled',
  undone: 'quoted-printable text',
  looks: (text) => /=(?:[ \t]{0,9}\r?\n|3D|22|7B)/.test(text) && /\{|=7B/i.test(text),
  open: (text) => [{ cut: withoutQuotedPrintable(text) }],
})
