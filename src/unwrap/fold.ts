/** Names that are remembered: a recorded session has a million members, of some hundred names. */
const MAX_REMEMBERED = 2_000
const remembered = new Map<string, string>()

/** One name for all spellings of it: `request_url`, `requestUrl`, `http.request.url`, `@timestamp`, `_time`. */
export function fold(name: string): string {
  const known = remembered.get(name)
  if (known !== undefined) return known
  const folded = name.replace(/[._@-]/g, '').toLowerCase()
  if (remembered.size < MAX_REMEMBERED && name.length < 100) remembered.set(name, folded)
  return folded
}
