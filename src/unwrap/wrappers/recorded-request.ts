import { asString, member } from '../../json/values.ts'
import { defineWrapper } from '../wrapper.ts'

/** Under which names logs, fixtures and recorders keep the address: `{url, body}`, `{request: {url}, …}`. */
const URLS = ['url', 'uri', 'path', 'endpoint', 'request_url', 'requestUrl']

/** A request that somebody recorded: its address says who receives what stands beside it. */
export default defineWrapper({
  opens: 'object',
  looks: (object) => URLS.some((name) => Object.hasOwn(object, name)),
  open: (object) => ({ says: { urls: URLS.flatMap((name) => asString(member(object, name)) ?? []) } }),
})
