/** `C:/…` is no folder of the working directory either. */
const ABSOLUTE = /^(?:\/|[a-z]:\/)/i

/** A path of a report as seen from the root of the repository, which is what services compare with its files. */
export function fromRoot(path: string, below: string): string {
  if (ABSOLUTE.test(path)) return path
  const parts: string[] = []
  for (const part of `${below}${path}`.split('/')) {
    if (part === '.' || part === '') continue
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop()
    else parts.push(part)
  }
  return parts.join('/')
}

/** A path as a URI reference (RFC 3986 §4.2): every byte but letters, digits, `-._~` and the slashes is percent-encoded. */
export function uriOf(path: string): string {
  // A lone surrogate has no bytes of its own in UTF-8.
  const encoded = path
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/')
  const uri = encoded.replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`)
  return ABSOLUTE.test(path) ? `file://${path.startsWith('/') ? '' : '/'}${uri}` : uri
}

/** Whether a path leads out of the repository, or was given from the root of the file system. */
export const isOutside = (path: string): boolean => ABSOLUTE.test(path) || path === '..' || path.startsWith('../')
