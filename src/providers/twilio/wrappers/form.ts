import { looksUrlEncoded, urlEncodedForm } from '../../../unwrap/url-encoded-form.ts'
import { defineWrapper } from '../../../unwrap/wrapper.ts'

/** Fields of Twilio's forms: a Service, and the factors and challenges of push and TOTP. */
const FIELD = /^(?:Passkeys\.\w|FactorType$|Binding\.\w|FactorSid$|Details\.\w|HiddenDetails$|AuthPayload$)/

/** The body of a request to Twilio Verify that takes a form. */
export default defineWrapper({
  opens: 'text',
  step: 'form',
  sure: 'exact',
  undone: undefined,
  looks: looksUrlEncoded,
  open(text) {
    const form = urlEncodedForm(text)
    return Object.keys(form.value).some((name) => FIELD.test(name)) ? [form] : undefined
  },
})
