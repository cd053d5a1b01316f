import { asString } from '../../json/values.ts'
import { formIn } from '../form-list.ts'
import { isEncoded, requestIn } from '../recorded.ts'
import { fromBase64 } from '../respelled.ts'
import { defineWrapper } from '../wrapper.ts'

/** A request that somebody recorded: its address says who receives what stands beside it. */
export default defineWrapper({
  opens: 'object',
  // To look is all the work there is.
  looks: () => true,
  open(object) {
    const says = requestIn(object)?.says
    if (!says) return undefined
    const form = formIn(object, says)
    if (form) return { says, parts: [form] }
    const body = isEncoded(object) ? asString(object.body) : undefined
    const cut = body === undefined ? undefined : fromBase64(body)
    return cut ? { says, parts: [{ pointer: '/body', step: 'base64', cut, says: { ...says, body: true } }] } : { says }
  },
})
