/** One linear pass before any parser that would overflow its stack: how deep is this text, and which members stand twice? */
export interface Scan {
  /** The offset of the first bracket that opens a level beyond the limit. */
  tooDeepAt?: number
}

/** Counts brackets outside strings; tolerant of text that is no JSON. */
export function scanDepth(text: string, limit: number): Scan {
  let depth = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit === 0x22) at = endOfString(text, at)
    else if (unit === 0x7b || unit === 0x5b) {
      depth++
      if (depth > limit) return { tooDeepAt: at }
    } else if (unit === 0x7d || unit === 0x5d) depth--
  }
  return {}
}

/** The offset of the closing quote; of the line's end, where tolerant parsers end a string too; or of the last unit. */
function endOfString(text: string, open: number): number {
  for (let at = open + 1; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit === 0x5c) at++
    else if (unit === 0x22 || unit === 0x0a || unit === 0x0d) return at
  }
  return text.length
}
