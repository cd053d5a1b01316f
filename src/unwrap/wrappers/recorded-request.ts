import { asString, member } from '../../json/values.ts'
import { contentTypeOf } from '../sent.ts'
import { defineWrapper } from '../wrapper.ts'

/** Under which names logs, fixtures and recorders keep the address: `{url, body}`, `{request: {url}, …}`. */
const URLS = ['url', 'uri', 'path', 'endpoint', 'request_url', 'requestUrl', 'rawPath', 'resource']

/** A request that somebody recorded: its address says who receives what stands beside it. */
export default defineWrapper({
  opens: 'object',
  looks: (object) => URLS.some((name) => Object.hasOwn(object, name)),
  open(object) {
    const contentType = contentTypeOf(object)
    const urls = URLS.flatMap((name) => asString(member(object, name)) ?? [])
    return { says: { urls, ...(contentType === undefined ? {} : { contentType }) } }
  },
})
