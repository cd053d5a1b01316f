/** A message or a part of one: what its head says, and where its body stands in the text. */
export interface Entity {
  /** `text/plain`, in lower case. */
  type: string
  /** Of the type, and the name of a file: in lower case. */
  parameters: ReadonlyMap<string, string>
  encoding: string
  start: number
  end: number
}

const HEADER = /^([!-9;-~]{1,99}):(.*)$/
/** Headers of one part. */
const MAX_HEADERS = 500

/** Reads a head up to the blank line that ends it (RFC 5322 §2.2); `names` are those of its headers. Undefined: it is none. */
export function entityAt(text: string, start: number, end: number): (Entity & { names: Set<string> }) | undefined {
  const headers = new Map<string, string>()
  const names = new Set<string>()
  let last = ''
  for (let at = start; at <= end && names.size <= MAX_HEADERS; ) {
    const feed = text.indexOf('\n', at)
    const next = feed < 0 || feed >= end ? end : feed + 1
    const line = text.slice(at, next).trimEnd()
    if (line === '') return { ...saysOf(headers), start: next, end, names }
    const header = HEADER.exec(line)
    if (/^[ \t]/.test(line) && last !== '') headers.set(last, `${headers.get(last) ?? ''} ${line.trim()}`)
    else if (header) {
      last = (header[1] ?? '').toLowerCase()
      names.add(last)
      headers.set(last, (header[2] ?? '').trim())
      // What an mbox puts before a message is no header.
    } else if (at > start || !line.startsWith('From ')) return undefined
    if (next === at) return undefined
    at = next
  }
  return undefined
}

function saysOf(headers: ReadonlyMap<string, string>): Pick<Entity, 'type' | 'parameters' | 'encoding'> {
  const type = headers.get('content-type') ?? 'text/plain'
  const parameters = new Map<string, string>()
  const written = `${type};${(headers.get('content-disposition') ?? '').replace(/^[^;]*/, '')}`
  for (const [, name = '', quoted, bare = ''] of written.matchAll(
    /;\s{0,99}([\w*-]{1,99})=(?:"([^"]{0,999})"|([^\s;"]{1,999}))/g,
  ))
    parameters.set(name.toLowerCase(), quoted ?? bare)
  return {
    type: (/^[^\s;]+/.exec(type)?.[0] ?? '').toLowerCase(),
    parameters,
    encoding: (headers.get('content-transfer-encoding') ?? '').toLowerCase().trim(),
  }
}
