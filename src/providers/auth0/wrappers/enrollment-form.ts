import { looksUrlEncoded, urlEncodedForm } from '../../../unwrap/url-encoded-form.ts'
import { defineWrapper } from '../../../unwrap/wrapper.ts'

/** The body of POST /u/passkey-enrollment (Auth0 Universal Login). */
export default defineWrapper({
  opens: 'text',
  step: 'form',
  sure: 'exact',
  undone: undefined,
  looks: looksUrlEncoded,
  open(text) {
    const form = urlEncodedForm(text)
    // Auth.js names an action, too, beside the credential in `data`.
    const named = Object.hasOwn(form.value, 'action') && !Object.hasOwn(form.value, 'data')
    return named || Object.hasOwn(form.value, 'passkey') ? [form] : undefined
  },
})
