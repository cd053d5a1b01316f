import { asString } from '../../../json/values.ts'
import { defineWrapper } from '../../../unwrap/wrapper.ts'

/** `failure_details` of a tenant log: the browser's error, whose name is an `errorCode` there. */
export default defineWrapper({
  opens: 'object',
  looks: (object) =>
    !Object.hasOwn(object, 'name') &&
    typeof object.message === 'string' &&
    /(?:Error|Exception)$/.test(asString(object.errorCode) ?? ''),
  open: ({ errorCode = null, message = null }) => ({ parts: [{ pointer: '', value: { name: errorCode, message } }] }),
})
