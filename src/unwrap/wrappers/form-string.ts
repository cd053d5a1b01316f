import { looksUrlEncoded, urlEncodedForm } from '../url-encoded-form.ts'
import { defineWrapper } from '../wrapper.ts'

/** Fields by which the form in a string is one of a credential. */
const FIELD = /(?:^|&)(?:rawId|raw_id|response|response%5B\w+%5D|response\[\w+\]|clientDataJSON|credential)=/i
/** A field that holds JSON, by whatever name a receiver calls it, and a member of a credential in it. */
const JSON_FIELD = /(?:^|&)[\w.[\]%-]{1,64}=(?:%7B|\{)/i
const MEMBER = /(?:%22|")(?:rawId|clientDataJSON|attestationObject)(?:%22|")/i

/** A body of application/x-www-form-urlencoded that a client or a log keeps as text: a credential that was sent as a form. */
export default defineWrapper({
  opens: 'string',
  step: 'form',
  undone: undefined,
  looks: (text) => looksUrlEncoded(text) && (FIELD.test(text) || (JSON_FIELD.test(text) && MEMBER.test(text))),
  open: (text) => [urlEncodedForm(text)],
})
