import { looksUrlEncoded, urlEncodedForm } from '../../../unwrap/url-encoded-form.ts'
import { defineWrapper } from '../../../unwrap/wrapper.ts'

/** The body of POST /u/passkey-enrollment (Auth0 Universal Login). */
export default defineWrapper({
  opens: 'text',
  step: 'form',
  sure: 'exact',
  looks: looksUrlEncoded,
  open(text) {
    const form = urlEncodedForm(text)
    return Object.hasOwn(form.value, 'passkey') || Object.hasOwn(form.value, 'action') ? [form] : undefined
  },
})
