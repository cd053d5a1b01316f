import { nestedForm } from '../nested-form.ts'
import { looksUrlEncoded, urlEncodedForm } from '../url-encoded-form.ts'
import { defineWrapper } from '../wrapper.ts'

/** A field of any other name, whose value begins as JSON does. */
const OF_JSON = /(?:^|&)[\w.[\]%-]{1,99}=(?:%20|\+){0,9}(?:%7B|\{)(?:%20|%0D|%0A|\+){0,9}(?:%22|")/i

/** Fields in which frameworks send a credential: member by member, or as a text in one of them. */
const FIELD =
  /(?:^|&)(?:id|raw_?id|response(?:(?:%5B|\[)\w+(?:%5D|\]))?|client_?data_?json|credential|public_?key_?credential|data|payload|authn_response)=/i

/** A body of application/x-www-form-urlencoded of any framework; `a[b]=c` is a member of a member (PHP, Rails, qs). */
export default defineWrapper({
  opens: 'text',
  step: 'form',
  sure: 'likely',
  undone: undefined,
  looks: (text) => looksUrlEncoded(text) && (FIELD.test(text.trimStart()) || OF_JSON.test(text.trimStart())),
  open(text) {
    const { value, fields } = urlEncodedForm(text)
    const all = Object.entries(value).flatMap(([name, one]) => {
      const range = fields?.get(`/${name}`)
      return typeof one === 'string' && range ? [{ name, value: one, range }] : []
    })
    return [nestedForm(all, text.length)]
  },
})
