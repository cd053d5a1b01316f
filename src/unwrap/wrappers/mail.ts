import { textsOfMail } from '../mail/index.ts'
import { defineWrapper } from '../wrapper.ts'

const BEGINS = /^(?:From [^\n]{1,999}\r?\n)?[A-Za-z][\w-]{0,99}:[^\n]{0,9999}\n/

/** A mail as it was saved, with what is attached to it: an .eml file. */
export default defineWrapper({
  opens: 'text',
  step: 'mail',
  sure: 'plain',
  undone: 'a mail',
  looks: (text) =>
    BEGINS.test(text) &&
    /^(?:from|to|subject|mime-version|message-id|received|delivered-to|return-path):/im.test(text.slice(0, 20_000)),
  open: textsOfMail,
})
