import { fromBase64, headOfBase64 } from '../respelled.ts'
import { defineWrapper } from '../wrapper.ts'

/** The same in a field of a form or a member; clientDataJSON is such a string, too, and begins with other members (WebAuthn Level 3 §5.8.1). */
export default defineWrapper({
  opens: 'string',
  step: 'base64',
  undone: 'base64',
  looks: (text) => /"(?:id|rawId|raw_id|response)"/.test(headOfBase64(text) ?? ''),
  open(text) {
    const cut = fromBase64(text)
    return cut && [{ cut }]
  },
})
