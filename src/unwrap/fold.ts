import { remembering } from '../remembered.ts'

/** One name for all spellings of it: `request_url`, `requestUrl`, `http.request.url`, `@timestamp`, `_time`. */
export const fold = remembering((name) => name.replace(/[._@-]/g, '').toLowerCase())
