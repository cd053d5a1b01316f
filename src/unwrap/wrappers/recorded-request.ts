import { asString, member } from '../../json/values.ts'
import { contentTypeOf } from '../neighbours.ts'
import { defineWrapper } from '../wrapper.ts'

/** Under which names logs, fixtures and recorders keep the address: `{url, body}`, `{request: {url}, …}`. */
const URLS = ['url', 'uri', 'path', 'endpoint', 'request_url', 'requestUrl', 'rawPath', 'resource']

/** What clients put in front of the address: axios, got. */
const BASES = ['baseURL', 'baseUrl', 'prefixUrl']

/** A request that somebody recorded: its address says who receives what stands beside it. */
export default defineWrapper({
  opens: 'object',
  looks: (object) => URLS.some((name) => Object.hasOwn(object, name)),
  open(object) {
    const contentType = contentTypeOf(object)
    const own = URLS.flatMap((name) => asString(member(object, name)) ?? [])
    const base = BASES.flatMap((name) => asString(member(object, name)) ?? []).at(0)
    const urls =
      base === undefined ? own : own.flatMap((url) => [url, `${base.replace(/\/$/, '')}/${url.replace(/^\//, '')}`])
    return { says: { urls, ...(contentType === undefined ? {} : { contentType }) } }
  },
})
